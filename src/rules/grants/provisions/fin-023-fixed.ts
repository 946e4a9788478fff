import { secondary } from "../../kit/index.ts"
import { least } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-023", source: secondary("VV zu § 44 LHO NRW Nr. 2.2.3 (RdErl. 30.09.2003)") }

/** Festbetrag: savings do not matter as long as the eligible costs reach it (FIN-032). */
export const fixedGrant = (fixedCents: bigint, eligibleCents: bigint) =>
  step(rule, {
    formula: "min(fixedCents, eligibleCents)",
    numbers: { fixedCents, eligibleCents },
    value: least(fixedCents, eligibleCents),
  })

/** A fixed amount for each unit that was really reached, up to the cap. */
export const unitGrant = (unitCents: bigint, actualUnits: bigint, capCents: bigint) =>
  step(rule, {
    formula: "min(capCents, unitCents × actualUnits)",
    numbers: { capCents, unitCents, actualUnits },
    value: least(capCents, unitCents * actualUnits),
  })
