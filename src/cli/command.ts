import { type Text, refusal } from "./output.ts"

/**
 * A command of the program itself. Modules declare theirs with `commands` in `module.ts`.
 * `options` lists every word it takes; commands of modules read their own.
 */
export type OwnCommand = {
  name: string
  usage: string
  summary: Text
  options?: readonly string[]
  keepsRunning?: true
  run: (args: string[]) => Promise<number>
}

/** A mistyped option is refused: `--dmeo` must not start the real thing. */
export const checkOptions = ({ usage, options }: OwnCommand, args: readonly string[]): void => {
  const unknown = options && args.find((arg) => !options.includes(arg))
  if (unknown === undefined) return
  throw refusal({
    de: `Die Angabe "${unknown}" gibt es hier nicht. Aufruf: tragwerk ${usage}`,
    en: `There is no argument "${unknown}" here. Usage: tragwerk ${usage}`,
  })
}
