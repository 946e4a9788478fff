import { law } from "../../kit/index.ts"
import { KEPT, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** §§ 67, 71 BGB: each change of board or statutes goes to the register without delay; § 78 BGB: a fine may be threatened. */
export const f05 = dutyRule({
  id: "F-05",
  severity: "duty",
  sources: [
    law("bgb", "67", "§ 67 Abs. 1 BGB"),
    law("bgb", "71", "§ 71 Abs. 1 BGB"),
    law("bgb", "77", "§ 77 BGB"),
    law("bgb", "78", "§ 78 BGB"),
  ],
  needs: ["registeredOn"],
  check: ({ boardChangedOn, statutesChangedOn }) => {
    if (statutesChangedOn !== undefined) return toDo("statutes", { since: statutesChangedOn })
    return boardChangedOn === undefined ? KEPT : toDo("board", { since: boardChangedOn })
  },
  examples: [
    { name: "nothing changed", facts: { registeredOn: "2026-06-01" }, expect: "met" },
    {
      name: "a new board",
      facts: { registeredOn: "2026-06-01", boardChangedOn: "2027-03-01" },
      expect: "unmet",
      because: "board",
    },
    {
      name: "new statutes",
      facts: { registeredOn: "2026-06-01", statutesChangedOn: "2027-03-01" },
      expect: "unmet",
      because: "statutes",
    },
    { name: "not registered yet", facts: {}, expect: "unclear" },
  ],
})
