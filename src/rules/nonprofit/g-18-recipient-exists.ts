import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { assetClauses, namedRecipient } from "./assets.ts"
import { recipientSpelling } from "./known-recipients.ts"
import { ao } from "./sources.ts"
import { secondary } from "../kit/index.ts"

const TERRITORY =
  /^(?:(?:Landeshaupt|Hanse|Kreis)?[Ss]tadt|Gemeinde|(?:Land)?[Kk]reis|Markt|Marktgemeinde|Ortsgemeinde|Verbandsgemeinde|Bundesrepublik|Freistaat|Land|Samtgemeinde) /

/** § 55 Abs. 1 Nr. 4 AO: the recipient must exist, be tax-privileged, and be written as it is called. */
export const g18 = statuteRule({
  id: "G-18",
  severity: "D",
  applies: "charitable",
  sources: [ao("55", "Abs. 1 Nr. 4"), ao("61", "Abs. 1"), secondary("AEAO zu § 61")],
  topic: "recipient",
  check: (reading) => {
    const named = assetClauses(reading).flatMap(({ sentence, ...rest }) => {
      const name = namedRecipient({ sentence, ...rest })
      return name === undefined ? [] : [{ sentence, name }]
    })
    const [first] = named
    if (first === undefined) return inapplicable
    for (const { sentence, name } of named) {
      const known = recipientSpelling(name)
      if (known !== undefined) return unmet(sentence, known.because, { name, known: known.name })
    }
    if (named.every(({ name }) => TERRITORY.test(name))) return met(first.sentence)
    return unclear(first.sentence, undefined, { name: first.name })
  },
  examples: [
    {
      name: "a town",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "met",
    },
    {
      name: "an association",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an den Lesegarten Musterstadt e. V.",
      expect: "unclear",
    },
    {
      name: "misspelt",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Akion Mensch e. V.",
      expect: "unmet",
      because: "spelling",
    },
    {
      name: "renamed",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Aktion Sorgenkind e. V.",
      expect: "unmet",
      because: "renamed",
    },
    {
      name: "nobody is named",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine steuerbegünstigte Körperschaft.",
      expect: "inapplicable",
    },
  ],
})
