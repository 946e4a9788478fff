import { law } from "../../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../../statutes/rule.ts"
import { showsLink } from "./link.ts"

export const m08 = statuteRule({
  id: "M-08",
  severity: "duty",
  applies: "all",
  topic: "board",
  sources: [law("gwg_2017", "20a", "§ 20a Abs. 1 Satz 3, Abs. 2 Nr. 3 GwG")],
  check: (reading) => (showsLink(reading) ? unclear() : inapplicable),
  examples: [
    {
      name: "the name speaks of two countries",
      text: "§ 1 Name\n(1) Der Verein heißt Deutsch-Peruanische Brücke Musterstadt.",
      expect: "unclear",
    },
    { name: "another subject", text: "§ 1 Name\n(1) Der Verein heißt Schachfreunde Musterstadt.", expect: "inapplicable" },
  ],
})
