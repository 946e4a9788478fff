import { partsOf } from "../../kit/index.ts"
import type { GrantFacts } from "../facts.ts"
import { type InterestTerms, dayCountOf, interestOf } from "../provisions/fin-067-interest.ts"
import { termsOf } from "../versions.ts"
import { type Settled, incomplete, settled, unreadable } from "./outcome.ts"

const alternativeDay = ({ ineffectiveFrom }: GrantFacts, from: string, to: string): string | undefined => {
  const day = ineffectiveFrom ?? `${String(Number(to.slice(0, 4)) - 1).padStart(4, "0")}-12-31`
  return day > from && day < to ? day : undefined
}

/** The points over the base rate: as the case says, else as the ANBest of the notice do. */
export const spreadOf = ({ spreadPp, anbest }: GrantFacts): bigint | undefined => spreadPp ?? termsOf(anbest)?.spreadPp

const computed = (facts: GrantFacts, terms: InterestTerms): Settled => {
  const main = interestOf(terms)
  if (!main.ok) return { ok: false, problem: "no-base-rate", from: main.from }
  const later = alternativeDay(facts, terms.from, terms.to)
  const other = later === undefined ? undefined : interestOf({ ...terms, from: later })
  return settled(
    {
      interestCents: main.cents,
      segments: main.segments,
      // Interest on repayment runs from when the award lost its effect, which may be the end of the year and not the payout.
      ...(other?.ok ? { [`alternativeFrom${later}Cents`]: other.cents } : {}),
    },
    [main.step, ...(other?.ok ? [{ ...other.step, rule: "FIN-131", level: "unknown" as const }] : [])],
  )
}

/** Interest on money that was used late or paid back. */
export const interest = (facts: GrantFacts): Settled => {
  const { amountCents, paid, usedOrRepaid, dayCount, baseRatesBp } = facts
  const spreadPp = spreadOf(facts)
  if (amountCents === undefined || usedOrRepaid === undefined) return incomplete("amountCents", "usedOrRepaid")
  if (spreadPp === undefined) return incomplete("spreadPp")
  const count = dayCountOf(dayCount)
  if (count === undefined) return unreadable("dayCount")
  if (typeof paid !== "string" || partsOf(paid) === undefined) return unreadable("paid")
  if (partsOf(usedOrRepaid) === undefined || usedOrRepaid < paid) return unreadable("usedOrRepaid")
  return computed(facts, { amountCents, from: paid, to: usedOrRepaid, spreadPp, count, baseRatesBp })
}
