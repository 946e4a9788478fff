import { law } from "../../kit/index.ts"
import { KEPT, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** §§ 20, 20a, 24 GwG: the register office enters the board by itself; the association looks whether it is right. */
export const f04 = dutyRule({
  id: "F-04",
  severity: "duty",
  sources: [law("gwg_2017", "20a", "§ 20a GwG"), law("gwg_2017", "20", "§ 20 GwG"), law("gwg_2017", "24", "§ 24 Abs. 1 GwG")],
  needs: ["registeredOn", "boardOnlyGermanInGermany"],
  check: ({ boardOnlyGermanInGermany }) => (boardOnlyGermanInGermany ? KEPT : toDo()),
  examples: [
    { name: "entered by itself", facts: { registeredOn: "2026-06-01", boardOnlyGermanInGermany: true }, expect: "met" },
    { name: "own notice needed", facts: { registeredOn: "2026-06-01", boardOnlyGermanInGermany: false }, expect: "unmet" },
    { name: "not registered yet", facts: {}, expect: "unclear" },
  ],
})
