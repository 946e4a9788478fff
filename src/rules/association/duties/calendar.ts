/**
 * Plain arithmetic on days as "YYYY-MM-DD", without Date and clock. Periods end as § 188 BGB says: one of weeks or months that starts
 * with an event ends on the day that bears the same name or number; where that day is missing, on the last of the month (Abs. 3).
 * An end on a weekend or holiday is not moved (§ 193 BGB): the earlier day is the safe one.
 */
type Day = { year: number; month: number; day: number }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const pad = (value: number, width: number): string => String(value).padStart(width, "0")

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days the month has; 1 is January. */
export const daysIn = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** The parts of an ISO day; undefined for anything that is no day of the calendar ("2026-02-30"). */
const partsOf = (iso: string): Day | undefined => {
  const [, year = "", month = "", day = ""] = DAY.exec(iso) ?? []
  const parts = { year: Number(year), month: Number(month), day: Number(day) }
  const exists = year !== "" && parts.month >= 1 && parts.month <= 12 && parts.day >= 1
  return exists && parts.day <= daysIn(parts.year, parts.month) ? parts : undefined
}

const isoOf = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

export const isDay = (iso: string): boolean => partsOf(iso) !== undefined

/** The last day of a period of months that starts with the event on `iso`; undefined where that is no day. */
export const afterMonths = (iso: string, months: number): string | undefined => {
  const start = partsOf(iso)
  if (start === undefined) return undefined
  const index = start.year * 12 + (start.month - 1) + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return isoOf({ year, month, day: Math.min(start.day, daysIn(year, month)) })
}

/** The last day of a period of days (weeks × 7) that starts with the event on `iso`; undefined where that is no day. */
export const afterDays = (iso: string, days: number): string | undefined => {
  const start = partsOf(iso)
  if (start === undefined) return undefined
  let { year, month } = start
  let day = start.day + days
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return isoOf({ year, month, day })
}

export const afterWeeks = (iso: string, weeks: number): string | undefined => afterDays(iso, weeks * 7)

/** "2026" of "2026-03-14". */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4))
