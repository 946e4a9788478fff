import { law } from "../../kit/index.ts"
import { someFounders } from "./founders.ts"
import { paperRule } from "./facts.ts"

/** § 107 BGB: a founder under eighteen needs the consent of the legal representatives. */
export const d08 = paperRule({
  id: "D-08",
  severity: "D",
  sources: [law("bgb", "107", "§ 107 BGB")],
  needs: ["founders"],
  check: ({ founders }) => {
    const minors = founders.filter(({ minor }) => minor)
    if (minors.length === 0) return { verdict: "inapplicable" }
    if (minors.some(({ consent }) => consent === false)) return { verdict: "unmet" }
    return { verdict: minors.some(({ consent }) => consent === undefined) ? "unclear" : "met" }
  },
  examples: [
    { name: "parents agreed", facts: { founders: someFounders(7, { minor: true, consent: true }) }, expect: "met" },
    { name: "no consent", facts: { founders: someFounders(7, { minor: true, consent: false }) }, expect: "unmet" },
    { name: "not asked", facts: { founders: someFounders(7, { minor: true }) }, expect: "unclear" },
    { name: "adults only", facts: { founders: someFounders(7) }, expect: "inapplicable" },
  ],
})
