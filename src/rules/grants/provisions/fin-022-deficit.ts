import { secondary } from "../../kit/index.ts"
import { atLeastZero, least } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = {
  id: "FIN-022",
  source: secondary("VV zu § 44 LHO NRW Nr. 2.2.2, ANBest-P Nr. 1.4.2 (RdErl. 30.09.2003)"),
}

type Deficit = { eligibleCents: bigint; thirdPartyCents: bigint; publicOtherCents: bigint; ownFundsCents: bigint }

/** Fehlbedarf: what own and other funds leave open; never below zero. */
export const deficitOf = ({ eligibleCents, thirdPartyCents, publicOtherCents, ownFundsCents }: Deficit) =>
  step(rule, {
    formula: "max(0, eligibleCents − thirdPartyCents − publicOtherCents − ownFundsCents)",
    numbers: { eligibleCents, thirdPartyCents, publicOtherCents, ownFundsCents },
    value: atLeastZero(eligibleCents - thirdPartyCents - publicOtherCents - ownFundsCents),
  })

export const deficitGrant = (deficitCents: bigint, capCents: bigint) =>
  step(rule, {
    formula: "min(capCents, deficitCents)",
    numbers: { capCents, deficitCents },
    value: least(capCents, deficitCents),
  })
