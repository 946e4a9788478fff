import { law, secondary } from "../../kit/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import type { Claim, Reading } from "../../statutes/reading.ts"
import { firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { joiningSentences } from "./joining.ts"
import { BODY } from "./passages.ts"

const ADMISSION =
  /(?:[Aa]ufnahme|[Aa]ntr[aä]g|[Bb]eantrag|[Bb]eitritt|aufgenommen|aufnehmen|Mitgliedschaft.{0,60}(?:erworben|erwirbt|begründet)|Mitglied(?:er)? .{0,60}werden)/u
/** Motions and applications of other kinds. */
const OTHER_MOTION = /[Tt]agesordnung|Satzungsänder|Versammlung .{0,60}Anträge|Anträge (?:zur|an die|auf)|Auflösung/u
const DECISION =
  /(?:entscheid|beschlie|beschlossen|[Bb]eschluss|[Bb]eschluß|[Zz]ustimmung|zustimm|genehmig|[Gg]enehmigung|bestätig|aufgenommen|nimmt|angenommen|[Aa]nnahme|ablehn|abgelehnt|befindet|[Vv]otum|ernannt|berufen|durch (?:den|die|das)(?!\p{L}))/u
const BY_DECLARATION =
  /(?:(?:durch|mit) .{0,40}(?:Erklärung|Beitrittserklärung|Beitritt|Zahlung|Unterzeichn|Anmeldung|Eintrag)|wer .{0,80}erklärt|erklärt .{0,40}Beitritt|automatisch|Beitritt(?:serklärung)? .{0,60}(?:erfolgt|wirksam|gegenüber))/u
const APPEAL =
  /(?:[Aa]blehn|abgelehnt|[Bb]erufung|[Bb]eschwerde|[Ww]iderspruch|anrufen|Anrufung|endgültig|Ehrenmitglied|besonderen Fäll)/u

/** Fees of admission, and the association's own joining of others. */
const NOT_OF_MEMBERS = /[Gg]ebühr|Beitr[aä]g|ander\p{L}* (?:Verein|Verb[aä]nd|Organisation)|Dachverb/u

/**
 * Which bodies decide at first instance, in different §§: within one § a second body is an appeal or an exception, not a contradiction.
 */
const decidersOf = (reading: Reading): readonly Claim[] => {
  const claims = reading
    .claims("admits")
    .filter(({ sentence }) => !APPEAL.test(sentence.text) && !NOT_OF_MEMBERS.test(sentence.text))
  return claims.filter(({ value }, at) => claims.findIndex((other) => other.value === value) === at)
}

/** § 58 Nr. 1 BGB covers joining at large; good statutes name one body that decides. */
export const r12 = statuteRule({
  id: "R-12",
  severity: "E",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 1 BGB"), secondary("OLG Düsseldorf, 3 Wx 67/20 (Aufnahme durch Dritte)")],
  topic: "admission",
  check: (reading) => {
    const about = joiningSentences(reading, ["admission", "membership", "board", "assembly"]).filter(
      ({ text, topics }) =>
        ADMISSION.test(text) && !OTHER_MOTION.test(text) && (topics.has("admission") || /Aufnahme|Beitritt/u.test(text)),
    )
    if (about.length === 0) return inapplicable
    const claims = decidersOf(reading)
    const [first, second] = claims
    if (first !== undefined && second !== undefined && first.sentence.section !== second.sentence.section)
      return unclear([first.sentence, second.sentence], "two")
    const decided = about.find(({ text }) => DECISION.test(text) && BODY.test(text)) ?? first?.sentence
    if (decided !== undefined) return met(decided)
    const neighbour = about.find(({ paragraph }) => DECISION.test(paragraph.text) && BODY.test(paragraph.text))
    const declared = neighbour ?? firstWith(about, BY_DECLARATION)
    return declared === undefined ? unmet(about[0]) : met(declared)
  },
  proposal: (reading) =>
    `Über die Aufnahme entscheidet ${boardTerm(reading).subject}. Die Mitgliedschaft beginnt mit dem Zugang der Zusage.`,
  examples: [
    {
      name: "the board decides",
      text: "§ 3 Mitgliedschaft\nDie Aufnahme wird schriftlich beantragt. Über den Antrag entscheidet der Vorstand.",
      expect: "met",
    },
    {
      name: "nobody decides",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person werden. Die Aufnahme ist schriftlich zu beantragen.",
      expect: "unmet",
    },
    {
      name: "no rule on joining (R-11 says so)",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "inapplicable",
    },
    {
      name: "two bodies",
      text: "§ 3 Aufnahme\nÜber die Aufnahme neuer Mitglieder entscheidet die Mitgliederversammlung.\n§ 9 Vorstand\nDer Vorstand entscheidet über die Aufnahme neuer Mitglieder.",
      expect: "unclear",
      because: "two",
    },
  ],
})
