import { inLanguage } from "#platform/i18n"
import type { Command } from "#platform/module"
import { readDocument, readSource } from "#platform/reading"
import { type Report, checkStatutes } from "#rules/check"
import { blocks } from "#rules/kit"
import type { Mode } from "#rules/statutes"
import { reportJson } from "./report-json.ts"
import { reportLines } from "./report-lines.ts"
import { type Key, t } from "./texts.ts"

/** The exit status, as scripts rely on it: 2 is the command line's own for what could not be done. */
const NOTHING_UNMET = 0
const UNMET = 1
const UNREADABLE = 2
const REFUSED = 3

const MODES: Readonly<Record<string, Mode>> = { gruendung: "founding", bestehend: "existing" }
type Asked = { file: string; json: boolean; mode: Mode | undefined }

/** What was asked for, or the key of the sentence that says what is wrong with it. */
const understand = (args: readonly string[]): Asked | Key => {
  const words = args.flatMap((word) => (word.startsWith("--mode=") ? ["--mode", word.slice("--mode=".length)] : [word]))
  const at = words.indexOf("--mode")
  const mode = at === -1 ? undefined : MODES[words[at + 1] ?? ""]
  if (at !== -1 && mode === undefined) return "command.mode"
  const rest = words.filter((_, index) => at === -1 || (index !== at && index !== at + 1))
  const files = rest.filter((word) => word !== "--json")
  const [file] = files
  if (file === undefined || files.length > 1 || (file.startsWith("-") && file !== "-")) return "command.usage"
  return { file, json: rest.includes("--json"), mode }
}

const refuse = (key: Key, params: Record<string, string> = {}): number => {
  process.stderr.write(`${t(key, params)}\n`)
  return UNREADABLE
}

const statusOf = ({ refused, findings }: Report): number => {
  if (refused) return REFUSED
  return findings.some(({ severity, verdict }) => verdict === "unmet" && blocks(severity)) ? UNMET : NOTHING_UNMET
}

const check = async ({ file, json, mode }: Asked): Promise<number> => {
  const source = await readSource(file)
  if (source === undefined) return refuse("command.no-file", { file })
  const read = await readDocument(source)
  if (!read.ok) return refuse(`problem.${read.problem}`)
  const report = checkStatutes(read.text, mode === undefined ? {} : { mode })
  const lines = json ? [JSON.stringify(reportJson(report), null, 2)] : reportLines(report)
  process.stdout.write(`${lines.join("\n")}\n`)
  return statusOf(report)
}

/** The command line speaks German where the system does, English elsewhere. */
const terminalLanguage = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en")

/** `tragwerk statutes check FILE`: needs no database, keeps nothing. */
export const statutesCheckCommand: Command = {
  name: "statutes check",
  usage: "statutes check FILE|- [--json] [--mode gruendung|bestehend]",
  summary: {
    de: "Eine Satzung prüfen (Text, Markdown, TeX, HTML, Word, PDF; - liest die Eingabe)",
    en: "Check statutes (text, Markdown, TeX, HTML, Word, PDF; - reads standard input)",
  },
  needsDatabase: false,
  run: async (args) =>
    inLanguage(terminalLanguage(), async () => {
      const asked = understand(args)
      return typeof asked === "string" ? refuse(asked) : check(asked)
    }),
}
