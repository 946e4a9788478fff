export * from "./amounts.ts"
export {
  dayNumber,
  dayOfNumber,
  endOfMonthAfter,
  isDay,
  isoOf,
  partsOf,
  plusDays,
  plusMonths,
  weekdayOf,
  yearOf,
} from "./days.ts"
export type { FactExample, FactOutcome, FactRule } from "./fact-rule.ts"
export { factRule } from "./fact-rule.ts"
export { law, recalled, secondary } from "./law.ts"
export type { Confidence, Severity, Source, Verdict } from "./rule.ts"
export { blocks } from "./rule.ts"
export type { DatedValue } from "./values.ts"
export { euros, valueOn } from "./values.ts"
