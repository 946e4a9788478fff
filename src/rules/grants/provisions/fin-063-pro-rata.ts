import { secondary } from "../../kit/index.ts"
import { shareOf } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-063", source: secondary("ANBest-P Nr. 1.4.1 (RdErl. 30.09.2003)") }

/** The grant's part of payments, always in the proportion of the rate. */
export const partOfPayments = (quoteBp: bigint, paymentsCents: bigint) =>
  step(rule, {
    formula: "halfUp(quoteBp × paymentsCents)",
    numbers: { quoteBp, paymentsCents },
    value: shareOf(quoteBp, paymentsCents),
  })
