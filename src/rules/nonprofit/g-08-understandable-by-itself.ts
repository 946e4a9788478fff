import { secondary } from "../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear } from "../statutes/index.ts"
import { purposeSentences, statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

const OPEN_END =
  /und so weiter|und vieles mehr|u\. ?v\. ?m\.|sonstige (?:geeignete )?(?:Maßnahmen|Aktivitäten|Tätigkeiten|Aufgaben)|alle (?:geeigneten|sonstigen) (?:Maßnahmen|Mittel|Aktivitäten)|Förderung von Aktivitäten|ergänzende Aufgaben/
/** "etc." is vague in the purpose itself; in a list of examples it does no harm. */
const AND_SO_ON = /\betc\.|\busw\./
const ABSTRACT =
  /positive Entwicklung|günstige Voraussetzungen|ganzheitlich\p{Ll}* (?:Entwicklung|Bewusstsein)|Verbindung des \p{Lu}\p{Ll}+ mit dem \p{Lu}|Bewusstseins(?:bildung|wandel|entwicklung)|allgemeine[srn]? Wohl/u

/** § 60 Abs. 1 AO: a stranger must see from the statutes what is done. */
export const g08 = statuteRule({
  id: "G-08",
  severity: "D",
  applies: "charitable",
  sources: [
    ao("60", "Abs. 1 Satz 1"),
    secondary("BFH, 15.11.2017, I R 39/15"),
    secondary("Finanzamt für Körperschaften I Berlin, Schreiben vom 02.05.2016"),
  ],
  topic: "activities",
  check: (reading) => {
    const sentences = purposeSentences(reading)
    if (sentences.length === 0) return inapplicable
    const open = firstWith(sentences, OPEN_END) ?? firstWith(statedPurposes(reading), AND_SO_ON)
    if (open !== undefined) return unclear(open, "open")
    const abstract = firstWith(sentences, ABSTRACT)
    return abstract === undefined ? met(sentences[0]) : unclear(abstract, "abstract")
  },
  examples: [
    {
      name: "concrete",
      text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht insbesondere durch wöchentliche Proben und zwei Konzerte im Jahr.",
      expect: "met",
    },
    {
      name: "open at the end",
      text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht durch Feste, Kurse und sonstige geeignete Maßnahmen.",
      expect: "unclear",
      because: "open",
    },
    {
      name: "too abstract",
      text: "§ 2 Zweck\nZweck des Vereins ist es, günstige Voraussetzungen für alle Menschen zu schaffen.",
      expect: "unclear",
      because: "abstract",
    },
    { name: "no purpose", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "inapplicable" },
  ],
})
