import type { GrantFacts } from "../facts.ts"
import { atLeastZero, least } from "../integers.ts"
import { deficitGrant, deficitOf } from "../provisions/fin-022-deficit.ts"
import { fullGrant } from "../provisions/fin-024-full.ts"
import { donationRuleOf, donationsDeducted } from "../provisions/fin-027-donations.ts"
import { repayment } from "../provisions/fin-030-repayment.ts"
import { bothSides } from "../provisions/fin-031-both-sides.ts"
import type { Figure, Step } from "../steps.ts"
import { type Costs, costsOf } from "./costs.ts"
import { type Settled, incomplete, settled } from "./outcome.ts"

type Income = { thirdPartyCents: bigint; publicOtherCents: bigint; ownFundsCents: bigint; steps: readonly Step[] }

/** Donations fill the own funds under the rule of 2025, and are income of their own before; unknown: income, which is the lower grant. */
export const incomeOf = (facts: GrantFacts): Income => {
  const { thirdPartyCents = 0n, publicOtherCents = 0n, planOwnCents = 0n, donationsCents = 0n } = facts
  const rule = donationRuleOf(facts)
  const donated = donationsDeducted(donationsCents, rule ?? "EINNAHME_BIS_2025-06-06", rule !== undefined)
  const asOwn = rule === "EIGENMITTEL_AB_2025-06-07"
  return {
    thirdPartyCents: thirdPartyCents + donated.value,
    publicOtherCents,
    ownFundsCents: asOwn && donationsCents > planOwnCents ? donationsCents : planOwnCents,
    steps: donationsCents === 0n ? [] : [donated],
  }
}

const repaid = (facts: GrantFacts, grant: bigint): { figures: Record<string, Figure>; steps: readonly Step[] } => {
  if (facts.paidCents === undefined) return { figures: {}, steps: [] }
  const repay = repayment(facts.paidCents, grant)
  return { figures: { repay: repay.value }, steps: [repay] }
}

/** The reading with the plan's total as ceiling rests on wording from memory: it is shown and changes nothing. */
const ceilingHint = (facts: GrantFacts, costs: Costs, grant: bigint, income: Income) => {
  if (facts.planTotalCents === undefined || costs.eligible <= facts.planTotalCents) return undefined
  const deficit = deficitOf({ eligibleCents: facts.planTotalCents, ...income })
  const strict = least(deficit.value, facts.capCents ?? deficit.value)
  return strict < grant ? bothSides(strict, grant, "unknown") : undefined
}

const settleDeficit = (facts: GrantFacts, costs: Costs, capCents: bigint): Settled => {
  const { steps: incomeSteps, ...income } = incomeOf(facts)
  const deficit = deficitOf({ eligibleCents: costs.eligible, ...income })
  const grant = deficitGrant(deficit.value, capCents)
  const strict = ceilingHint(facts, costs, grant.value, { ...income, steps: [] })
  const repay = repaid(facts, grant.value)
  const own = atLeastZero(costs.spent - income.thirdPartyCents - income.publicOtherCents - grant.value)
  return settled(
    {
      deficit: deficit.value,
      grant: grant.value,
      ...repay.figures,
      own,
      extraOwn: atLeastZero(deficit.value - grant.value),
      ...costs.figures,
      ...(strict ? { grantStrict: strict.value, grantSaldo: grant.value } : {}),
    },
    [...costs.steps, ...incomeSteps, deficit, grant, ...(strict ? [strict] : []), ...repay.steps],
  )
}

const settleFull = (facts: GrantFacts, costs: Costs, capCents: bigint): Settled => {
  const { steps, thirdPartyCents, publicOtherCents, ownFundsCents } = incomeOf(facts)
  const others = thirdPartyCents + publicOtherCents
  const grant = fullGrant(costs.eligible, others + ownFundsCents, capCents)
  const repay = repaid(facts, grant.value)
  const own = atLeastZero(costs.spent - others - grant.value)
  return settled({ grant: grant.value, ...repay.figures, own, ...costs.figures }, [
    ...costs.steps,
    ...steps,
    grant,
    ...repay.steps,
  ])
}

const withCap =
  (settle: (facts: GrantFacts, costs: Costs, capCents: bigint) => Settled) =>
  (facts: GrantFacts): Settled => {
    const costs = costsOf(facts)
    if (facts.capCents === undefined) return incomplete("capCents")
    return costs === undefined ? incomplete("eligibleActualCents") : settle(facts, costs, facts.capCents)
  }

/** Fehlbedarfsfinanzierung and Vollfinanzierung after the project. */
export const deficit = withCap(settleDeficit)
export const full = withCap(settleFull)
