import { inapplicable, statuteRule, unclear } from "../statutes/index.ts"
import { taxSentences } from "./passages.ts"
import { ao } from "./sources.ts"

/** § 60 Abs. 2, § 60a, § 63 Abs. 5 AO: the statutes count for the whole year; receipts only after the notice. */
export const g38 = statuteRule({
  id: "G-38",
  severity: "info",
  applies: "charitable",
  sources: [ao("60", "Abs. 2"), ao("60a"), ao("63", "Abs. 5")],
  topic: "tax-status",
  check: (reading) => {
    const [sentence] = taxSentences(reading)
    return reading.mode === "founding" && sentence !== undefined ? unclear(sentence) : inapplicable
  },
  examples: [
    {
      name: "being founded",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke.",
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "an existing association",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke.",
      mode: "existing",
      expect: "inapplicable",
    },
  ],
})
