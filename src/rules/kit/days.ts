/**
 * Days as "YYYY-MM-DD" and as whole numbers, without Date, clock and time zones. Day 0 is 1970-01-01, a Thursday. Periods end as
 * § 188 BGB says: one of days, weeks or months that starts with an event ends on the day that bears the same name or number. An end
 * on a weekend or holiday is not moved here (§ 193 BGB).
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const pad = (value: number, width: number): string => String(value).padStart(width, "0")
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

type Parts = { year: number; month: number; day: number }

/** Year, month and day; undefined for anything that is no day of the calendar ("2026-02-30"). */
export const partsOf = (iso: string): Parts | undefined => {
  const [, y, m, d] = DAY.exec(iso) ?? []
  if (y === undefined) return undefined
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined
}

export const isoOf = ({ year, month, day }: Parts): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** Years begin in March here, so that the leap day is their last. */
const serial = ({ year, month, day }: Parts): number => {
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}

/** The number of a day; undefined for what is no day. */
export const dayNumber = (iso: string): number | undefined => {
  const parts = partsOf(iso)
  return parts === undefined ? undefined : serial(parts)
}

const CYCLE = 146_097

/** The day of a number. */
export const dayOfNumber = (number: number): string => {
  const shifted = number + 719_468
  const era = Math.floor(shifted / CYCLE)
  const ofEra = shifted - era * CYCLE
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return isoOf({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  })
}

/** 0 is Sunday, 6 Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7

/** The same day of another month, or its last where that day is missing (§ 188 Abs. 3 BGB). */
export const plusMonths = (iso: string, months: number): string | undefined => {
  const start = partsOf(iso)
  if (start === undefined) return undefined
  const index = start.year * 12 + (start.month - 1) + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return isoOf({ year, month, day: Math.min(start.day, daysIn(year, month)) })
}

/** The last day of the month that lies so many months after the day's own. */
export const endOfMonthAfter = (iso: string, months: number): string | undefined => {
  const [there, start] = [plusMonths(iso, months), partsOf(iso)]
  const parts = there === undefined ? undefined : partsOf(there)
  return start === undefined || parts === undefined ? undefined : isoOf({ ...parts, day: daysIn(parts.year, parts.month) })
}

export const plusDays = (iso: string, days: number): string | undefined => {
  const number = dayNumber(iso)
  return number === undefined ? undefined : dayOfNumber(number + days)
}

/** "2026" of "2026-03-14". */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4))

/** Whether this is a day of the calendar; "2026-02-30" is none. */
export const isDay = (iso: string): boolean => partsOf(iso) !== undefined
