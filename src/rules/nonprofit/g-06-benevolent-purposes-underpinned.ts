import { secondary } from "../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear } from "../statutes/index.ts"
import { kindSentences } from "./g-02-right-kind.ts"
import { NEED } from "./need.ts"
import { purposeSentences } from "./passages.ts"
import { ao } from "./sources.ts"

/** § 53 AO: whoever claims benevolent purposes says whom it helps and how. */
export const g06 = statuteRule({
  id: "G-06",
  severity: "C",
  applies: "charitable",
  sources: [ao("53"), secondary("Bürokratieentlastungsgesetz IV: § 53 Nr. 3 AO")],
  topic: "purpose",
  check: (reading) => {
    const named = firstWith(kindSentences(reading), /mildtätig/i)
    if (named === undefined) return inapplicable
    const helped = firstWith(purposeSentences(reading), NEED)
    return helped === undefined ? unclear(named) : met(helped)
  },
  proposal: () =>
    "Zweck des Vereins ist auch die selbstlose Unterstützung von Personen im Sinne des § 53 der Abgabenordnung, die wegen ihres körperlichen, geistigen oder seelischen Zustands oder wegen ihrer wirtschaftlichen Lage auf Hilfe angewiesen sind, insbesondere durch [Ihre Tätigkeit].",
  examples: [
    {
      name: "people in need are named",
      text: "§ 2 Zweck\nDer Verein verfolgt gemeinnützige und mildtätige Zwecke. Zweck des Vereins ist die Unterstützung von Personen, die nach § 53 AO bedürftig sind, durch eine Tafel.",
      expect: "met",
    },
    {
      name: "only the word",
      text: "§ 2 Zweck\nDer Verein verfolgt gemeinnützige und mildtätige Zwecke. Zweck des Vereins ist die Förderung des Sports.",
      expect: "unclear",
    },
    { name: "not benevolent", text: "§ 2 Zweck\nDer Verein verfolgt gemeinnützige Zwecke.", expect: "inapplicable" },
  ],
})
