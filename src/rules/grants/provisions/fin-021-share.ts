import { secondary } from "../../kit/index.ts"
import { least, shareOf } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-021", source: secondary("VV zu § 44 LHO NRW Nr. 2.2.1 (RdErl. 30.09.2003)") }

/** Anteilfinanzierung: a fixed share of the base, up to the cap of the award; undefined cap: none was given. */
export const shareGrant = (quoteBp: bigint, baseCents: bigint, capCents: bigint | undefined) => {
  const uncapped = shareOf(quoteBp, baseCents)
  return capCents === undefined
    ? step(rule, { formula: "halfUp(quoteBp × baseCents)", numbers: { quoteBp, baseCents }, value: uncapped })
    : step(rule, {
        formula: "min(capCents, halfUp(quoteBp × baseCents))",
        numbers: { quoteBp, baseCents, capCents },
        value: least(uncapped, capCents),
      })
}
