import { law, secondary } from "../../kit/index.ts"
import { plusDays } from "../../kit/index.ts"
import { dueOn, NOT_YOURS } from "./due.ts"
import { dutyRule } from "./facts.ts"

const WEEKS = 2

/** § 14 VereinsG, § 19 VereinsGDV: a routine notice within two weeks, and again two weeks after each change. */
export const m07 = dutyRule({
  id: "M-07",
  severity: "duty",
  sources: [
    law("vereinsgdv", "19", "§ 19 VereinsGDV"),
    law("vereinsg", "14", "§ 14 Abs. 1 VereinsG"),
    secondary("recht.nrw.de: VO vom 15.09.2009, § 2 (Kreispolizeibehörde)"),
  ],
  needs: ["mostlyFromOutsideTheEu", "foundedOn"],
  check: ({ mostlyFromOutsideTheEu, foundedOn, boardChangedOn, statutesChangedOn }) => {
    if (!mostlyFromOutsideTheEu) return NOT_YOURS
    const changed = [boardChangedOn, statutesChangedOn].filter((day) => day !== undefined).sort()[0]
    return changed === undefined ? dueOn(plusDays(foundedOn, WEEKS * 7)) : dueOn(plusDays(changed, WEEKS * 7), "change")
  },
  examples: [
    { name: "two weeks after the founding", facts: { mostlyFromOutsideTheEu: true, foundedOn: "2026-12-20" }, expect: "unmet" },
    {
      name: "two weeks after a change",
      facts: { mostlyFromOutsideTheEu: true, foundedOn: "2026-12-20", boardChangedOn: "2027-06-01" },
      expect: "unmet",
      because: "change",
    },
    { name: "not concerned", facts: { mostlyFromOutsideTheEu: false, foundedOn: "2026-12-20" }, expect: "inapplicable" },
    { name: "not asked", facts: { foundedOn: "2026-12-20" }, expect: "unclear" },
  ],
})
