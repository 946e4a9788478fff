import { secondary } from "../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../statutes/index.ts"
import { assetClauses } from "./assets.ts"
import { modelSentence } from "./model-sentences.ts"

/** The model says "Auflösung oder Aufhebung"; an association is dissolved, only a foundation is "aufgehoben". */
export const g22 = statuteRule({
  id: "G-22",
  severity: "info",
  applies: "charitable",
  sources: [secondary("AEAO Nr. 2 d zu § 60")],
  topic: "dissolution",
  check: (reading) => {
    const clause = assetClauses(reading).find(({ sentence: { text } }) =>
      /Auflösung.{0,30}Aufhebung|Aufhebung.{0,30}Auflösung/.test(text),
    )
    return clause === undefined ? inapplicable : unclear(clause.sentence)
  },
  proposal: () => modelSentence("assetsForPurpose"),
  examples: [
    {
      name: "it stands there",
      text: "§ 9 Auflösung\nBei Auflösung oder Aufhebung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "unclear",
    },
    {
      name: "it does not",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "inapplicable",
    },
  ],
})
