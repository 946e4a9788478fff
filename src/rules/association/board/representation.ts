import { oncePerReading } from "../../statutes/once-per-reading.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const REPRESENTS =
  /(?:(?<!\p{L})|einzel|allein|gesamt|außen)(?:vertr(?:itt|eten(?!en| ist| sind| waren)|etung)|vertretungs(?:berechtig|befug|macht))|gesetzliche\p{L}* vertret|zeichnung(?:s|\s)|zeichnungsberechtig|zeichn\p{L}* für den verein|für den verein[^.]{0,40}zeichn|rechtsverbindlich|unterschriftsberechtig/iu
const FOR_THE_ASSOCIATION =
  /verein|gerichtlich|nach außen|außenverhältnis|§ ?26|vertretungs(?:berechtig|befug|macht)|einzelvertret|rechtsverbindlich|rechtsgeschäft|(?:durch|vom|von) (?:den|dem|das|die|seine[nm]?)? ?(?:vorst|präsidi|leitungs)\p{L}* vertreten/iu
/** Votes, minors, corporate members, liquidators and notices of exit speak of representing too, and not of this. */
const SOMETHING_ELSE =
  /stimmrecht|(?<!\p{L})stimmen?(?!\p{L})|minderjähr|juristische\p{L}* person|körperschaften|liquidat|interessenvertret|abwesende|vertret\p{L}* eines (?:\p{L}+ )?mitglied|durch ein anderes mitglied|austritt|gesetzliche\p{L}* vertreter\p{L}* (?:der|des|ihre|zu)|bevollmächtigte|mitgliederversammlung vertr|beitritt|protokoll|niederschrift|interessen der/iu

const ALONE =
  /einzeln|einzel-?(?:vertret|zeichn)|allein(?:e|ig)?(?!\p{L})|allein-?(?:vertret|zeichn)|jede[rsmn]?\s+(?:von ihnen|dieser|einzelne|mitglied|vorst|der |des |die )|(?:je(?:weils)?|durch|von)\s+(?:mindestens |nur |jeweils )?ein(?:es|en|em|er)?\s+(?:der |seiner |einzelne\p{L}* )?(?:[^.]{0,40}mitglied|vorst)|einzelvollmacht|zeichnung (?:durch )?eine[sr]|durch (?:den|die) [^.]{0,80}(?<!\p{L})oder (?:den|die|durch|sein|ihr)?[^.]{0,80}vertreten/iu
const JOINT =
  /gemeinsam|gemeinschaftlich|gesamtvertret|zusammen(?!\p{L})|zu zweit|beide|(?:je(?:weils)?|mindestens|durch|von|immer)\s+(?:zwei|2|drei|3)(?!\p{L})|(?<!\p{L})(?:zwei|2|drei|3)\s+(?:\p{L}+\s+){0,2}(?:der\s+\d\s+)?(?:vorst|mitglied|person|von ihnen|der )|(?:durch|von) die mehrheit|mehrheit (?:der|seiner)|sämtliche|(?<!\p{L})alle (?:vorst|mitglieder|drei|gemeinsam|\p{L}+ gemeinsam)|vier-?augen/iu

export type Signing = "alone" | "joint" | "both"

/** Sentences on acting for the association. */
export const representing: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) =>
  reading
    .about("representation", "board")
    .filter(
      ({ text, section }) =>
        REPRESENTS.test(text) &&
        !SOMETHING_ELSE.test(text) &&
        (FOR_THE_ASSOCIATION.test(text) || BOARD.test(section.heading) || section.topics.has("representation")),
    ),
)

/** How many must act together, as far as the sentences on it say so. */
export const signing: (reading: Reading) => Signing | undefined = oncePerReading((reading) => {
  const texts = representing(reading).map(({ text }) => text)
  const alone = texts.some((text) => ALONE.test(text))
  const joint = texts.some((text) => JOINT.test(text))
  if (alone && joint) return "both"
  if (alone) return "alone"
  return joint ? "joint" : undefined
})

/** The sentence that says how many must act together. */
export const signingSentence = (reading: Reading): Sentence | undefined => {
  const sentences = representing(reading)
  return (
    sentences.find(({ text }) => (ALONE.test(text) || JOINT.test(text)) && /vertr|zeichn|§ ?26/iu.test(text)) ??
    sentences.find(({ text }) => byOneOffice(text)) ??
    reading.claims("signs")[0]?.sentence
  )
}

/** "Der Verein wird durch die Vorsitzende vertreten": one office, so nobody else is needed. */
const byOneOffice = (text: string): boolean => {
  const offices = text.match(new RegExp(OFFICE.source, "giu"))?.length ?? 0
  return offices === 1 && /(?:durch|von|vom)\s|^(?:der|die)\s/iu.test(text) && !/stellv|(?<!\p{L})bzw/iu.test(text)
}
