import type { Source } from "./rule.ts"

/** A number of the law with the days on which it holds. Dates are YYYY-MM-DD and compared as text. */
export type DatedValue = {
  /** First day on which it holds. */
  from: string
  valueCents: number
  source: Source
}

/**
 * The entry in force on a day, so that an old case keeps the law of its time.
 * Entries may stand in any order; undefined for a day before the first of them.
 */
export const valueOn = (values: readonly DatedValue[], day: string): DatedValue | undefined =>
  values.filter(({ from }) => from <= day).sort((a, b) => b.from.localeCompare(a.from))[0]

/** 330000 as "3.300 €", 99950 as "999,50 €": the German way, without a locale library because rules have none. */
export const euros = (cents: number): string => {
  const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ".")
  const rest = cents % 100
  return rest === 0 ? `${whole} €` : `${whole},${String(rest).padStart(2, "0")} €`
}
