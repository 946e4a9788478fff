import { secondary } from "../../kit/index.ts"
import { paperRule } from "./facts.ts"

/** § 122 Abs. 2 JustG NRW: charitable bodies pay no court fee, on proof by the tax office. */
export const d14 = paperRule({
  id: "D-14",
  severity: "E",
  sources: [secondary("§ 122 Abs. 2 JustG NRW", "2024-04-17")],
  needs: ["charitable", "feeExemption"],
  check: ({ charitable, feeExemption }) => {
    if (!charitable) return { verdict: "inapplicable" }
    return { verdict: feeExemption === "none" ? "unmet" : "met" }
  },
  examples: [
    { name: "announced", facts: { charitable: true, feeExemption: "announced" }, expect: "met" },
    { name: "not asked for", facts: { charitable: true, feeExemption: "none" }, expect: "unmet" },
    { name: "not charitable", facts: { charitable: false, feeExemption: "none" }, expect: "inapplicable" },
    { name: "not entered yet", facts: { charitable: true }, expect: "unclear" },
  ],
})
