import { law } from "../../kit/index.ts"
import { anApplication } from "./applications.ts"
import { paperRule } from "./facts.ts"
import { NEEDED } from "./founders.ts"

/** § 59 Abs. 2 and 3 BGB: copies of the statutes, signed and dated, and of the minutes on the board. */
export const d12 = paperRule({
  id: "D-12",
  severity: "B",
  sources: [law("bgb", "59", "§ 59 Abs. 2 und 3 BGB")],
  needs: ["application"],
  check: ({ application: { statutesCopy, minutesCopy } }) => {
    if (statutesCopy === null) return { verdict: "unmet", because: "statutes" }
    if (!minutesCopy) return { verdict: "unmet", because: "minutes" }
    if (statutesCopy.signatures < NEEDED)
      return { verdict: "unmet", because: "signatures", values: { count: String(statutesCopy.signatures) } }
    return statutesCopy.dated ? { verdict: "met" } : { verdict: "unmet", because: "date" }
  },
  examples: [
    { name: "both copies", facts: { application: anApplication() }, expect: "met" },
    { name: "no statutes", facts: { application: anApplication({ statutesCopy: null }) }, expect: "unmet", because: "statutes" },
    { name: "no minutes", facts: { application: anApplication({ minutesCopy: false }) }, expect: "unmet", because: "minutes" },
    {
      name: "six signatures",
      facts: { application: anApplication({ statutesCopy: { signatures: 6, dated: true } }) },
      expect: "unmet",
      because: "signatures",
    },
    {
      name: "no date",
      facts: { application: anApplication({ statutesCopy: { signatures: 7, dated: false } }) },
      expect: "unmet",
      because: "date",
    },
    { name: "not entered yet", facts: {}, expect: "unclear" },
  ],
})
