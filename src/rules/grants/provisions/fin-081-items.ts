import { secondary } from "../../kit/index.ts"
import type { Amounts } from "../facts.ts"
import { WHOLE_BP, atLeastZero, floorOf, sum } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const seen = "ANBest-P Nr. 1.2 (in der Fassung eines anderen Landes gesehen)"
const limitRule: Provision = { id: "FIN-081", source: secondary(seen) }
const consentRule: Provision = { id: "FIN-082", source: secondary("Arbeitshilfe Zuwendungen, Umwidmung vor Projektende") }
const balanceRule: Provision = { id: "FIN-083", source: secondary(seen) }

/** Whether an item stays within plan plus overrun; multiplied out, so that a cent decides and no rounding. */
export const itemWithinLimit = (planCents: bigint, actualCents: bigint, itemOverrunBp: bigint) =>
  step(limitRule, {
    formula: "actualCents ≤ planCents × (1 + itemOverrunBp)",
    numbers: { planCents, actualCents, itemOverrunBp },
    value: actualCents * WHOLE_BP <= planCents * (WHOLE_BP + itemOverrunBp),
  })

type Items = { planItems: Amounts; actualItems: Amounts; itemOverrunBp: bigint; consentedItems: readonly string[] }

/**
 * What of the items' expenditure is recognised: each up to its limit (a new item has none), all together up to the plan's total.
 * `atRisk` needs consent; `uncompensated` is over the plan without savings elsewhere and is the association's own cost.
 */
export const itemsRecognised = ({ planItems, actualItems, itemOverrunBp, consentedItems }: Items) => {
  const names = [...new Set([...Object.keys(planItems), ...Object.keys(actualItems)])]
  const actual = (name: string) => actualItems[name] ?? 0n
  const limit = (name: string) => floorOf((planItems[name] ?? 0n) * (WHOLE_BP + itemOverrunBp), WHOLE_BP)
  const over = (name: string) => (consentedItems.includes(name) ? 0n : atLeastZero(actual(name) - limit(name)))
  const planSumCents = sum(Object.values(planItems))
  const spentCents = sum(names.map(actual))
  const atRisk = sum(names.map(over))
  const uncompensated = atLeastZero(spentCents - atRisk - planSumCents)
  const checks = names.map((name) => itemWithinLimit(planItems[name] ?? 0n, actual(name), itemOverrunBp))
  return {
    spentCents,
    atRisk,
    uncompensated,
    recognised: spentCents - atRisk - uncompensated,
    ifApproved: spentCents < planSumCents ? spentCents : planSumCents,
    steps: [
      ...checks,
      step(consentRule, {
        formula: "Σ max(0, actualCents − planCents × (1 + itemOverrunBp))",
        numbers: { itemOverrunBp, spentCents },
        value: atRisk,
        level: atRisk > 0n ? "risk" : "settled",
      }),
      step(balanceRule, {
        formula: "max(0, spentCents − atRiskCents − planSumCents)",
        numbers: { spentCents, atRiskCents: atRisk, planSumCents },
        value: uncompensated,
      }),
    ],
  }
}
