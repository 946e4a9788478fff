import type { GrantFacts } from "../facts.ts"
import { sum } from "../integers.ts"
import { itemsRecognised } from "../provisions/fin-081-items.ts"
import { itemsOfFixedGrant } from "../provisions/fin-085-items-of-a-fixed-grant.ts"
import { eligibleCosts } from "../provisions/fin-098-eligible-costs.ts"
import type { Figure, Step } from "../steps.ts"

export type Costs = {
  /** Everything that was paid for the project. */
  spent: bigint
  /** What of it is recognised today. */
  eligible: bigint
  /** What would be recognised once the authority agrees to the overrun of items. */
  ifApproved: bigint
  atRisk: bigint
  figures: Readonly<Record<string, Figure>>
  steps: readonly Step[]
}

const plain = (spent: bigint, eligible: bigint): Costs => ({
  spent,
  eligible,
  ifApproved: eligible,
  atRisk: 0n,
  figures: {},
  steps: [],
})

const byItems = (facts: GrantFacts): Costs | undefined => {
  const { planItems, actualItems, itemOverrunBp, consentedItems = [] } = facts
  if (planItems === undefined || actualItems === undefined) return undefined
  const spent = sum(Object.values(actualItems))
  if (facts.type === "FESTBETRAG") return { ...plain(spent, spent), steps: [itemsOfFixedGrant(spent)] }
  if (itemOverrunBp === undefined) return undefined
  const items = itemsRecognised({ planItems, actualItems, itemOverrunBp, consentedItems })
  const { recognised, atRisk, uncompensated } = items
  return {
    spent,
    eligible: recognised,
    ifApproved: items.ifApproved,
    atRisk,
    figures: { recognised, atRisk, uncompensated },
    steps: items.steps,
  }
}

/** Expenditure of a case: by items, else total less what does not count, else as stated. Undefined when it says none of them. */
export const costsOf = (facts: GrantFacts): Costs | undefined => {
  const items = byItems(facts)
  if (items !== undefined) return items
  if (facts.totalActualCents !== undefined) {
    const eligible = eligibleCosts(facts.totalActualCents, facts.ineligibleCents ?? 0n, facts.outsidePeriodCents ?? 0n)
    return { ...plain(facts.totalActualCents, eligible.value), figures: { eligible: eligible.value }, steps: [eligible] }
  }
  return facts.eligibleActualCents === undefined ? undefined : plain(facts.eligibleActualCents, facts.eligibleActualCents)
}
