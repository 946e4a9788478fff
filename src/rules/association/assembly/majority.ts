import type { Reading, Sentence } from "../../statutes/reading.ts"
import type { Topic } from "../../statutes/topics.ts"

export const AMENDING =
  /satzungs(neufassung|änderung|abänderung)|(ab)?änderung(en)?( und ergänzung(en)?)? (dieser |der )?satzung|satzung (zu ändern|geändert|ändern)/i
/** "Änderung des Vereinszwecks", "Zweckänderung", "Änderung des § 2 (Zweck)". */
export const PURPOSE_CHANGE =
  /zweck(e|s|es)?-?änderung|(ver|ab)?änderung(en)? (des|der|am|dieses|seines|von|in)\s?(bisherigen )?((vereins|satzungs)?-?zweck|§ \d+ \(?[^).]{0,20}zweck)|(vereins|satzungs)zweck[^.]{0,40}(zu ändern|geändert|ändern)|zweck des vereins[^.]{0,40}(zu ändern|geändert|ändern)|neuen zweck/i
export const DISSOLVING = /auflösung|aufgelöst|auflösen|vereinsauflösung|verschmelzung/i

/** A share or a majority of any kind, in any spelling. */
export const MAJORITY =
  /mehrheit|viertel|drittel|zehntel|fünftel|achtel|\d+ ?\/ ?\d+|[½⅓⅔¼¾⅘⅗]|\d+ ?(%|prozent|v\. ?h\.)|einstimmig|zustimmung (aller|sämtlicher)|konsen[st]|\d+ von \d+/i
const OF_PRESENT = /abgegeben|anwesend|erschienen|teilnehm|abstimmend|vertreten|gültigen stimmen|stimmen der/i
const OF_ALL =
  /(aller|sämtlicher|gesamten) ((stimm|wahl)berechtigten |ordentlichen |aktiven |eingetragenen |registrierten |vereins)*-?(mitglied|stimm)|der ((stimmberechtigten|ordentlichen|aktiven) )?(vereins)?mitglieder(?!versammlung)|der mitgliederzahl/i
const QUORUM = /beschluss?fähig|beschlußfähig/i

/** Of whom the share is taken: those who vote or come, all members, or left open. */
export const baseOf = (text: string): "voting" | "all" | "open" =>
  OF_PRESENT.test(text) ? "voting" : OF_ALL.test(text) ? "all" : "open"

/**
 * Where a text says with which majority something is decided: the sentence itself, else its Absatz ("Die Mitgliederversammlung
 * beschließt: a) Satzungsänderungen … Dafür ist eine Mehrheit von …").
 */
export const majorityFor = (
  reading: Reading,
  subject: RegExp,
  topics: readonly Topic[],
): { sentence: Sentence; base: "voting" | "all" | "open" } | undefined => {
  const named = reading.about(...topics).filter(({ text }) => subject.test(text))
  const direct = named.filter(({ text }) => MAJORITY.test(text) && !QUORUM.test(text))
  const best = direct.find(({ text }) => baseOf(text) === "voting") ?? direct[0]
  if (best) return { sentence: best, base: baseOf(best.text) === "open" ? baseNearby(best) : baseOf(best.text) }
  const beside = named.find((sentence) => nearby(sentence).some(({ text }) => MAJORITY.test(text) && !QUORUM.test(text)))
  return beside && { sentence: beside, base: baseNearby(beside) }
}

/** The sentences of the same Absatz up to two before and three after. */
const nearby = (sentence: Sentence): readonly Sentence[] => {
  const { sentences } = sentence.paragraph
  const at = sentences.indexOf(sentence)
  return sentences.slice(Math.max(0, at - 2), at + 4)
}
const baseNearby = (sentence: Sentence) =>
  baseOf(
    nearby(sentence)
      .filter(({ text }) => MAJORITY.test(text) || /stimm/i.test(text))
      .map(({ text }) => text)
      .join(" "),
  )
