import { law } from "../../kit/index.ts"
import { anApplication } from "./applications.ts"
import { paperRule } from "./facts.ts"

/** § 77 Abs. 1 BGB: as many board members sign as represent the association together. */
export const d10 = paperRule({
  id: "D-10",
  severity: "A",
  sources: [law("bgb", "77", "§ 77 Abs. 1 BGB"), law("bgb", "26", "§ 26 Abs. 2 BGB")],
  needs: ["application", "signersNeeded"],
  check: ({ application: { boardSigners }, signersNeeded }) =>
    boardSigners >= signersNeeded
      ? { verdict: "met" }
      : { verdict: "unmet", values: { signers: String(boardSigners), needed: String(signersNeeded) } },
  examples: [
    { name: "two of two", facts: { application: anApplication({ boardSigners: 2 }), signersNeeded: 2 }, expect: "met" },
    { name: "one of two", facts: { application: anApplication({ boardSigners: 1 }), signersNeeded: 2 }, expect: "unmet" },
    { name: "not known how many", facts: { application: anApplication() }, expect: "unclear" },
  ],
})
