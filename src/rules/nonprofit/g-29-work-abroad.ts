import { inapplicable, met, statuteRule, unclear } from "../statutes/index.ts"
import { joined, purposeSentences } from "./passages.ts"
import { ao } from "./sources.ts"

const ABROAD =
  /im Ausland|Herkunftsl[aä]nd|Heimatl[aä]nd|Entwicklungszusammenarbeit|Entwicklungshilfe|Entwicklungsl[aä]nd|humanitäre\p{Ll}* Hilfe|(?:in|für|nach) (?:der |die )?(?:Türkei|Kurdistan|Syrien|Irak|Iran|Afghanistan|Eritrea|Äthiopien|Somalia|Ghana|Kamerun|Togo|Nigeria|Kongo|Senegal|Guinea|Burkina Faso|Mali|Kenia|Tansania|Uganda|Marokko|Tunesien|Ägypten|Libanon|Palästina|Ukraine|Rumänien|Bulgarien|Kosovo|Albanien|Bosnien|Indien|Pakistan|Bangladesch|Nepal|Sri Lanka|Vietnam|Afrika|Lateinamerika|Assyrien|Armenien|Haiti|Peru|Bolivien|Brasilien)\b/u
const ITEM = /Entwicklungszusammenarbeit|Völkerverständigung|§ 53|mildtätig|Flüchtling|internationale[rn]? Gesinnung|Religion/u
const HOW = /Hilfsperson|Nachweis|§ 57|§ 58|Partner|Ansehen|planmäßig/u

/** § 51 Abs. 2 AO: work abroad needs a purpose that carries it, and proofs. */
export const g29 = statuteRule({
  id: "G-29",
  severity: "D",
  applies: "charitable",
  sources: [ao("51", "Abs. 2"), ao("57", "Abs. 1 Satz 2"), ao("58", "Nr. 1")],
  topic: "activities",
  check: (reading) => {
    const sentences = purposeSentences(reading)
    const abroad = sentences.find(({ text }) => ABROAD.test(text))
    if (abroad === undefined) return inapplicable
    const all = joined(sentences)
    if (!ITEM.test(all)) return unclear(abroad, "purpose")
    return HOW.test(all) ? met(abroad) : unclear(abroad)
  },
  proposal: () =>
    "Der Satzungszweck wird auch im Ausland verwirklicht, durch den Verein selbst oder durch Hilfspersonen im Sinne des § 57 Abs. 1 Satz 2 der Abgabenordnung, die ihm die Verwendung der Mittel nachweisen.",
  examples: [
    {
      name: "with purpose and helpers",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Entwicklungszusammenarbeit. Der Satzungszweck wird verwirklicht durch Brunnen in Ghana; der Verein bedient sich dabei einer Hilfsperson.",
      expect: "met",
    },
    {
      name: "how is open",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Entwicklungszusammenarbeit. Der Satzungszweck wird verwirklicht durch Brunnen in Ghana.",
      expect: "unclear",
    },
    {
      name: "no purpose that carries it",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports. Der Satzungszweck wird verwirklicht durch Sportplätze im Herkunftsland.",
      expect: "unclear",
      because: "purpose",
    },
    { name: "at home", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "inapplicable" },
  ],
})
