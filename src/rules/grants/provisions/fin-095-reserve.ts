import { secondary } from "../../kit/index.ts"
import { floorOf } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-095", source: secondary("nordrhein-westfalen-foerdert.nrw, Glossar „Betriebsmittelreserve“") }

/** What an institution may keep of a year's grant when the funding goes on. */
export const operatingReserve = (annualGrantCents: bigint, reserveTwelfths: bigint) =>
  step(rule, {
    formula: "floor(annualGrantCents × reserveTwelfths ÷ 12)",
    numbers: { annualGrantCents, reserveTwelfths },
    value: floorOf(annualGrantCents * reserveTwelfths, 12n),
  })
