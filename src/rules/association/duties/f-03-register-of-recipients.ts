import { law, secondary } from "../../kit/index.ts"
import { KEPT, NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 60b AO: the tax office enters the association; the association keeps its account up to date. */
export const f03 = dutyRule({
  id: "F-03",
  severity: "duty",
  sources: [law("ao_1977", "60b", "§ 60b AO"), secondary("Zuwendungsempfängerregister, seit 01.01.2024")],
  needs: ["charitable"],
  check: ({ charitable, noticeOn, exemptionOn }) => {
    if (!charitable) return NOT_YOURS
    return noticeOn === undefined && exemptionOn === undefined ? KEPT : toDo()
  },
  examples: [
    { name: "after the notice", facts: { charitable: true, noticeOn: "2026-06-01" }, expect: "unmet" },
    { name: "before the notice", facts: { charitable: true }, expect: "met" },
    { name: "not charitable", facts: { charitable: false }, expect: "inapplicable" },
    { name: "not known", facts: {}, expect: "unclear" },
  ],
})
