import { law } from "../../kit/index.ts"
import { KEPT, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 42 Abs. 2 BGB: the board files for insolvency without delay, or is liable. */
export const f07 = dutyRule({
  id: "F-07",
  severity: "duty",
  sources: [law("bgb", "42", "§ 42 Abs. 2 BGB")],
  needs: ["insolvent"],
  check: ({ insolvent }) => (insolvent ? toDo() : KEPT),
  examples: [
    { name: "it can pay", facts: { insolvent: false }, expect: "met" },
    { name: "it cannot", facts: { insolvent: true }, expect: "unmet" },
    { name: "not known", facts: {}, expect: "unclear" },
  ],
})
