import { law, secondary } from "../../kit/index.ts"
import { plusMonths } from "../../kit/index.ts"
import { dueOn } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 137 AO: within a month of the founding to tax office and municipality. */
export const f01 = dutyRule({
  id: "F-01",
  severity: "duty",
  sources: [
    law("ao_1977", "137", "§ 137 AO"),
    law("ao_1977", "138", "§ 138 Abs. 1b und 4 AO"),
    secondary("finanzamt.nrw.de: Gründung eines Vereins"),
  ],
  needs: ["foundedOn"],
  check: ({ foundedOn }) => dueOn(plusMonths(foundedOn, 1)),
  examples: [
    { name: "a month later", facts: { foundedOn: "2026-03-14" }, expect: "unmet" },
    { name: "end of a short month", facts: { foundedOn: "2027-01-31" }, expect: "unmet" },
    { name: "no such day", facts: { foundedOn: "2026-02-30" }, expect: "unclear" },
    { name: "not founded yet", facts: {}, expect: "unclear" },
  ],
})
