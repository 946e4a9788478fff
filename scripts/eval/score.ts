import { type Report, statuteRules } from "../../src/rules/check/index.ts"
import { countedSeverity } from "../../src/rules/check/judge.ts"
import type { Label } from "./labels.ts"

export type Measured = { id: string; label: Label; report: Report; characters: number; milliseconds: number }

/** `unmet` and `unclear` of the labels in `expect` and `mustNot`, and how many labels there are. */
export type Tally = {
  expected: number
  unmet: number
  counted: number
  wide: number
  forbidden: number
  alarms: number
  questions: number
}
export type Score = {
  texts: number
  all: Tally
  blocking: Tally
  severities: Record<string, Tally>
  rules: Record<string, Tally>
  missed: { id: string; rule: string; severity: string; verdict: string }[]
  alarms: { id: string; rule: string; severity: string; because: string; quote: string }[]
  slowest: { id: string; characters: number; milliseconds: number }
  /** The slowest text by length, brought to the 90,000 characters of thirty pages. */
  thirtyPagesMs: number
}

const severities = new Map<string, string>(
  statuteRules.map(({ id, severity, sources }) => [id, countedSeverity(severity, sources)]),
)
const GATE = new Set(["T-01", "T-03", "T-05", "T-06"])
/** Rules that are not built have no severity of their own and count among the missed. */
export const severityOf = (rule: string): string => severities.get(rule) ?? (GATE.has(rule) ? "gate" : "not built")

const newTally = (): Tally => ({ expected: 0, unmet: 0, counted: 0, wide: 0, forbidden: 0, alarms: 0, questions: 0 })
export const verdictOf = ({ report }: Measured, rule: string): string => {
  const verdicts = report.findings.filter((finding) => finding.rule === rule).map(({ verdict }) => verdict)
  return verdicts.includes("unmet") ? "unmet" : (verdicts[0] ?? "nothing")
}

/** Whether a question is a right answer to an expected finding; argued in eval-statutes.ts. */
export const askingCounts = (rule: string, { note }: Label): boolean =>
  ["D", "E", "gate", "info"].includes(severityOf(rule)) || /\bask\b/i.test(note)

export const isRaised = (one: Measured, rule: string): boolean => {
  const verdict = verdictOf(one, rule)
  return verdict === "unmet" || (verdict === "unclear" && askingCounts(rule, one.label))
}

export const score = (measured: readonly Measured[]): Score => {
  const tallies = new Map<string, Tally>()
  const add = (rule: string, part: Partial<Tally>) => {
    const severity = severityOf(rule)
    const names = ["all", `rule ${rule}`, `severity ${severity}`, ...("ABC".includes(severity) ? ["blocking"] : [])]
    for (const name of names) {
      const tally = tallies.get(name) ?? newTally()
      for (const [key, count] of Object.entries(part)) tally[key as keyof Tally] += count
      tallies.set(name, tally)
    }
  }
  for (const one of measured) {
    for (const rule of one.label.expect) {
      const verdict = verdictOf(one, rule)
      const isUnmet = Number(verdict === "unmet")
      add(rule, {
        expected: 1,
        unmet: isUnmet,
        counted: Number(isRaised(one, rule)),
        wide: isUnmet || Number(verdict === "unclear"),
      })
    }
    for (const rule of one.label.mustNot) {
      const verdict = verdictOf(one, rule)
      add(rule, { forbidden: 1, alarms: Number(verdict === "unmet"), questions: Number(verdict === "unclear") })
    }
  }
  const named = (prefix: string) =>
    Object.fromEntries(
      [...tallies]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, tally]) => [name.slice(prefix.length), tally] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    )
  return {
    texts: measured.length,
    all: tallies.get("all") ?? newTally(),
    blocking: tallies.get("blocking") ?? newTally(),
    severities: named("severity "),
    rules: named("rule "),
    missed: measured.flatMap(missedIn),
    alarms: measured.flatMap(alarmsIn),
    ...times(measured),
  }
}

const missedIn = (one: Measured) =>
  one.label.expect
    .filter((rule) => !isRaised(one, rule))
    .map((rule) => ({ id: one.id, rule, severity: severityOf(rule), verdict: verdictOf(one, rule) }))

const alarmsIn = ({ id, label, report }: Measured) =>
  report.findings
    .filter(({ rule, verdict }) => verdict === "unmet" && label.mustNot.includes(rule))
    .map(({ rule, severity, because = "", quote }) => ({ id, rule, severity, because, quote: quote.slice(0, 200) }))

const times = (measured: readonly Measured[]) => {
  const [slowest] = measured.toSorted((a, b) => b.milliseconds - a.milliseconds)
  // Short texts say little about long ones: the fixed cost of the first rules weighs too much in them.
  const long = measured.filter(({ characters }) => characters > 8000)
  const perPage = (long.length > 0 ? long : measured).map(({ characters, milliseconds }) => (milliseconds / characters) * 90_000)
  const sorted = perPage.toSorted((a, b) => a - b)
  return {
    slowest: {
      id: slowest?.id ?? "",
      characters: slowest?.characters ?? 0,
      milliseconds: Math.round(slowest?.milliseconds ?? 0),
    },
    thirtyPagesMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
  }
}
