import { oncePerReading, type Reading, type Sentence } from "../../statutes/index.ts"
import { ASSEMBLY, BOARD } from "../words.ts"

const INVITES =
  /einberuf|einzuberufen|(?<!\p{L})(?:zu berufen|beruft)(?!\p{L})|berufung (?:der|einer) \p{L}*versammlung|einlad|eingeladen|einzuladen|(?<!\p{L})(?:lädt|laden|geladen|zu laden)(?!\p{L})|(?<!\p{L})(?:ein)?ladung|anberaum|zusammengerufen|bekannt(?:gabe|machung|gemacht|zu ?machen|zu ?geben|gegeben)|tagesordnung[^.]{0,100}(?:zu veröffentlichen|zuzusenden|zu (?:über|ver)senden|mitzuteilen)/iu
/** An appeal against an exclusion is a "Berufung" too, and its notice is made known. */
const APPEAL =
  /berufung (?:an|bei|gegen|einer? mitgliederversammlung zu)|ausschluss|ausschließ|ausgeschlossen|beschwerde|widerspruch|einspruch/iu
/** Calling the board, a committee or the delegates of somebody else. */
const ANOTHER_MEETING =
  /(?:vorstands|ausschuss|präsidiums|beirats)-?sitzung|sitzung(?:en)? (?:des|der) (?:vorst|präsid|beirat|ausschuss)/iu

/** Whether a sentence is about the members' meeting, by its own words or by the § it stands in. */
export const ofTheAssembly = ({ text, section, paragraph, topics }: Sentence): boolean => {
  if (ANOTHER_MEETING.test(text)) return false
  if (ASSEMBLY.test(text)) return true
  if (BOARD.test(section.heading) && !ASSEMBLY.test(section.heading)) return false
  return (
    topics.has("assembly") || section.topics.has("assembly") || section.topics.has("convening") || ASSEMBLY.test(paragraph.text)
  )
}

/** Whether the text has a members' meeting at all; where it has none R-50 says so, and nothing can be said about calling it. */
export const hasAssembly = (reading: Reading): boolean =>
  reading.sentences.some(({ text, section }) => ASSEMBLY.test(text) || ASSEMBLY.test(section.heading))

/** Sentences on calling the members' meeting: who, how, when. */
export const inviting: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) =>
  reading
    .about("convening", "assembly")
    .filter((sentence) => INVITES.test(sentence.text) && !APPEAL.test(sentence.text) && ofTheAssembly(sentence)),
)
