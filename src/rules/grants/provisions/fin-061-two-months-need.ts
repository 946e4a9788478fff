import { secondary } from "../../kit/index.ts"
import { atLeastZero, least } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-061", source: secondary("VV zu § 44 LHO NRW Nr. 7.2, ANBest-P Nr. 1.4 (RdErl. 30.09.2003)") }

/** What may be requested: the grant's part of what falls due in two months, less what lies unused, within what is left of the cap. */
export const payoutRequest = (needCents: bigint, unusedCents: bigint, leftCents: bigint | undefined) =>
  step(rule, {
    formula: leftCents === undefined ? "max(0, needCents − unusedCents)" : "min(leftCents, max(0, needCents − unusedCents))",
    numbers: { needCents, unusedCents, ...(leftCents === undefined ? {} : { leftCents }) },
    value:
      leftCents === undefined ? atLeastZero(needCents - unusedCents) : least(leftCents, atLeastZero(needCents - unusedCents)),
  })
