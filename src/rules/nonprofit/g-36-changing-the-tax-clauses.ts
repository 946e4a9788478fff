import { secondary } from "../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../statutes/index.ts"
import { assetClauses } from "./assets.ts"
import { ao } from "./sources.ts"

/** § 61 Abs. 3, § 60a AO: whoever changes purpose or assets clause asks the tax office first. */
export const g36 = statuteRule({
  id: "G-36",
  severity: "info",
  applies: "charitable",
  sources: [ao("61", "Abs. 3"), ao("60a"), secondary("BFH, 26.08.2021, V R 11/20")],
  topic: "recipient",
  check: (reading) => {
    const [clause] = assetClauses(reading)
    return reading.mode === "founding" || clause === undefined ? inapplicable : unclear(clause.sentence)
  },
  examples: [
    {
      name: "an existing association",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      mode: "existing",
      expect: "unclear",
    },
    {
      name: "being founded",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      mode: "founding",
      expect: "inapplicable",
    },
  ],
})
