import { secondary } from "../../kit/index.ts"
import { atLeastZero } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-033", source: secondary("ANBest-P Nr. 1.2 (in der Fassung eines anderen Landes gesehen)") }

/** Income beyond the eligible costs. It is shown; a Festbetrag is not cut because of it by itself. */
export const overfunding = (incomeCents: bigint, grantCents: bigint, eligibleCents: bigint) => {
  const value = atLeastZero(incomeCents + grantCents - eligibleCents)
  return step(rule, {
    formula: "max(0, incomeCents + grantCents − eligibleCents)",
    numbers: { incomeCents, grantCents, eligibleCents },
    value,
    level: value > 0n ? "risk" : "settled",
  })
}
