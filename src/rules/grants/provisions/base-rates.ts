/** § 247 BGB, changes on 1 January and 1 July; as the Bundesbank announced them, in basis points. Only 3.62 and −0.88 were seen. */
const RATES: readonly (readonly [from: string, bp: bigint])[] = [
  ["2016-07-01", -88n],
  ["2023-01-01", 162n],
  ["2023-07-01", 312n],
  ["2024-01-01", 362n],
  ["2024-07-01", 337n],
  ["2025-01-01", 227n],
  ["2025-07-01", 127n],
  ["2026-01-01", 127n],
]
/** From this day on the rate must be given with the case. */
const UNKNOWN_FROM = "2026-07-01"

/** The base rate of a half-year by its first day; undefined where neither we nor the case know it. */
export const baseRateOn = (halfYear: string, given: Readonly<Record<string, bigint>> = {}): bigint | undefined => {
  const own = given[halfYear]
  if (own !== undefined) return own
  return halfYear >= UNKNOWN_FROM ? undefined : RATES.findLast(([from]) => from <= halfYear)?.[1]
}
