/** The command line's own voice: German where the system speaks German, English elsewhere. */
export type Text = { de: string; en: string }

const german = () => /^de/i.test(process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "")
export const say = (text: Text): string => (german() ? text.de : text.en)
export const print = (line = ""): void => void process.stdout.write(`${line}\n`)
export const complain = (line: string): void => void process.stderr.write(`${line}\n`)
