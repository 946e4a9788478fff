import { inapplicable, met, statuteRule, unmet } from "../statutes/index.ts"
import { assetClauses, dutyOfRecipient, dutyOfUse, namedRecipient, useOfAssets } from "./assets.ts"
import { modelSentence } from "./model-sentences.ts"
import { ao, model } from "./sources.ts"

/** § 61 Abs. 1 AO with § 5 of the model: a named recipient must use the assets directly and exclusively for such purposes. */
export const g17 = statuteRule({
  id: "G-17",
  severity: "C",
  applies: "charitable",
  sources: [ao("61", "Abs. 1"), ao("55", "Abs. 1 Nr. 4"), model("§ 5")],
  topic: "recipient",
  check: (reading) => {
    const named = assetClauses(reading).filter((clause) => namedRecipient(clause) !== undefined)
    const first = named[0]
    if (first === undefined) return inapplicable
    const bound = named.find((clause) => dutyOfUse(clause) === "both" || useOfAssets(clause) === "purpose")
    if (bound !== undefined) return met(bound.sentence)
    const elsewhere = reading.about("dissolution", "recipient", "loss-of-purpose", "liquidation").find(dutyOfRecipient)
    if (elsewhere !== undefined) return met(elsewhere)
    const half = named.find((clause) => dutyOfUse(clause) === "one")
    return half === undefined ? unmet(first.sentence) : unmet(half.sentence, "one")
  },
  proposal: (reading) => {
    const [recipient] = assetClauses(reading).flatMap((clause) => namedRecipient(clause) ?? [])
    return modelSentence("assetsToNamed", recipient === undefined ? {} : { recipient: `[den/die/das] ${recipient}` })
  },
  examples: [
    {
      name: "both words",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt, die es unmittelbar und ausschließlich für gemeinnützige Zwecke zu verwenden hat.",
      expect: "met",
    },
    {
      name: "the duty in an Absatz of its own",
      text: "§ 9 Auflösung\n(1) Bei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.\n(2) Die Empfängerin hat das Vermögen unmittelbar und ausschließlich für steuerbegünstigte Zwecke zu verwenden.",
      expect: "met",
    },
    {
      name: "one of them",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt, die es unmittelbar für gemeinnützige Zwecke zu verwenden hat.",
      expect: "unmet",
      because: "one",
    },
    {
      name: "no duty",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "unmet",
    },
    {
      name: "nobody is named",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine steuerbegünstigte Körperschaft zwecks Verwendung für die Förderung des Sports.",
      expect: "inapplicable",
    },
  ],
})
