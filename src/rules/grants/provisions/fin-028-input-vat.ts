import { secondary } from "../../kit/index.ts"
import { WHOLE_BP, halfUp } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-028", source: secondary("ANBest-G Nr. 7.4, § 15 UStG") }

/** The price without Umsatzsteuer. */
export const netPrice = (grossCents: bigint, vatBp: bigint) =>
  step(rule, {
    formula: "halfUp(grossCents ÷ (1 + vatBp))",
    numbers: { grossCents, vatBp },
    value: halfUp(grossCents * WHOLE_BP, WHOLE_BP + vatBp),
  })
