import { isoDate } from "#platform/i18n"

/** How long things are kept. The data protection page and docs/decisions/0016 say the same. */
export const CASE_MONTHS = 12
export const INACTIVE_MONTHS = 12
export const NOTE_DAYS = 14

export const addMonths = (date: Date, months: number): Date => {
  const moved = new Date(date)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  // 31 January plus a month is the end of February, not the third of March.
  return moved.getUTCDate() === date.getUTCDate() ? moved : new Date(moved.setUTCDate(0))
}
export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 24 * 60 * 60 * 1000)

/** Today in North Rhine-Westphalia, as a column of type date takes it. */
export const dayOf = (date: Date): string => isoDate(date)
