import { recalled } from "../../kit/index.ts"
import { WHOLE_BP, halfUp } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-086", source: recalled("ANBest-P Nr. 1.3 (Besserstellungsverbot)") }

/** Mainly public: more than half, multiplied out. Then staff may not be paid better than the Land's. */
export const mainlyPublic = (publicGrantsCents: bigint, totalExpenditureCents: bigint) =>
  step(rule, {
    formula: "publicGrantsCents × 2 > totalExpenditureCents",
    numbers: { publicGrantsCents, totalExpenditureCents },
    value: publicGrantsCents * 2n > totalExpenditureCents,
  })

export const publicShare = (publicGrantsCents: bigint, totalExpenditureCents: bigint) =>
  step(rule, {
    formula: "halfUp(publicGrantsCents ÷ totalExpenditureCents)",
    numbers: { publicGrantsCents, totalExpenditureCents },
    value: totalExpenditureCents === 0n ? 0n : halfUp(publicGrantsCents * WHOLE_BP, totalExpenditureCents),
  })
