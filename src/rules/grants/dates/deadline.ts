import { type Source, law, recalled, secondary } from "../../kit/index.ts"
import type { Level, Numbers, Step } from "../steps.ts"
import { endOfMonthAfter, partsOf, plusDays, plusMonths } from "../../kit/index.ts"
import { workingDayFrom } from "./holidays.ts"

export type Unit = "days" | "weeks" | "months"

/** What is counted: a period after an event, the end of a month after the event's own, or a period after a posting is deemed to arrive. */
export type Counting =
  | { kind: "after"; count: number; unit: Unit; use: boolean }
  | { kind: "end-of-month"; months: number }
  | { kind: "after-posting"; days: number; count: number; unit: Unit }

/** `raw` is for reminding; `latest` is where the law moves an end on a free day. `announced`: when a posted letter counts as received. */
export type Deadline = { raw: string; latest: string; announced?: string; reminders: readonly string[] }
export type Dated =
  | ({ ok: true; deadline: Deadline } & { steps: readonly Step[] })
  | { ok: false; problem: "unreadable"; field: string }

const COUNT = "(\\d{1,3})"
const PERIOD = `${COUNT}\\.?\\s*(Tag|Woche|Monat)`
const AFTER = new RegExp(`^(?:.*?:\\s*)?${PERIOD}(?:e|en|n)?\\s+nach\\s`, "i")
const END_OF_MONTH = new RegExp(`Ablauf des ${COUNT}\\.\\s.*folgenden\\s+Monats`, "i")
const POSTED = new RegExp(`Aufgabe zur Post\\s*\\+\\s*${COUNT}\\s*Tage?.*?\\+\\s*${PERIOD}`, "i")
const UNITS: Readonly<Record<string, Unit>> = { tag: "days", woche: "weeks", monat: "months" }
const unitOf = (word = ""): Unit => UNITS[word.toLowerCase()] ?? "days"

/** A rule as the cases word it ("2 Monate nach Auszahlung"); undefined for one that we do not know. */
export const countingOf = (rule: string): Counting | undefined => {
  const posted = POSTED.exec(rule)
  if (posted) return { kind: "after-posting", days: Number(posted[1]), count: Number(posted[2]), unit: unitOf(posted[3]) }
  const month = END_OF_MONTH.exec(rule)
  if (month) return { kind: "end-of-month", months: Number(month[1]) }
  const after = AFTER.exec(rule)
  return after ? { kind: "after", count: Number(after[1]), unit: unitOf(after[2]), use: /Auszahlung/i.test(rule) } : undefined
}

/** The last day of a period after the day of an event, which is not counted (§ 187 Abs. 1 BGB). */
export const endOfPeriod = (event: string, count: number, unit: Unit): string | undefined =>
  unit === "months" ? plusMonths(event, count) : plusDays(event, count * (unit === "weeks" ? 7 : 1))

const dateStep = (
  rule: string,
  source: Source,
  said: { formula: string; numbers: Numbers; value: string; level?: Level },
): Step => ({
  rule,
  level: source.confidence === "recalled" ? "hint" : "settled",
  ...said,
  source,
})

const rawOf = (counting: Counting, day: string): { event: string; raw: string | undefined } => {
  if (counting.kind === "end-of-month") return { event: day, raw: endOfMonthAfter(day, counting.months) }
  const event = counting.kind === "after-posting" ? (plusDays(day, counting.days) ?? day) : day
  return { event, raw: endOfPeriod(event, counting.count, counting.unit) }
}

/** Three weeks, one week and on the day, always of the unshifted end. */
const remindersOf = (raw: string): string[] => [-21, -7, 0].flatMap((days) => plusDays(raw, days) ?? [])

const formulaOf = (counting: Counting): { formula: string; numbers: Numbers } =>
  counting.kind === "end-of-month"
    ? { formula: "endOfMonth(event + months)", numbers: { months: String(counting.months) } }
    : { formula: `event + ${counting.unit}`, numbers: { [counting.unit]: String(counting.count) } }

/** A deadline from the day of its event. Whether the two months for using money move at all is not settled: that step asks. */
export const deadlineOf = (counting: Counting, day: string): Dated => {
  if (partsOf(day) === undefined) return { ok: false, problem: "unreadable", field: "input" }
  const { event, raw } = rawOf(counting, day)
  const latest = raw === undefined ? undefined : workingDayFrom(raw)
  if (raw === undefined || latest === undefined) return { ok: false, problem: "unreadable", field: "input" }
  const posted = counting.kind === "after-posting"
  const { formula, numbers } = formulaOf(counting)
  const open = counting.kind === "after" && counting.use && raw !== latest
  const steps = [
    ...(posted
      ? [
          dateStep("VWVFG-41", secondary("§ 41 Abs. 2 VwVfG NRW (Bekanntgabefiktion, wird nicht verschoben)"), {
            formula: "posted + days",
            numbers: { posted: day, days: String(counting.days) },
            value: event,
          }),
        ]
      : []),
    dateStep("BGB-188", law("bgb", "188", "§§ 187 Abs. 1, 188 Abs. 2 und 3 BGB"), {
      formula,
      numbers: { event, ...numbers },
      value: raw,
    }),
    dateStep("VWVFG-31", recalled("§ 193 BGB, § 31 Abs. 3 VwVfG NRW, Feiertagsgesetz NW"), {
      formula: "nextWorkingDay(raw)",
      numbers: { raw },
      value: latest,
      ...(open ? { level: "unknown" as const } : {}),
    }),
  ]
  return { ok: true, deadline: { raw, latest, reminders: remindersOf(raw), ...(posted ? { announced: event } : {}) }, steps }
}
