import { euros, law, TIMELY_USE_LIMIT, valueOn } from "../../kit/index.ts"
import { yearOf } from "../../kit/index.ts"
import { dueOn, KEPT, NOT_YOURS } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 55 Abs. 1 Nr. 5 AO: above the limit money is spent until the end of the second year after it came in. */
export const f11 = dutyRule({
  id: "F-11",
  severity: "duty",
  sources: [law("ao_1977", "55", "§ 55 Abs. 1 Nr. 5 AO"), law("ao_1977", "62", "§ 62 AO")],
  needs: ["charitable", "today"],
  check: ({ charitable, today, incomeCents }) => {
    if (!charitable) return NOT_YOURS
    const limit = valueOn(TIMELY_USE_LIMIT, today)
    if (incomeCents === undefined || limit === undefined) return { verdict: "unclear" }
    if (incomeCents <= limit.valueCents) return KEPT
    return dueOn(`${yearOf(today) + 2}-12-31`, undefined, { limit: euros(limit.valueCents) })
  },
  examples: [
    { name: "small", facts: { charitable: true, today: "2026-12-31", incomeCents: 9_000_000 }, expect: "met" },
    { name: "above the limit", facts: { charitable: true, today: "2026-12-31", incomeCents: 12_000_000 }, expect: "unmet" },
    { name: "not charitable", facts: { charitable: false, today: "2026-12-31" }, expect: "inapplicable" },
    { name: "not known", facts: { charitable: true, today: "2026-12-31" }, expect: "unclear" },
  ],
})
