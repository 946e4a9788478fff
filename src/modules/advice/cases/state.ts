/** How a case moves: what changes together. */
import type { Case } from "../tables.ts"
import type { Result } from "../words.ts"
import { CASE_MONTHS, addMonths } from "./calendar.ts"

type Change = Partial<Omit<Case, "id" | "reference">>

export const isOpen = ({ state }: Pick<Case, "state">): boolean => state === "new" || state === "accepted"

/** The retention clock starts: nothing waits any more, and the private link ends with the case. */
export const closing = (now: Date, result: Result | null): Change => ({
  state: "closed",
  closedAt: now,
  result,
  waitingSince: null,
  ladderStep: 0,
  nextStep: null,
  nextStepDue: null,
  linkExpiresAt: addMonths(now, CASE_MONTHS),
  lastActivityAt: now,
})
export const withdrawing = (now: Date): Change => ({ ...closing(now, null), state: "withdrawn" })

/** The group wrote: it waits from the first unanswered word on, and a closed case opens again. */
export const waiting = ({ waitingSince, state, responsibleId }: Case, now: Date): Change => ({
  ...(waitingSince === null ? { waitingSince: now, ladderStep: 0 } : {}),
  ...(state === "closed"
    ? { state: responsibleId === null ? "new" : "accepted", closedAt: null, result: null, linkExpiresAt: null }
    : {}),
  lastActivityAt: now,
})

/** Somebody answered or talked with the group. */
export const answered = (now: Date): Change => ({ waitingSince: null, ladderStep: 0, lastActivityAt: now })
