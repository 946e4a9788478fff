import { recalled } from "../../kit/index.ts"
import { shareOf } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-099", source: recalled("Wirtschaftlichkeit: angebotenes Skonto ist abzuziehen") }

/** A discount that was offered comes off, taken or not. */
export const discount = (invoiceCents: bigint, discountBp: bigint) =>
  step(rule, {
    formula: "halfUp(discountBp × invoiceCents)",
    numbers: { discountBp, invoiceCents },
    value: shareOf(discountBp, invoiceCents),
  })
