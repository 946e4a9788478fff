import { secondary } from "../../kit/index.ts"
import { atLeastZero, least } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-024", source: secondary("VV zu § 44 LHO NRW Nr. 2.3 (RdErl. 30.09.2003)") }

/** Vollfinanzierung: everything that others do not pay, up to the cap. */
export const fullGrant = (eligibleCents: bigint, incomeCents: bigint, capCents: bigint) =>
  step(rule, {
    formula: "min(capCents, max(0, eligibleCents − incomeCents))",
    numbers: { capCents, eligibleCents, incomeCents },
    value: least(capCents, atLeastZero(eligibleCents - incomeCents)),
  })
