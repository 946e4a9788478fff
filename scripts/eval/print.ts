import type { Finding } from "../../src/rules/check/index.ts"
import { type Measured, type Score, type Tally, askingCounts, isRaised, severityOf, verdictOf } from "./score.ts"

const percent = (part: number, whole: number) => (whole === 0 ? "    –" : `${((part / whole) * 100).toFixed(0).padStart(4)}%`)
const COLUMNS = "            expect  raised  recall  strict   wide   mustNot  alarms  rate  questions"

const row = (name: string, { expected, counted, unmet, wide, forbidden, alarms, questions }: Tally) =>
  [
    name.padEnd(10),
    String(expected).padStart(8),
    String(counted).padStart(8),
    `   ${percent(counted, expected)}`,
    `   ${percent(unmet, expected)}`,
    `  ${percent(wide, expected)}`,
    String(forbidden).padStart(10),
    String(alarms).padStart(8),
    ` ${percent(alarms, forbidden)}`,
    String(questions).padStart(11),
  ].join("")

export const printScore = (score: Score & { missing: string[]; unreadable: string[] }): void => {
  console.log(COLUMNS)
  for (const [rule, tally] of Object.entries(score.rules)) console.log(row(`${rule} ${severityOf(rule)}`, tally))
  console.log(`\n${COLUMNS}`)
  for (const [severity, tally] of Object.entries(score.severities)) console.log(row(severity, tally))
  console.log(row("A-C", score.blocking))
  console.log(row("all", score.all))
  for (const { id, rule, severity, verdict } of score.missed) console.log(`missed  ${id}  ${rule} (${severity}): ${verdict}`)
  for (const { id, rule, severity, because, quote } of score.alarms)
    console.log(`alarm   ${id}  ${rule} (${severity}) ${because}: ${quote.replace(/\s+/g, " ")}`)
  console.log(
    `\n${score.texts} texts · slowest ${score.slowest.id}: ${score.slowest.milliseconds} ms for ${score.slowest.characters} characters · median for thirty pages (90,000 characters): ${score.thirtyPagesMs} ms`,
  )
  for (const text of score.missing) console.log(`missing: ${text}`)
  for (const text of score.unreadable) console.log(`unreadable: ${text}`)
}

/** Every text with what was expected, what came, and everything else that was raised: to look for false alarms by eye. */
export const printDetails = (measured: readonly Measured[]): void => {
  for (const one of measured) {
    const { id, label, report, milliseconds } = one
    const { type, charitable } = report.document
    console.log(
      `\n== ${id} ${label.name} · quality ${label.quality} · ${type} · charitable ${charitable} · ${Math.round(milliseconds)} ms`,
    )
    console.log(`   ${label.note}`)
    for (const rule of label.expect) console.log(expectedLine(one, rule))
    for (const finding of report.findings)
      if (finding.verdict !== "met" && !label.expect.includes(finding.rule)) console.log(otherLine(finding, label.mustNot))
  }
}

const expectedLine = (one: Measured, rule: string) => {
  const mayAsk = askingCounts(rule, one.label) ? ", may ask" : ""
  return `   ${isRaised(one, rule) ? "ok    " : "MISSED"} ${rule} (${severityOf(rule)}): ${verdictOf(one, rule)}${mayAsk}`
}

const otherLine = ({ rule, severity, verdict, because = "", section, quote }: Finding, mustNot: readonly string[]) => {
  const mark = mustNot.includes(rule) && verdict === "unmet" ? "ALARM " : verdict
  return `   ${mark} ${rule} (${severity}) ${because} ${section}: ${quote.slice(0, 140).replace(/\s+/g, " ")}`
}
