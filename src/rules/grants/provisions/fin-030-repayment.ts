import { secondary } from "../../kit/index.ts"
import { atLeastZero } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-030", source: secondary("ANBest-P Nr. 2 und 2.1 (RdErl. 30.09.2003)") }

/** What was paid beyond the grant. Expected, not owed: only a decision of the authority makes it a debt (FIN-130). */
export const repayment = (paidCents: bigint, grantCents: bigint) =>
  step(rule, {
    formula: "max(0, paidCents − grantCents)",
    numbers: { paidCents, grantCents },
    value: atLeastZero(paidCents - grantCents),
    level: paidCents > grantCents ? "risk" : "settled",
  })

/** What is still to be paid out, never beyond what was approved. */
export const finalPayout = (grantCents: bigint, approvedCents: bigint, paidCents: bigint) =>
  step(rule, {
    formula: "max(0, min(grantCents, approvedCents) − paidCents)",
    numbers: { grantCents, approvedCents, paidCents },
    value: atLeastZero((grantCents < approvedCents ? grantCents : approvedCents) - paidCents),
  })
