import { inLanguage } from "#platform/i18n"
import type { Command } from "#platform/module"
import { readSource } from "#platform/reading"
import { type Refusal, countingOf, deadlineOf, settle, whatIf } from "#rules/grants"
import { datesCase, readCase } from "./case.ts"
import { datesJson, settledJson } from "./json.ts"
import { datesLines, settledLines } from "./lines.ts"
import { type Key, t } from "./texts.ts"

/** The exit status: 1 says that facts are missing or no rule knows the answer, 2 that the case could not be read. */
const DONE = 0
const NO_ANSWER = 1
const UNREADABLE = 2

const complain = (status: number, key: Key, params: Record<string, string> = {}): number => {
  process.stderr.write(`${t(key, params)}\n`)
  return status
}
const print = (lines: readonly string[]): number => {
  process.stdout.write(`${lines.join("\n")}\n`)
  return DONE
}
const json = (value: unknown) => [JSON.stringify(value, null, 2)]

const refuse = (refusal: Refusal): number => {
  if (refusal.problem === "incomplete") return complain(NO_ANSWER, "problem.incomplete", { fields: refusal.missing.join(", ") })
  if (refusal.problem === "no-base-rate") return complain(NO_ANSWER, "problem.no-base-rate", { day: refusal.from })
  return complain(UNREADABLE, "problem.field", { field: refusal.field })
}

type Answer = (value: unknown, asJson: boolean) => number

const settleAnswer: Answer = (value, asJson) => {
  const read = readCase(value)
  if (!read.ok) return complain(UNREADABLE, "problem.field", { field: read.field })
  const settled = settle(read.facts)
  if (!settled.ok) return refuse(settled)
  const others = Object.entries(read.whatIf).map(([name, changes]) => ({ name, settled: whatIf(read.facts, changes) }))
  if (asJson) return print(json(settledJson(settled, Object.fromEntries(others.map(({ name, settled }) => [name, settled])))))
  return print([
    ...settledLines(settled, undefined),
    ...others.flatMap(({ name, settled }) => (settled.ok ? ["", ...settledLines(settled, t("what-if", { name }))] : [])),
  ])
}

const datesAnswer: Answer = (value, asJson) => {
  const read = datesCase.safeParse(value)
  if (!read.success)
    return complain(UNREADABLE, "problem.field", { field: read.error.issues[0]?.path.map(String).join(".") ?? "" })
  const counting = countingOf(read.data.rule)
  if (counting === undefined) return complain(NO_ANSWER, "problem.rule")
  const dated = deadlineOf(counting, read.data.input)
  if (!dated.ok) return refuse(dated)
  return print(asJson ? json(datesJson(dated.deadline, dated.steps)) : datesLines(dated.deadline, dated.steps))
}

const parse = (bytes: Uint8Array): { ok: true; value: unknown } | { ok: false } => {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) as unknown }
  } catch {
    return { ok: false }
  }
}

const answered = async (args: readonly string[], name: string, answer: Answer): Promise<number> => {
  const files = args.filter((word) => word !== "--json")
  const [file] = files
  if (file === undefined || files.length > 1 || (file.startsWith("-") && file !== "-"))
    return complain(UNREADABLE, "command.usage", { name })
  const source = await readSource(file)
  if (source === undefined) return complain(UNREADABLE, "command.no-file", { file })
  const read = parse(source.bytes)
  return read.ok ? answer(read.value, args.includes("--json")) : complain(UNREADABLE, "problem.json")
}

/** The command line speaks German where the system does, English elsewhere. */
const terminalLanguage = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en")

const command = (name: string, summary: Command["summary"], answer: Answer): Command => ({
  name: `grant ${name}`,
  usage: `grant ${name} CASE.json|- [--json]`,
  summary,
  needsDatabase: false,
  run: async (args) => inLanguage(terminalLanguage(), async () => answered(args, name, answer)),
})

/** `tragwerk grant settle CASE.json`: grant, repayment, own share, interest … with every step. */
export const grantSettleCommand = command(
  "settle",
  { de: "Eine Zuwendung abrechnen, mit jedem Rechenschritt", en: "Settle a grant, with every step" },
  settleAnswer,
)

/** `tragwerk grant dates CASE.json`: the end of a period, unshifted and as the law shifts it. */
export const grantDatesCommand = command(
  "dates",
  { de: "Eine Frist berechnen (mit Feiertagen in NRW)", en: "Reckon a deadline (with the holidays of NRW)" },
  datesAnswer,
)
