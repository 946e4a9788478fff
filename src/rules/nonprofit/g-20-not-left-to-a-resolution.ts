import { secondary } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { assetClauses, namedRecipient, useOfAssets } from "./assets.ts"
import { modelSentence } from "./model-sentences.ts"
import { ao } from "./sources.ts"

const TAX_OFFICE =
  /(?:Einwilligung|Zustimmung|Genehmigung|Anhörung|Bestätigung) .{0,40}(?:Finanzamt|Finanzbehörde)|(?:Finanzamt|Finanzbehörde)\p{Ll}* .{0,80}(?:zu hören|anzuhören|einzuholen|Zustimmung|Einwilligung|zustimm|gehört)|Zustimmung .{0,20}durch das .{0,20}Finanzamt/u
const RESOLUTION = /Entscheidung der|Beschlu|bestimm|beschließ|entscheid/

/** § 61 AO, whose Absatz 2 is gone: the consent of the tax office does not replace a purpose. */
export const g20 = statuteRule({
  id: "G-20",
  severity: "D",
  applies: "charitable",
  sources: [ao("61", "Abs. 1"), secondary("Reuber, Tz. 39 (§ 61 Abs. 2 AO ist weggefallen)")],
  topic: "recipient",
  check: (reading) => {
    const around = reading.about("dissolution", "recipient", "loss-of-purpose", "liquidation")
    const office = around.find(({ text }) => TAX_OFFICE.test(text) && !/Änderung\p{Ll}* des \p{L}*zweck/iu.test(text))
    const clauses = assetClauses(reading)
    if (office === undefined) return clauses.length === 0 ? inapplicable : met(clauses[0]?.sentence)
    const named = clauses.find((clause) => namedRecipient(clause) !== undefined)
    if (named !== undefined) return unclear(office)
    const settled = clauses.some((clause) => useOfAssets(clause) !== "open" && !RESOLUTION.test(clause.sentence.text))
    return settled ? unclear(office) : unmet(office)
  },
  proposal: () => modelSentence("assetsForPurpose"),
  examples: [
    {
      name: "without the tax office",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "met",
    },
    {
      name: "a leftover beside a named recipient",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt. Beschlüsse über das Vermögen dürfen erst nach Einwilligung des Finanzamts ausgeführt werden.",
      expect: "unclear",
    },
    {
      name: "in place of a recipient",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine Körperschaft, die die Mitgliederversammlung bestimmt. Der Beschluss darf erst nach Einwilligung des Finanzamts ausgeführt werden.",
      expect: "unmet",
    },
    { name: "no clause", text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "inapplicable" },
  ],
})
