import { law, recalled } from "../../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../../statutes/rule.ts"
import { showsLink } from "./link.ts"

export const m09 = statuteRule({
  id: "M-09",
  severity: "duty",
  applies: "all",
  topic: "signatures",
  sources: [
    law("beurkg", "10", "§ 10 BeurkG"),
    law("vrv", "3", "§ 3 VRV"),
    recalled("Praxis der Notariate: Schreibweise wie im Ausweis"),
  ],
  check: (reading) => (showsLink(reading) ? unclear() : inapplicable),
  examples: [
    {
      name: "the purpose speaks of people who moved here",
      text: "§ 2 Zweck\n(1) Zweck ist die Unterstützung geflüchteter Familien.",
      expect: "unclear",
    },
    { name: "another subject", text: "§ 2 Zweck\n(1) Zweck ist die Förderung des Schachsports.", expect: "inapplicable" },
  ],
})
