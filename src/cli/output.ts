/** The command line's own voice: German where the system speaks German, English elsewhere. */
export type Text = { de: string; en: string }

/** The first of these that is not empty decides, as everywhere else on the system. */
const german = () => /^de/i.test(process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "")
export const say = (text: Text): string => (german() ? text.de : text.en)
export const print = (line = ""): void => void process.stdout.write(`${line}\n`)
export const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** What the operator can put right: printed as it is, without a stack. The command ends with status 2. */
export class Refusal extends Error {}
export const refusal = (text: Text): Refusal => new Refusal(say(text))
