import { law, secondary } from "../../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../../statutes/rule.ts"
import { showsLink } from "./link.ts"

export const m07 = statuteRule({
  id: "M-07",
  severity: "duty",
  applies: "all",
  topic: "membership",
  sources: [
    law("vereinsg", "14", "§ 14 Abs. 1 VereinsG"),
    law("vereinsgdv", "19", "§ 19 VereinsGDV"),
    law("vereinsgdv", "20", "§ 20 VereinsGDV"),
    secondary("RdErl. NRW v. 21.07.1995, SMBl. 2180 (recht.nrw); IWW VB 9/2024"),
  ],
  check: (reading) => (showsLink(reading) ? unclear() : inapplicable),
  examples: [
    {
      name: "the purpose speaks of migration",
      text: "§ 2 Zweck\n(1) Zweck ist die Beratung von Zugewanderten.",
      expect: "unclear",
    },
    { name: "another subject", text: "§ 2 Zweck\n(1) Zweck ist die Förderung des Schachsports.", expect: "inapplicable" },
  ],
})
