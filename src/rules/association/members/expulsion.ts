import { oncePerReading } from "../../statutes/once-per-reading.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"

/** Being put out of the association against one's will. */
const EXPULSION =
  /(?:[Aa]usschlu(?:ss|ß)|[Aa]usgeschlossen|auszuschließen|ausschließen(?!d)|[Aa]usschließung|ausschließt|ausgestoßen)/u
/** Other things are excluded: claims, refunds, votes, the public, paths to court. */
const OF_SOMETHING_ELSE =
  /(?:(?:Rückerstattung|Anspruch|Ansprüche|Haftung|Öffentlichkeit|Vererb|Übertrag|Rechtsweg|Stimmrecht|Wiederwahl|Gewinn|Vertretung|Beratung|Erstattung|Aufrechnung|Kündigung|Austritt)\p{L}*[^.,;]{0,60}(?:ist|sind|wird|bleibt)?[^.,;]{0,30}ausgeschlossen|unter Ausschluss|Ausschluss der Öffentlichkeit|vom Stimmrecht ausgeschlossen|von der (?:Beratung|Abstimmung|Teilnahme) ausgeschlossen|Ausschluss (?:des Stimmrechts|der Haftung|der Liquidation|von Ansprüchen|jeglicher))/u

/** Sentences on expelling a member. */
export const expulsionSentences: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) =>
  reading
    .about("expulsion", "exit", "strike", "membership", "member-duties")
    .filter(({ text }) => EXPULSION.test(text) && !OF_SOMETHING_ELSE.test(text)),
)

/** All sentences of the §§ that deal with expulsion: hearing and appeal stand near it, not in it. */
export const aroundExpulsion = (reading: Reading): readonly Sentence[] => {
  const sections = new Set(expulsionSentences(reading).map(({ section }) => section))
  const near = reading.sentences.filter(({ section }) => sections.has(section))
  return [...new Set([...near, ...reading.about("expulsion")])]
}
