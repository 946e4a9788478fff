import { met, statuteRule, unmet } from "../statutes/index.ts"
import { assetClauses } from "./assets.ts"
import { modelSentence } from "./model-sentences.ts"
import { ao, model } from "./sources.ts"

const CUSTODY = /(?:zur|in die|in) (?:treuhänderische[rn]? )?(?:Verwaltung|Verwahrung|Obhut)|treuhänderisch/i

/** § 61 Abs. 1 AO: the statutes say where the assets go when the association ends. */
export const g14 = statuteRule({
  id: "G-14",
  severity: "C",
  applies: "charitable",
  sources: [ao("61", "Abs. 1"), ao("55", "Abs. 1 Nr. 4"), model("§ 5")],
  topic: "dissolution",
  check: (reading) => {
    const clauses = assetClauses(reading)
    if (clauses.length === 0) return unmet()
    const held = clauses.find(({ sentence }) => CUSTODY.test(sentence.text))
    return held === undefined ? met(clauses[0]?.sentence) : unmet(held.sentence, "custody")
  },
  proposal: () => modelSentence("assetsForPurpose"),
  examples: [
    {
      name: "to a public body",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "met",
    },
    {
      name: "kept for a later association",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins geht das Vermögen in die Verwaltung der Stadt Musterstadt über, bis sich ein neuer Verein bildet.",
      expect: "unmet",
      because: "custody",
    },
    {
      name: "only how it is dissolved",
      text: "§ 9 Auflösung\nDie Mitgliederversammlung kann den Verein mit drei Vierteln der Stimmen auflösen.",
      expect: "unmet",
    },
  ],
})
