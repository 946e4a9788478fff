import type { GrantFacts } from "../facts.ts"
import { WHOLE_BP, atLeastZero, decimal, floorOf, least } from "../integers.ts"
import { donationRuleOf } from "../provisions/fin-027-donations.ts"
import { repayment } from "../provisions/fin-030-repayment.ts"
import type { Figure, Step } from "../steps.ts"
import { type Costs, costsOf } from "./costs.ts"
import { surplusOf } from "./donation-surplus.ts"
import { type Settled, incomplete, settled } from "./outcome.ts"
import { type ShareGrant, type ShareTerms, shareOfCosts } from "./share-grant.ts"

const AS_OWN = "EIGENMITTEL_AB_2025-06-07"
const AS_INCOME = "EINNAHME_BIS_2025-06-06"
type Figures = Readonly<Record<string, Figure>>

/** What would be to repay under each reading. */
const repayFigures = (paid: bigint | undefined, { strict, saldo }: ShareGrant): Figures =>
  paid === undefined ? {} : { repayStrict: atLeastZero(paid - strict), repaySaldo: atLeastZero(paid - saldo) }

/** Where a fraction of a cent was rounded, or a rate alone was asked for: the exact amount and both ways to round. */
const roundingFigures = ({ quoteBp, capCents, planTotalCents }: ShareTerms, { base, grant }: ShareGrant): Figures => {
  const exact = quoteBp * base
  if (planTotalCents !== undefined && exact % WHOLE_BP === 0n) return {}
  const floor = floorOf(exact, WHOLE_BP)
  return {
    exactMilli: decimal(exact, WHOLE_BP * 100n, 6, 3),
    grantHalfUp: grant,
    grantFloor: least(grant, capCents === undefined ? floor : least(floor, capCents)),
  }
}

/** The grant with and without the overrun that needs consent. */
const consentFigures = (facts: ShareTerms, costs: Costs, grant: bigint): Figures => {
  if (costs.figures["atRisk"] === undefined) return {}
  const approved = shareOfCosts(facts, costs.ifApproved, donationRuleOf(facts) ?? AS_INCOME, true).grant
  const repayAtRisk = facts.paidCents === undefined ? {} : { repayAtRisk: atLeastZero(facts.paidCents - grant) }
  return { grantAtRisk: grant, grantIfApproved: approved, ...repayAtRisk }
}

/** Both rules on donations, and the one that holds; the lower where the notice is not known. */
const readings = (facts: ShareTerms, costs: Costs) => {
  const rule = donationRuleOf(facts)
  const donations = facts.donationsCents ?? 0n
  const known = rule !== undefined || donations === 0n
  const own = shareOfCosts(facts, costs.eligible, AS_OWN, known)
  const income = shareOfCosts(facts, costs.eligible, AS_INCOME, known)
  const asOwn = rule === undefined ? donations === 0n : rule === AS_OWN
  const difference: Figures = donations === 0n ? {} : { difference: own.grant - income.grant }
  return { chosen: asOwn ? own : income, asOwn, difference, both: known ? [] : own.steps }
}

const repaid = (paid: bigint | undefined, grant: bigint): Step<bigint>[] => (paid === undefined ? [] : [repayment(paid, grant)])
const repayFigure = ([repay]: readonly Step<bigint>[]): Figures => (repay === undefined ? {} : { repay: repay.value })

/** What the association pays itself, and how much of it in money that is no donation. */
const ownFigures = (facts: ShareTerms, spent: bigint, others: bigint, donated: bigint): Figures => {
  const own = atLeastZero(spent - (facts.thirdPartyCents ?? 0n) - (facts.publicOtherCents ?? 0n) - others)
  return { own, ownCash: atLeastZero(own - donated) }
}

const settleShare = (facts: ShareTerms, costs: Costs): Settled => {
  const { chosen, asOwn, difference, both } = readings(facts, costs)
  const surplus = asOwn ? surplusOf(facts, costs.eligible, chosen) : undefined
  const grant = surplus?.grant ?? chosen.grant
  const repay = repaid(facts.paidCents, grant)
  const donated = asOwn ? (facts.donationsCents ?? 0n) : 0n
  return settled(
    {
      grant,
      ...repayFigure(repay),
      ...ownFigures(facts, costs.spent, chosen.deducted + grant, donated),
      ...difference,
      ...costs.figures,
      grantStrict: chosen.strict,
      grantSaldo: chosen.saldo,
      ...repayFigures(facts.paidCents, chosen),
      ...consentFigures(facts, costs, grant),
      ...surplus?.figures,
      ...roundingFigures(facts, chosen),
    },
    [...costs.steps, ...both, ...chosen.steps, ...(surplus?.steps ?? []), ...repay],
  )
}

/** Anteilfinanzierung after the project, from its real costs. */
export const share = (facts: GrantFacts): Settled => {
  const { quoteBp } = facts
  const costs = costsOf(facts)
  if (quoteBp === undefined || costs === undefined)
    return incomplete(...(quoteBp === undefined ? ["quoteBp"] : []), ...(costs === undefined ? ["eligibleActualCents"] : []))
  return settleShare({ ...facts, quoteBp }, costs)
}
