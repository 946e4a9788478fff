import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { hasAssembly, ofTheAssembly } from "./convening.ts"

const PERIOD =
  /(?:ein|zwei|drei|vier|1|2|3)\s*-?mal\s+(?:\p{L}+\s+){0,2}(?:im|pro|je|in jedem|innerhalb|jährlich)|(?:ein|zwei)mal jährlich|(?<!\p{L})(?:halb)?jährlich|(?:all|jahres)jährlich|jedes (?:jahr|kalenderjahr|geschäftsjahr|zweite|dritte|halbjahr)|(?:in|zu beginn|am ende|pro|je|innerhalb|im laufe|im verlauf) (?:jede[mns] |eines jeden |des |dem |eines )?(?:ersten |zweiten |dritten |vierten |\d\. )?(?:kalender|geschäfts|vereins)?(?:jahr|halbjahr|quartal|vierteljahr)|(?:alle|mindestens alle)\s+(?:\p{L}+|\d+)\s+(?:jahre|monate)|(?:ersten|zweiten|dritten|vierten|letzten|\d\.)\s+(?:\p{L}+\s+)?(?:quartal|halbjahr|vierteljahr|drittel|monat)|(?<!\p{L})(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\s*\d|\p{L})|quartal|halbjahr|vierteljahr|turnus|regelmäßig|monatlich|vierteljährlich|pro semester|jedem semester|nach (?:ablauf|schluss|ende|abschluss) (?:des|eines) (?:geschäfts|kalender|rechnungs|vereins)jahr|jahreshauptversammlung|im jahr(?!\s*\d)|ordentliche\p{L}*[^.]{0,60}(?:jahr|jährl)|zweijährig/iu
const INTEREST =
  /interesse[^.]{0,40}(?:erforder|verlang|gebiet|notwendig)|(?:erforder|verlang|gebiet|bedarf)\p{L}*[^.]{0,60}interesse|(?:wenn|sofern|soweit|falls|sobald|wann immer)[^.]{0,80}(?:erforder|notwendig|nötig|geboten|gebiet)|(?:bei|nach) bedarf|für (?:erforderlich|notwendig|nötig)/iu
const TAKES_PLACE =
  /einberuf|einzuberufen|(?<!\p{L})beruf|einlad|einzuladen|(?<!\p{L})lädt|stattfind|stattzufinden|(?<!\p{L})sta(?:tt|\uFFFD)(?!\p{L})|(?<!\p{L})tag(?:t|en)(?!\p{L})|(?<!\p{L})zusammen(?!\p{L})|zusammen(?:tr|komm|zutr)|abgehalten|abzuhalten|durchgeführt|durchzuführen|(?<!\p{L})(?:hält|halten)(?!\p{L})|zusammengerufen|zusammenkunft/iu
/** The board meets and accounts are audited yearly too. */
const NOT_THE_MEETING =
  /kassenprüf|rechnungsprüf|teilzunehmen|teilnehmen|informiert|prüfen|beitrag|beiträge|amtszeit|amtsdauer|vorstand wird|wird [^.]{0,40}gewählt|gewählt für/iu

/** Said straight out, however long the list of its tasks around it: "Die ordentliche Mitgliederversammlung findet einmal pro Jahr statt". */
const STRAIGHT = new RegExp(
  `versammlung (?:findet|tritt|tagt|wird|ist)(?: (?!gewählt|bericht)[^\\s.;:]+){0,4}? (?:${PERIOD.source})(?: [^\\s.;:]+){0,4}? (?:statt|zusammen|ab|ein|einzuberufen|einberufen|abzuhalten|durchzuführen)(?!\\p{L})`,
  "iu",
)

const names = (sentence: Sentence): boolean =>
  (ofTheAssembly(sentence) && STRAIGHT.test(sentence.text)) ||
  (ofTheAssembly(sentence) &&
    TAKES_PLACE.test(sentence.text) &&
    (INTEREST.test(sentence.text) || (PERIOD.test(sentence.text) && !NOT_THE_MEETING.test(sentence.text))))

const MUST_CALL = /einzuberufen|einberuf|zu berufen/iu

const check = (reading: Reading): Outcome => {
  if (!hasAssembly(reading)) return inapplicable
  const subject = reading.about("assembly", "convening")
  const said = subject.find(names)
  if (said) return met(said)
  // A right of the minority names one case in which the meeting must be called, and leaves open whether there are others.
  const minority = reading.about("minority").find((sentence) => ofTheAssembly(sentence) && MUST_CALL.test(sentence.text))
  if (minority) return unclear(minority)
  return unmet(subject.find(({ text }) => /einberuf|einzuberufen|einladung/iu.test(text)))
}

/** § 58 Nr. 4, § 36 BGB: the statutes should say when the members' meeting must be called. */
export const r51 = statuteRule({
  id: "R-51",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 4 BGB"), law("bgb", "36", "§ 36 BGB")],
  topic: "convening",
  check,
  proposal: (reading) =>
    `${assemblyTerm(reading).opening} findet mindestens einmal im Jahr statt. Darüber hinaus ist sie einzuberufen, wenn das Interesse des Vereins es erfordert.`,
  examples: [
    {
      name: "once a year",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung findet einmal im Jahr statt. Der Vorstand lädt in Textform ein.",
      expect: "met",
    },
    {
      name: "once a year, behind a list of tasks",
      text: "§ 6 Mitgliederversammlung\n**Aufgaben**\nDie Mitgliederversammlung:\n* wählt die Kassenprüfung,\n* beschließt die Beiträge\n* Die ordentliche Mitgliederversammlung findet einmal pro Kalenderjahr statt.\n* Dem Vorstand obliegt die Einberufung der Mitgliederversammlung.",
      expect: "met",
    },
    {
      name: "when the interest of the association asks for it",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand beruft die Mitgliederversammlung ein, wenn das Interesse des Vereins es erfordert.",
      expect: "met",
    },
    {
      name: "only when a minority asks",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand muss die Mitgliederversammlung einberufen, wenn ein Zehntel der Mitglieder es verlangt.",
      expect: "unclear",
    },
    {
      name: "how, but not when",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung wird vom Vorstand mit einer Frist von zwei Wochen in Textform einberufen.",
      expect: "unmet",
    },
    { name: "no meeting at all", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
