import { BUSINESS_INCOME_LIMIT, euros, law, valueOn } from "../../kit/index.ts"
import { KEPT, NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 64 Abs. 3 AO: up to the limit no corporation and trade tax, and no sorting of spheres. */
export const f10 = dutyRule({
  id: "F-10",
  severity: "duty",
  sources: [law("ao_1977", "64", "§ 64 Abs. 3 AO"), law("ao_1977", "67a", "§ 67a AO")],
  needs: ["charitable", "today"],
  check: ({ charitable, today, businessIncomeCents }) => {
    if (!charitable) return NOT_YOURS
    const limit = valueOn(BUSINESS_INCOME_LIMIT, today)
    if (businessIncomeCents === undefined || limit === undefined) return { verdict: "unclear" }
    return businessIncomeCents > limit.valueCents ? toDo(undefined, { limit: euros(limit.valueCents) }) : KEPT
  },
  examples: [
    {
      name: "below the limit of 2026",
      facts: { charitable: true, today: "2026-12-31", businessIncomeCents: 4_800_000 },
      expect: "met",
    },
    {
      name: "the same sum a year earlier",
      facts: { charitable: true, today: "2025-12-31", businessIncomeCents: 4_800_000 },
      expect: "unmet",
    },
    { name: "not charitable", facts: { charitable: false, today: "2026-12-31" }, expect: "inapplicable" },
    { name: "not known", facts: { charitable: true, today: "2026-12-31" }, expect: "unclear" },
  ],
})
