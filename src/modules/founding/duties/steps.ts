/** Which letter is due for a task. Pure; days are YYYY-MM-DD. */
import { plusDays } from "#rules/kit"
import type { Task } from "./tasks.ts"

const AHEAD_DAYS = 14
const SOON_DAYS = 2

const within = (days: number, today: string, day: string): boolean => (plusDays(today, days) ?? today) >= day

/**
 * The one letter that fits today, by a name that is the same on every day on which it fits: two weeks ahead, two days ahead, once
 * after the day has passed; or on the day somebody chose instead. A step that was missed is not caught up by an older one. A date
 * that moves is a new date.
 */
export const reminderStep = ({ state, dueOn, record }: Task, today: string): string | undefined => {
  if (state !== "open") return undefined
  const chosen = record?.reminderOn ?? undefined
  if (chosen !== undefined) return today >= chosen ? `again:${chosen}` : undefined
  if (dueOn === undefined) return undefined
  if (dueOn < today) return `late:${dueOn}`
  if (within(SOON_DAYS, today, dueOn)) return `soon:${dueOn}`
  return within(AHEAD_DAYS, today, dueOn) ? `ahead:${dueOn}` : undefined
}
