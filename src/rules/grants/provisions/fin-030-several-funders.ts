import { secondary } from "../../kit/index.ts"
import type { Amounts } from "../facts.ts"
import { split, sum } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-030-shared", source: secondary("ANBest-P Nr. 1.4.1, 1.4.2 und 2.1 (RdErl. 30.09.2003)") }

/** Shares an amount in the proportion of the plan, exact to the cent by largest remainder. */
export const inProportion = (amountCents: bigint, planned: Amounts) => {
  const names = Object.keys(planned)
  const parts = split(amountCents, Object.values(planned))
  return step(rule, {
    formula: "amountCents × plan ÷ planSumCents",
    numbers: { amountCents, planSumCents: sum(Object.values(planned)), ...planned },
    value: new Map(names.map((name, at) => [name, parts[at] ?? 0n])),
  })
}
