/** How long projects are kept. */

/** Founding and the first years of duties: as long as somebody of the group looks in from time to time. */
export const SILENT_MONTHS = 24
/** Nobody's work is deleted without a letter so long before, where we have an address. */
export const WARNED_DAYS = 30

export const monthsBefore = (date: Date, months: number): Date => {
  const moved = new Date(date)
  moved.setUTCMonth(moved.getUTCMonth() - months)
  return moved
}
