import { secondary } from "../../kit/index.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-057", source: secondary("2000×1000: zuwendungsfähige Kosten nicht unter 1.000 €") }

/** Programmes with minimum costs: below them the whole grant is in doubt, not only the difference. */
export const minimumCosts = (eligibleCents: bigint, minEligibleCents: bigint, grantCents: bigint) =>
  step(rule, {
    formula: "eligibleCents ≥ minEligibleCents ? grantCents : 0",
    numbers: { eligibleCents, minEligibleCents, grantCents },
    value: eligibleCents >= minEligibleCents ? grantCents : 0n,
    level: eligibleCents >= minEligibleCents ? "settled" : "risk",
  })
