import type { Reading, Sentence } from "../../statutes/index.ts"
import { OFFICE } from "../words.ts"

/** Somebody acts for the association. */
export const REPRESENTS =
  /vertr(?:itt|eten|etung(?!\s*(?:bei|im|durch) (?:der|die) stimm))|vertretungs(?:berechtig|befug|macht)|gesetzliche\p{L}* vertret|(?<!\p{L})(?:unter)?zeichn(?:ung|ungsberechtig|et|en)|rechtsverbindlich/iu

const ALONE =
  /einzel-?(?:n(?!\p{L})|vertret|zeichn)|allein(?:e|ig)?(?!\p{L})|allein-?(?:vertret|zeichn)|jede[rsmn]?\s+(?:von ihnen|einzelne|mitglied|vorst|der |des )|(?:je(?:weils)?|durch)\s+ein(?:es|en|em|er)?\s+(?:der |einzelne\p{L}* )?(?:vorst|mitglied)|einzelvollmacht|genügt die zeichnung/iu
const JOINT =
  /gemeinsam|gemeinschaftlich|gesamtvertret|zusammen(?!\p{L})|zu zweit|beide|(?:je(?:weils)?|mindestens|durch|von|gemeinsam)\s+(?:zwei|2|drei|3)(?!\p{L})|(?<!\p{L})(?:zwei|2|drei|3)\s+(?:\p{L}+\s+){0,2}(?:vorst|mitglied|person|von ihnen|der )|mehrheit|sämtliche|(?<!\p{L})alle(?!\p{L})|vier-?augen/iu

export type Signing = "alone" | "joint" | "both"

/** Sentences on acting for the association, not on votes or on standing in for a person who is away. */
export const representing = (reading: Reading): readonly Sentence[] =>
  reading.about("representation").filter(({ text }) => REPRESENTS.test(text))

/** How many must act together, as far as the sentences on it say so. */
export const signing = (reading: Reading): Signing | undefined => {
  const texts = representing(reading).map(({ text }) => text)
  const alone = texts.some((text) => ALONE.test(text)) || reading.claims("signs").some(({ value }) => value === "alone")
  const joint = texts.some((text) => JOINT.test(text)) || reading.claims("signs").some(({ value }) => value !== "alone")
  if (alone && joint) return "both"
  if (alone) return "alone"
  return joint ? "joint" : undefined
}

/** The sentence that says how many must act together. */
export const signingSentence = (reading: Reading): Sentence | undefined =>
  representing(reading).find(({ text }) => ALONE.test(text) || JOINT.test(text) || byOneOffice(text)) ??
  reading.claims("signs")[0]?.sentence

const ONE = /(?:durch|von|vom)\s+(?:den|die|der|dem)?\s*(?:\p{L}+\s+)?|(?:der|die)\s+/iu
const SEVERAL =
  /(?<!\p{L})(?:und|oder|sowie|bzw\.?|beziehungsweise)(?!\p{L})\s+(?:außer|den|die|der|dem|\d|\p{L}*(?:vorsitz|kass|schatz|schrift|stellv))/iu

/** "Der Verein wird durch die Vorsitzende vertreten": one office, so nobody else is needed. */
const byOneOffice = (text: string): boolean => {
  const offices = text.match(new RegExp(OFFICE.source, "giu"))?.length ?? 0
  return offices === 1 && ONE.test(text) && !SEVERAL.test(text.replace(/gerichtlich und außergerichtlich/iu, ""))
}
