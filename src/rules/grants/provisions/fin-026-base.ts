import { secondary } from "../../kit/index.ts"
import { atLeastZero } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-026", source: secondary("Grundmuster Antrag zu VVG Nr. 3.1, Nr. 3.1–3.3") }

/** What the rate is applied to: the eligible expenditure without what third parties pay. */
export const shareBase = (eligibleCents: bigint, thirdPartyCents: bigint) =>
  step(rule, {
    formula: "max(0, eligibleCents − thirdPartyCents)",
    numbers: { eligibleCents, thirdPartyCents },
    value: atLeastZero(eligibleCents - thirdPartyCents),
  })
