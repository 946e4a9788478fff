import { deadlineOf } from "../dates/deadline.ts"
import { partsOf } from "../../kit/index.ts"
import type { GrantFacts, Movement } from "../facts.ts"
import { least, sum } from "../integers.ts"
import { type DayCount, dayCountOf, interestOf } from "../provisions/fin-067-interest.ts"
import { type Slice, consume } from "../provisions/fin-066-use-clock.ts"
import type { Figure, Step } from "../steps.ts"
import { termsOf } from "../versions.ts"
import { spreadOf } from "./interest.ts"
import { type Settled, incomplete, settled, unreadable } from "./outcome.ts"

type Terms = { facts: GrantFacts; spreadPp: bigint; count: DayCount; within: { count: number; unit: "months" | "weeks" } }
type Clock = { figures: Record<string, Figure>; interest: bigint; shifted: bigint; steps: readonly Step[] }

/** One payout: its end, what is still unused, and interest on what came too late, by both readings of the end. */
const clockOf = (
  { facts, spreadPp, count, within }: Terms,
  payout: Movement,
  slices: readonly Slice[],
  at: number,
): Clock | Settled => {
  const dated = deadlineOf({ kind: "after", ...within, use: true }, payout.on)
  if (!dated.ok) return unreadable("payouts")
  const { raw, latest } = dated.deadline
  const open = payout.cents - sum(slices.map(({ cents }) => cents))
  const ends = [...slices, ...(open > 0n && facts.asOf !== undefined ? [{ on: facts.asOf, cents: open }] : [])]
  const late = ends.filter(({ on, cents }) => on > raw && cents > 0n)
  const costs: { on: string; cents: bigint; step: Step }[] = []
  for (const { on, cents } of late) {
    const owed = interestOf({ amountCents: cents, from: payout.on, to: on, spreadPp, count, baseRatesBp: facts.baseRatesBp })
    if (!owed.ok) return { ok: false, problem: "no-base-rate", from: owed.from }
    costs.push({ on, cents: owed.cents, step: owed.step })
  }
  const name = `payout${at + 1}`
  return {
    figures: {
      [`${name}Raw`]: raw,
      [`${name}Latest`]: latest,
      [`${name}OpenCents`]: open,
      [`${name}LateCents`]: sum(late.map(({ cents }) => cents)),
    },
    interest: sum(costs.map(({ cents }) => cents)),
    shifted: sum(costs.filter(({ on }) => on > latest).map(({ cents }) => cents)),
    steps: [...dated.steps, ...costs.map(({ step }) => step)],
  }
}

const badMovement = (movements: readonly Movement[]) => movements.some(({ on }) => partsOf(on) === undefined)

const termsFor = (facts: GrantFacts): Terms | Settled => {
  const [terms, spreadPp, count] = [termsOf(facts.anbest), spreadOf(facts), dayCountOf(facts.dayCount)]
  if (terms === undefined) return incomplete("anbest")
  if (spreadPp === undefined) return incomplete("spreadPp")
  return count === undefined ? unreadable("dayCount") : { facts, spreadPp, count, within: terms.useWithin }
}

/** The use clock: payments consume the oldest payout first; what is used after its end may cost interest from the payout on. */
export const useClock = (facts: GrantFacts): Settled => {
  const { payouts = [], payments = [], asOf } = facts
  const terms = termsFor(facts)
  if ("ok" in terms) return terms
  if (badMovement([...payouts, ...payments])) return unreadable("payouts")
  if (asOf !== undefined && partsOf(asOf) === undefined) return unreadable("asOf")
  const used = consume(payouts, payments)
  const clocks: Clock[] = []
  for (const [at, { payout, slices }] of used.value.entries()) {
    const clock = clockOf(terms, payout, slices, at)
    if ("ok" in clock) return clock
    clocks.push(clock)
  }
  const interestCents = sum(clocks.map(({ interest }) => interest))
  const interestIfShiftedCents = least(interestCents, sum(clocks.map(({ shifted }) => shifted)))
  return settled(
    {
      interestCents,
      interestIfShiftedCents,
      notFromPayoutsCents: used.rest,
      ...Object.assign({}, ...clocks.map(({ figures }) => figures)),
    },
    [used.step, ...clocks.flatMap(({ steps }) => steps)],
  )
}
