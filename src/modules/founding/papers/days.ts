const DAY = 86_400_000
const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** `2026-12-11` and 14 → `2026-12-25`. */
export const addDays = (day: string, days: number): string => iso(utc(day) + days * DAY)

/** The same day of the next month, or its last day where there is none (§ 188 Abs. 3 BGB). */
export const addMonth = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, month, Math.min(date, lastDay)))
}
