import { secondary } from "../../kit/index.ts"
import type { GrantFacts } from "../facts.ts"
import { type Provision, type Step, step } from "../steps.ts"
import { type DonationRule, termsOf } from "../versions.ts"

const rule: Provision = {
  id: "FIN-027",
  source: secondary("VV zu § 44 LHO NRW Nr. 2.4.3 (RdErl. 25.05.2025); davor AWV, Spenden"),
}
const surplusRule: Provision = { id: "FIN-027-surplus", source: secondary("VV zu § 44 LHO NRW Nr. 2.4.3 (RdErl. 25.05.2025)") }

/** How donations count: as the case says, else as the ANBest of the award notice do; undefined when neither tells. */
export const donationRuleOf = ({ donationRule, anbest }: GrantFacts): DonationRule | undefined =>
  donationRule ?? termsOf(anbest)?.donationRule

/** What donations take off the expenditure: all under the old rule, nothing since they are own funds. */
export const donationsDeducted = (donationsCents: bigint, donationRule: DonationRule, known: boolean): Step<bigint> => {
  const income = donationRule === "EINNAHME_BIS_2025-06-06"
  return step(rule, {
    formula: income ? "donationsCents" : "0",
    numbers: { donationsCents, donationRule },
    value: income ? donationsCents : 0n,
    level: known ? "settled" : "unknown",
  })
}

/** Donations beyond what the own share needs; no source says what they do to the grant. */
export const donationSurplus = (donationsCents: bigint, ownShareCents: bigint): Step<bigint> => {
  const value = donationsCents > ownShareCents ? donationsCents - ownShareCents : 0n
  return step(surplusRule, {
    formula: "max(0, donationsCents − ownShareCents)",
    numbers: { donationsCents, ownShareCents },
    value,
    level: value > 0n ? "unknown" : "settled",
  })
}
