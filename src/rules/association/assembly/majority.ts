import type { Reading, Sentence } from "../../statutes/reading.ts"
import type { Topic } from "../../statutes/topics.ts"

export const AMENDING =
  /satzungs(neufassung|änderung|abänderung)|(ab)?änderung(en)?( und ergänzung(en)?)? (dieser |der )?satzung|satzung (zu ändern|geändert|ändern)/i
/** "Änderung des Vereinszwecks", "Zweckänderung", "Änderung des § 2 (Zweck)". */
export const PURPOSE_CHANGE =
  /zweck(e|s|es)?-?änderung|(ver|ab)?änderung(en)? (des|der|am|dieses|seines|von|in)\s?(bisherigen )?((vereins|satzungs)?-?zweck|§ \d+ \(?[^).]{0,20}zweck)|(vereins|satzungs)zweck[^.]{0,40}(zu ändern|geändert|ändern)|zweck des vereins[^.]{0,40}(zu ändern|geändert|ändern)|neuen zweck|(satzung|änderung)[^.]{0,80}(einschließlich|auch|inklusive|inkl\.|samt) (einer |der )?(änderung )?(des|der|vom|von)[^.]{0,30}zweck/i
export const DISSOLVING = /auflösung|aufgelöst|auflösen|vereinsauflösung|verschmelzung/i

/** A share or a majority of any kind, in any spelling. */
export const MAJORITY =
  /mehrheit|viertel|drittel|zehntel|fünftel|achtel|\d+ ?\/ ?\d+|[½⅓⅔¼¾⅘⅗]|\d+ ?(%|prozent|v\. ?h\.)|einstimmig|zustimmung (aller|sämtlicher)|konsen[st]|\d+ von \d+/i
const OF_PRESENT =
  /abgegeben|anwesend|erschienen|teilnehm|abstimmend|vertreten|einstimmig|mehrheit der (gültigen )?stimmen|dritteln? der (gültigen )?stimmen|vierteln? der (gültigen )?stimmen|gültigen stimmen|stimmen der/i
const OF_ALL =
  /(mehrheit|dritteln?|vierteln?|hälfte|zehnteln?|fünfteln?|%|prozent|\/ ?\d+|zustimmung|stimmen|[½⅓⅔¼¾]) (von )?((aller|sämtlicher|gesamten) ((stimm|wahl)berechtigten |ordentlichen |aktiven |eingetragenen |registrierten |vereins)*-?(mitglied|stimm)|der ((stimmberechtigten|ordentlichen|aktiven) )?(vereins)?mitglieder(?!versammlung)|der mitgliederzahl)/i
/** Who may propose a change, or what the board may change alone, is no majority of the assembly. */
const OTHER_SHARE = /vorgeschlagen werden|initiative|ermächtigt|befugt/i
const PROPOSED_BY = /auf (gemeinsamen |schriftlichen )?antrag|antrag von/i
const QUORUM = /beschluss?fähig|beschlußfähig/i
/** "Beschlüsse nach Nr. 3 und 5 brauchen …": the list stands in another Absatz of the section. */
const BY_NUMBER = /beschlüsse (nach|gemäß|zu|im sinne|über die) (den )?(ziffer|nr|nummer|buchst|abs|satz|punkt|§|lit)/i

export type Base = "voting" | "all" | "open"

/** Of whom the share is taken: those who vote or come, all members, or left open. */
export const baseOf = (text: string): Base =>
  OF_PRESENT.test(text) ? "voting" : OF_ALL.test(text) && !PROPOSED_BY.test(text) ? "all" : "open"

const saysMajority = (text: string) => MAJORITY.test(text) && !QUORUM.test(text) && !OTHER_SHARE.test(text)

/** In a list run together only what stands beside the subject counts. */
const LONG = 300
const beside = (text: string, subject: RegExp): string => {
  const at = text.length > LONG ? text.search(subject) : -1
  return at < 0 ? text : text.slice(Math.max(0, at - 140), at + 180)
}

/**
 * Where a text says with which majority something is decided: the sentence itself, else its Absatz ("Die Mitgliederversammlung
 * beschließt: a) Satzungsänderungen … Dafür ist eine Mehrheit von …"), else the section where it refers back to a list.
 */
export const majorityFor = (
  reading: Reading,
  subject: RegExp,
  topics: readonly Topic[],
): { sentence: Sentence; base: Base } | undefined => {
  const named = reading.about(...topics).filter(({ text }) => subject.test(text))
  const direct = named.filter(({ text }) => saysMajority(beside(text, subject)))
  const baseIn = (one: Sentence) => baseOf(beside(one.text, subject))
  const plain = direct.filter(({ text }) => text.length <= LONG)
  const best = plain.find((one) => baseIn(one) === "voting") ?? plain[0]
  if (best) return { sentence: best, base: baseIn(best) === "open" ? baseNearby(best) : baseIn(best) }
  const near = named.find((one) => nearby(one).some(({ text }) => text.length <= LONG && saysMajority(text)))
  if (near) return { sentence: near, base: baseNearby(near) }
  const [listed] = direct
  if (listed) return { sentence: listed, base: baseIn(listed) }
  const back = named.flatMap(({ section }) => section.paragraphs.flatMap(({ sentences }) => sentences)).find(refersBack)
  return back && { sentence: back, base: baseOf(back.text) }
}
const refersBack = ({ text }: Sentence) => BY_NUMBER.test(text) && saysMajority(text)

/** The sentences of the same Absatz up to two before and three after. */
const nearby = (sentence: Sentence): readonly Sentence[] => {
  const { sentences } = sentence.paragraph
  const at = sentences.indexOf(sentence)
  return sentences.slice(Math.max(0, at - 2), at + 4)
}
const baseNearby = (sentence: Sentence): Base =>
  baseOf(
    nearby(sentence)
      .map(({ text }) => text)
      .filter((text) => text.length <= LONG && (MAJORITY.test(text) || /stimm/i.test(text)))
      .join(" "),
  )
