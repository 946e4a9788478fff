import type { GrantFacts } from "../facts.ts"
import { atLeastZero, least } from "../integers.ts"
import { fixedGrant, unitGrant } from "../provisions/fin-023-fixed.ts"
import { repayment } from "../provisions/fin-030-repayment.ts"
import { overfunding } from "../provisions/fin-033-overfunding.ts"
import { withinCash } from "../provisions/fin-034-cash-limit.ts"
import { minimumCosts } from "../provisions/fin-057-minimum-costs.ts"
import type { Step } from "../steps.ts"
import { costsOf } from "./costs.ts"
import { incomeOf } from "./deficit.ts"
import { type Settled, incomplete, settled } from "./outcome.ts"

const repaid = (facts: GrantFacts, grant: bigint): Step<bigint>[] =>
  facts.paidCents === undefined ? [] : [repayment(facts.paidCents, grant)]
const repayFigure = ([repay]: readonly Step<bigint>[]) => (repay === undefined ? {} : { repay: repay.value })

/** Festbetragsfinanzierung after the project. */
export const fixed = (facts: GrantFacts): Settled => {
  const { fixedCents, minEligibleCents } = facts
  const costs = costsOf(facts)
  if (fixedCents === undefined) return incomplete("fixedCents")
  if (costs === undefined) return incomplete("eligibleActualCents")
  const income = incomeOf(facts)
  const others = income.thirdPartyCents + income.publicOtherCents
  const grant = fixedGrant(fixedCents, costs.eligible)
  const over = overfunding(others, grant.value, costs.eligible)
  const least = minEligibleCents === undefined ? undefined : minimumCosts(costs.eligible, minEligibleCents, grant.value)
  const repay = repaid(facts, grant.value)
  return settled(
    {
      grant: grant.value,
      ...repayFigure(repay),
      own: atLeastZero(costs.spent - others - grant.value),
      overfunding: over.value,
      ...(least ? { grantAtRisk: least.value } : {}),
      ...costs.figures,
    },
    [...costs.steps, ...income.steps, grant, over, ...(least ? [least] : []), ...repay],
  )
}

/** The cap of the notice and what all approved units come to, whichever is lower. */
const unitCap = ({ capCents, approvedUnits }: GrantFacts, unitCents: bigint): bigint | undefined => {
  if (approvedUnits === undefined) return capCents
  return least(unitCents * approvedUnits, ...(capCents === undefined ? [] : [capCents]))
}

/** Festbetrag for each unit reached; where the costs are known, never more than they are. */
export const units = (facts: GrantFacts): Settled => {
  const { unitCents, actualUnits } = facts
  if (unitCents === undefined || actualUnits === undefined) return incomplete("unitCents", "actualUnits")
  const cap = unitCap(facts, unitCents)
  if (cap === undefined) return incomplete("capCents")
  const reached = unitGrant(unitCents, actualUnits, cap)
  const costs = costsOf(facts)
  const limited = costs === undefined ? [] : [...costs.steps, withinCash(reached.value, costs.eligible, 0n)]
  const grant = costs === undefined ? reached.value : least(reached.value, costs.eligible)
  const repay = repaid(facts, grant)
  return settled({ grant, ...repayFigure(repay) }, [reached, ...limited, ...repay])
}
