import { secondary } from "../../kit/index.ts"
import { atLeastZero, least } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = {
  id: "FIN-034",
  source: secondary("LAG Katholische Offene Kinder- und Jugendarbeit NRW, fiktive Ausgaben"),
}

/** A grant never exceeds the money really spent that others have not paid already. */
export const withinCash = (grantCents: bigint, cashCents: bigint, otherCashCents: bigint) =>
  step(rule, {
    formula: "min(grantCents, max(0, cashCents − otherCashCents))",
    numbers: { grantCents, cashCents, otherCashCents },
    value: least(grantCents, atLeastZero(cashCents - otherCashCents)),
  })
