import { recalled } from "../../kit/index.ts"
import { atLeastZero } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-098", source: recalled("ANBest-P: Leistung und Zahlung im Bewilligungszeitraum") }

/** Expenditure without what the programme does not fund and what lies outside the approval period. */
export const eligibleCosts = (totalActualCents: bigint, ineligibleCents: bigint, outsidePeriodCents: bigint) =>
  step(rule, {
    formula: "max(0, totalActualCents − ineligibleCents − outsidePeriodCents)",
    numbers: { totalActualCents, ineligibleCents, outsidePeriodCents },
    value: atLeastZero(totalActualCents - ineligibleCents - outsidePeriodCents),
  })
