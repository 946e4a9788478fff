import { law, secondary } from "../../kit/index.ts"
import { NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 63 Abs. 3 AO: records of income and spending; § 50 EStDV: copies of donation receipts. */
export const f13 = dutyRule({
  id: "F-13",
  severity: "duty",
  sources: [law("ao_1977", "63", "§ 63 Abs. 3 AO"), secondary("§ 50 Abs. 7 EStDV")],
  needs: ["charitable"],
  check: ({ charitable }) => (charitable ? toDo() : NOT_YOURS),
  examples: [
    { name: "charitable", facts: { charitable: true }, expect: "unmet" },
    { name: "not charitable", facts: { charitable: false }, expect: "inapplicable" },
    { name: "not known", facts: {}, expect: "unclear" },
  ],
})
