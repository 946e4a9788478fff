/** What was noted at the tax office has done some duties already. Pure. */
import { type Fact, type FactKind, latestOf } from "../facts/kinds.ts"
import type { Round } from "./tasks.ts"

/** Done once each of these letters is out. */
const DONE_BY: Readonly<Record<string, readonly FactKind[]>> = {
  "F-01": ["notice-sent", "municipality-sent"],
  "F-02": ["application-sent"],
}
const ROUND = "first"

const doneOn = (dated: readonly Fact[], kinds: readonly FactKind[]): string | undefined => {
  const days = kinds.flatMap((kind) => latestOf(dated, kind)?.on ?? [])
  return days.length === kinds.length ? days.toSorted().at(-1) : undefined
}

/** The rounds as the group noted them, with those that its dated letters have done. What it noted here itself stays. */
export const withDated = (rounds: readonly Round[], dated: readonly Fact[]): readonly Round[] => {
  const byLetter = Object.entries(DONE_BY).flatMap(([duty, kinds]): Round[] => {
    const on = doneOn(dated, kinds)
    const own = rounds.find((one) => one.duty === duty && one.round === ROUND)
    if (on === undefined || (own !== undefined && own.doneOn !== null)) return []
    const blank = { duty, round: ROUND, participantId: null, office: null, reminderOn: null }
    return [{ ...(own ?? blank), doneOn: on, elsewhere: true }]
  })
  const taken = new Set(byLetter.map(({ duty }) => duty))
  return [...rounds.filter(({ duty, round }) => round !== ROUND || !taken.has(duty)), ...byLetter]
}
