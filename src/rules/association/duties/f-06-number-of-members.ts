import { law } from "../../kit/index.ts"
import { KEPT, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

const LEAST = 3

/** §§ 72, 73 BGB: below three members the court takes the association off the register. */
export const f06 = dutyRule({
  id: "F-06",
  severity: "duty",
  sources: [law("bgb", "73", "§ 73 BGB"), law("bgb", "72", "§ 72 BGB")],
  needs: ["registeredOn", "memberCount"],
  check: ({ memberCount }) => (memberCount < LEAST ? toDo(undefined, { count: String(memberCount) }) : KEPT),
  examples: [
    { name: "enough", facts: { registeredOn: "2026-06-01", memberCount: 3 }, expect: "met" },
    { name: "two", facts: { registeredOn: "2026-06-01", memberCount: 2 }, expect: "unmet" },
    { name: "not counted", facts: { registeredOn: "2026-06-01" }, expect: "unclear" },
  ],
})
