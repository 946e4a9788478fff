import { dayNumber, dayOfNumber, isoOf, weekdayOf } from "../../kit/index.ts"

/** Easter Sunday as a day number, by the Gregorian rule in the form of Meeus, Jones and Butcher. */
const easter = (year: number): number => {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15
  const moon = (19 * golden + correction) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const sum = moon + weekday - 7 * late + 114
  return dayNumber(isoOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })) ?? 0
}

/** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam. */
const AROUND_EASTER = [-2, 1, 39, 50, 60]
const FIXED = ["01-01", "05-01", "10-03", "11-01", "12-25", "12-26"]

/** The eleven public holidays of North Rhine-Westphalia (Feiertagsgesetz NW), in order. */
export const holidaysOf = (year: number): string[] => {
  const sunday = easter(year)
  const fixed = FIXED.map((day) => `${String(year).padStart(4, "0")}-${day}`)
  return [...fixed, ...AROUND_EASTER.map((distance) => dayOfNumber(sunday + distance))].sort()
}

const isFree = (number: number): boolean => {
  const iso = dayOfNumber(number)
  return [0, 6].includes(weekdayOf(number)) || holidaysOf(Number(iso.slice(0, 4))).includes(iso)
}

/** The day itself, or the next one that is neither Saturday, Sunday nor a holiday (§ 193 BGB, § 31 Abs. 3 VwVfG NRW). */
export const workingDayFrom = (iso: string): string | undefined => {
  let number = dayNumber(iso)
  if (number === undefined) return undefined
  while (isFree(number)) number += 1
  return dayOfNumber(number)
}
