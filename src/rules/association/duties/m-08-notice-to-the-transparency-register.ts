import { law } from "../../kit/index.ts"
import { NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 20a Abs. 2 Nr. 3 GwG: an own notice without delay where the automatic entry would be wrong. */
export const m08 = dutyRule({
  id: "M-08",
  severity: "duty",
  sources: [law("gwg_2017", "20a", "§ 20a Abs. 1 Satz 3 und Abs. 2 Nr. 3 GwG")],
  needs: ["boardOnlyGermanInGermany", "registeredOn"],
  check: ({ boardOnlyGermanInGermany, registeredOn, boardChangedOn }) => {
    if (boardOnlyGermanInGermany) return NOT_YOURS
    return boardChangedOn === undefined ? toDo(undefined, { since: registeredOn }) : toDo("change", { since: boardChangedOn })
  },
  examples: [
    { name: "after the entry", facts: { boardOnlyGermanInGermany: false, registeredOn: "2026-06-01" }, expect: "unmet" },
    {
      name: "after a change of the board",
      facts: { boardOnlyGermanInGermany: false, registeredOn: "2026-06-01", boardChangedOn: "2027-06-01" },
      expect: "unmet",
      because: "change",
    },
    {
      name: "the automatic entry is right",
      facts: { boardOnlyGermanInGermany: true, registeredOn: "2026-06-01" },
      expect: "inapplicable",
    },
    { name: "not asked", facts: { registeredOn: "2026-06-01" }, expect: "unclear" },
  ],
})
