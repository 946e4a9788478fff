import { law, secondary } from "../../kit/index.ts"
import { differentFounders, NEEDED, someFounders } from "./founders.ts"
import { paperRule } from "./facts.ts"

/** § 56 BGB: seven different members; who stands behind a legal person counts once. */
export const d07 = paperRule({
  id: "D-07",
  severity: "B",
  sources: [law("bgb", "56", "§ 56 BGB"), secondary("OLG Köln, NJW 1989, 173")],
  needs: ["founders"],
  check: ({ founders }) => {
    const different = differentFounders(founders)
    return different < NEEDED ? { verdict: "unmet", values: { count: String(different) } } : { verdict: "met" }
  },
  examples: [
    { name: "seven people", facts: { founders: someFounders(7) }, expect: "met" },
    {
      name: "one of them twice, through a company",
      facts: { founders: [...someFounders(6), { id: "company", address: true, signed: true, minor: false, behind: "p1" }] },
      expect: "unmet",
    },
    { name: "not entered yet", facts: {}, expect: "unclear" },
  ],
})
