import { law } from "../../kit/index.ts"
import { plusMonths } from "../../kit/index.ts"
import { dueOn, KEPT, NOT_YOURS } from "./due.ts"
import { dutyRule } from "./facts.ts"

const NOTICE_MONTHS = 36
const EXEMPTION_MONTHS = 60

/** § 60a AO: the application; § 63 Abs. 5 AO: how long donation receipts may rest on a notice. */
export const f02 = dutyRule({
  id: "F-02",
  severity: "duty",
  sources: [law("ao_1977", "60a", "§ 60a Abs. 2 AO"), law("ao_1977", "63", "§ 63 Abs. 5 AO")],
  needs: ["charitable", "foundedOn"],
  check: ({ charitable, foundedOn, noticeOn, exemptionOn, today }) => {
    if (!charitable) return NOT_YOURS
    const until =
      exemptionOn === undefined
        ? noticeOn === undefined
          ? undefined
          : plusMonths(noticeOn, NOTICE_MONTHS)
        : plusMonths(exemptionOn, EXEMPTION_MONTHS)
    if (exemptionOn === undefined && noticeOn === undefined) return dueOn(plusMonths(foundedOn, 1))
    if (until !== undefined && today !== undefined && today > until) return dueOn(until, "expired")
    return until === undefined ? { verdict: "unclear" } : { ...KEPT, values: { until } }
  },
  examples: [
    { name: "apply with the first letter", facts: { charitable: true, foundedOn: "2026-03-14" }, expect: "unmet" },
    {
      name: "the notice carries three years",
      facts: { charitable: true, foundedOn: "2026-03-14", noticeOn: "2026-06-01", today: "2027-01-01" },
      expect: "met",
    },
    {
      name: "the notice has become too old",
      facts: { charitable: true, foundedOn: "2022-03-14", noticeOn: "2022-06-01", today: "2026-01-01" },
      expect: "unmet",
      because: "expired",
    },
    { name: "not charitable", facts: { charitable: false, foundedOn: "2026-03-14" }, expect: "inapplicable" },
    { name: "not known", facts: { foundedOn: "2026-03-14" }, expect: "unclear" },
  ],
})
