import { TIME_ZONE } from "#platform/i18n"

const DAY = 24 * 60 * 60 * 1000
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: TIME_ZONE })
const isWorkingDay = (date: Date) => !["Sat", "Sun"].includes(weekday.format(date))

/**
 * The same time of day, so many working days later. Working days are Monday to Friday: public holidays are not known here,
 * so a reminder may come a day early around them, never late.
 */
export const addWorkingDays = (from: Date, days: number): Date => {
  let date = from
  for (let left = days; left > 0;) {
    date = new Date(date.getTime() + DAY)
    if (isWorkingDay(date)) left -= 1
  }
  return date
}

/** When a waiting group is remembered: the adviser, then deputy and leads, then the leads every working day. */
export const ladderDays = [2, 4, 7] as const

/** How far up the ladder a group has waited by now: 0 is fresh, 3 is the top. */
export const ladderStep = (waitingSince: Date, now: Date): 0 | 1 | 2 | 3 => {
  const reached = ladderDays.filter((days) => addWorkingDays(waitingSince, days) <= now).length
  return reached === 0 ? 0 : reached === 1 ? 1 : reached === 2 ? 2 : 3
}

/** Whole working days between two moments. */
export const workingDaysBetween = (from: Date, to: Date): number => {
  let days = 0
  while (days < 1000 && addWorkingDays(from, days + 1) <= to) days += 1
  return days
}
