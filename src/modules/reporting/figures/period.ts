import { isoDate } from "#platform/i18n"

/** Whole months, both inclusive: "2026-01" to "2026-11". Shorter periods would let two exports be subtracted from each other. */
export type Period = { from: string; to: string }

const MONTH = /^(20\d\d|19\d\d)-(0[1-9]|1[0-2])$/
export const isMonth = (text: string | undefined): text is string => text !== undefined && MONTH.test(text)

const pad = (month: number) => String(month).padStart(2, "0")
export const monthBefore = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  const index = year * 12 + number - 1 - months
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`
}
const thisMonth = (now: Date): string => isoDate(now).slice(0, 7)

/** The period asked for, or the running year; turned round when it ends before it begins. */
export const readPeriod = (from: string | undefined, to: string | undefined, now: Date): Period => {
  const current = thisMonth(now)
  const begin = isMonth(from) ? from : `${current.slice(0, 4)}-01`
  const end = isMonth(to) ? to : current
  return begin <= end ? { from: begin, to: end } : { from: end, to: begin }
}

export const presets = ["this-year", "last-year", "last-quarter", "last-12-months"] as const
export const presetPeriod = (preset: (typeof presets)[number], now: Date): Period => {
  const current = thisMonth(now)
  const year = Number(current.slice(0, 4))
  switch (preset) {
    case "this-year":
      return { from: `${year}-01`, to: current }
    case "last-year":
      return { from: `${year - 1}-01`, to: `${year - 1}-12` }
    case "last-quarter": {
      const inQuarter = (Number(current.slice(5)) - 1) % 3
      return { from: monthBefore(current, inQuarter + 3), to: monthBefore(current, inQuarter + 1) }
    }
    default:
      return { from: monthBefore(current, 11), to: current }
  }
}

/** Midnight in NRW on the first of a month: summer time never begins or ends on that day. */
const midnight = (month: string): Date => {
  const summer = Number(month.slice(5)) >= 4 && Number(month.slice(5)) <= 10
  return new Date(`${month}-01T00:00:00${summer ? "+02:00" : "+01:00"}`)
}

/** Half-open, as figures are asked. */
export const moments = ({ from, to }: Period): { from: Date; to: Date } => ({
  from: midnight(from),
  to: midnight(monthBefore(to, -1)),
})
