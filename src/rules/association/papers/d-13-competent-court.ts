import { law, secondary } from "../../kit/index.ts"
import { paperRule } from "./facts.ts"

/** § 55 BGB: the register court for the seat. */
export const d13 = paperRule({
  id: "D-13",
  severity: "A",
  sources: [
    law("bgb", "55", "§ 55 BGB"),
    law("famfg", "377", "§ 377 FamFG"),
    secondary("RegisterVO NRW; Liste auf handelsregister.de, 2021"),
  ],
  needs: ["applicationCourt", "competentCourt"],
  check: ({ applicationCourt, competentCourt }) => {
    if (competentCourt === null) return { verdict: "unclear" }
    if (applicationCourt === null) return { verdict: "unmet", because: "missing", values: { competent: competentCourt } }
    return applicationCourt === competentCourt
      ? { verdict: "met" }
      : { verdict: "unmet", because: "other", values: { court: applicationCourt, competent: competentCourt } }
  },
  examples: [
    { name: "the right court", facts: { applicationCourt: "Köln", competentCourt: "Köln" }, expect: "met" },
    { name: "another court", facts: { applicationCourt: "Brühl", competentCourt: "Köln" }, expect: "unmet", because: "other" },
    { name: "no court named", facts: { applicationCourt: null, competentCourt: "Köln" }, expect: "unmet", because: "missing" },
    { name: "a seat we do not know", facts: { applicationCourt: "Köln", competentCourt: null }, expect: "unclear" },
  ],
})
