import { writeSync } from "node:fs"

/** Written at once and completely: what was said before a kill has been said. */
export const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}
