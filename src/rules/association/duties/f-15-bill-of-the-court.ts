import { secondary } from "../../kit/index.ts"
import { KEPT, NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 122 Abs. 2 JustG NRW: a fee that was charged although the association is charitable is not due. */
export const f15 = dutyRule({
  id: "F-15",
  severity: "duty",
  sources: [secondary("§ 122 Abs. 2 JustG NRW", "2024-04-17"), secondary("KV 13100–13102 GNotKG"), secondary("haufe LI12787243")],
  needs: ["charitable", "courtFeeCharged"],
  check: ({ charitable, courtFeeCharged, noticeOn, exemptionOn }) => {
    if (!charitable) return NOT_YOURS
    if (!courtFeeCharged) return KEPT
    return noticeOn === undefined && exemptionOn === undefined ? toDo("later") : toDo()
  },
  examples: [
    {
      name: "charged, notice there",
      facts: { charitable: true, courtFeeCharged: true, noticeOn: "2026-06-01" },
      expect: "unmet",
    },
    {
      name: "charged, notice not there yet",
      facts: { charitable: true, courtFeeCharged: true },
      expect: "unmet",
      because: "later",
    },
    { name: "not charged", facts: { charitable: true, courtFeeCharged: false }, expect: "met" },
    { name: "not charitable", facts: { charitable: false, courtFeeCharged: true }, expect: "inapplicable" },
    { name: "not known", facts: { charitable: true }, expect: "unclear" },
  ],
})
