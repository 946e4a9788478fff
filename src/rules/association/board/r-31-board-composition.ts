import { type Outcome, firstWith, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const NUMBER = "(?:\\d+|ein(?:e[nmrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
const SEVERAL = "(?:\\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
const NAME = BOARD.source
/** "Der Vorstand besteht aus", "Den Vorstand bilden", "Dem Vorstand gehören an". */
const COMPOSES = new RegExp(
  `(?:${NAME})[^.;:]{0,120}(?:besteh(?:t|en)(?!\\p{L})|setzt sich|setzen sich|wird gebildet|werden gebildet|umfasst|hat ${SEVERAL} mitglied)|(?:bilden|gehören)[^.:]{0,80}(?:${NAME})|(?:${NAME})\\p{L}*[^.:]{0,40}(?:bilden|gehören)(?!\\p{L})|zusammensetzung`,
  "iu",
)
/** Who may not be on the board, or has to attend something. */
const SOMETHING_ELSE =
  /weder|nicht (?:dem|angehör)|(?<!\p{L})dürfen|kassenprüf|rechnungsprüf|beschlu(?:ss|ß)fähig|versammlung an/iu
/** "Vorstand im Sinne des § 26 BGB sind der Vorsitzende und …", "Mitglieder des Vorstands sind: …", "Vorstand: 1. Vorsitzender". */
const NAMES = new RegExp(
  `^(?:(?:die )?mitglieder (?:des|der) |(?:der|das|die|als) )?(?:\\p{L}+ )?(?:${NAME})\\p{L}*(?:[^.:]|i\\. ?S\\.(?: ?d\\.)?){0,60}?(?:(?<!\\p{L})(?:ist|sind) ?(?::|-|der|die|das|jede|alle|\\d|a\\)|\\p{L}*vorsitz|\\p{L}*sprecher)|:)`,
  "iu",
)
const COUNT = new RegExp(`(?<!\\p{L})${NUMBER}(?!\\p{L})[^.]{0,40}(?:mitglied|person|vorst|sprecher)`, "iu")
const COUNT_OF_SEVERAL = new RegExp(`(?<!\\p{L})${SEVERAL}(?!\\p{L})[^.]{0,40}(?:mitglied|person|vorst|sprecher)`, "iu")
const ELECTS = /wählt|gewählt|zu wählen|(?<!\p{L})wahl (?:de[rs]|eine[rs]|von)/iu
/** Who chairs a meeting or takes its minutes is elected too. */
const OF_THE_MEETING =
  /wahlausschuss|amtszeit|amtsdauer|scheid|abgelöst|versammlungsleit|wahlleit|sitzungsleit|protokoll|kassenprüf|rechnungsprüf|minderheit/iu
const AT_LEAST = new RegExp(
  `besteh\\p{L}*[^.]{0,80}(?:mindestens|wenigstens|minimal|nicht weniger als)\\s+(?:aus\\s+)?${NUMBER}(?:\\s+\\p{L}+){0,2}\\s+(?:vorstands)?(?:mitglied|person|vorst)`,
  "iu",
)
const LIMITED =
  /höchstens|maximal|bis zu|(?<!\p{L})bis\s+(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|nicht mehr als|(?<!\p{L})max\./iu
const SOMEBODY_FIXES =
  /(?<!\p{L})(?:genaue|jeweilige|konkrete|tatsächliche|seine|deren|die)\s(?:an)?zahl(?!\p{L})[^.]{0,80}(?:bestimm(?!te)|festge|festzu|legt|beschl|entscheid)|(?:anzahl|(?<!\p{L})zahl|größe)[^.]{0,80}(?:vorst|mitglied|ämter|posten|beisitz)[^.]{0,80}(?:bestimm(?!te)|festge|festzu|legt|beschl|entscheid)|(?:bestimm(?!te)|legt|beschl|entscheid)[^.]{0,80}(?:anzahl|(?<!\p{L})zahl|größe)[^.]{0,60}(?:vorst|mitglied|ämter|posten|beisitz)/iu
const FURTHER = /(?:weitere|zusätzliche|sonstige)\p{L}*\s+(?:\p{L}+\s+)?(?:vorst|mitglied|beisitz|person)|beisitz/iu
const APPOINTS = /wähl|wahl|bestell|beruf|ernenn|ernannt|entsend|entsandt/iu

/** "Der Schützenmeister … ist Vorstand im Sinne des § 26 BGB": one office is the board. */
const IS_THE_BOARD =
  /(?:ist|sind)(?: \p{Ll}+){0,2} Vorstand (?:im Sinne (?:des|von)|i\. ?S\. ?(?:d\.|des|von)|gemäß|nach) § ?26|(?<!\p{L})(?:er|sie) besteht aus [^.]{0,60}(?:mitglied|person)[^.]{0,80}(?:bestellt|gewählt|berufen)/iu

/** "den Altherren-Vorstand mit dem Vorsitzenden und dem Kassier": said in passing, among the bodies. */
const WITH_OFFICES = new RegExp(`(?:${NAME})\\p{L}* mit (?:dem|der|einer|einem) `, "iu")

const inBoardSection = ({ section }: Sentence) => BOARD.test(section.heading)

/** How many different offices a text names. */
const offices = (text: string): number =>
  new Set(text.match(new RegExp(OFFICE.source, "giu"))?.map((one) => one.toLowerCase())).size

const electsOffices = ({ text }: Sentence): boolean =>
  ELECTS.test(text) && !OF_THE_MEETING.test(text) && (offices(text) > 1 || (BOARD.test(text) && COUNT_OF_SEVERAL.test(text)))

/** "Verwaltungsrat im Sinne des § 26 BGB": the word the statutes have for their board, where it is none of the usual ones. */
const CALLED =
  /(\p{Lu}\p{Ll}{4,})(?:s|es)?,? (?:\([^)]{2,30}\) )?(?:im Sinne (?:des|von)|i\. ?S\. ?(?:d\.|des|von)|gemäß|nach) § ?26(?!\d)/u

const underItsOwnName = (reading: Reading): Sentence | undefined => {
  const word = reading.sentences.map(({ text }) => CALLED.exec(text)?.[1]).find((found) => found && !BOARD.test(found))
  if (word === undefined) return undefined
  const composes = new RegExp(
    `${word}\\p{L}*[^.;]{0,80}(?:besteh|setzt sich|bilden|gehören|sind|gewählt|wählt)|(?:bilden|gehören|wählt)[^.;]{0,60}${word}`,
    "u",
  )
  return reading.sentences.find(({ text }) => composes.test(text) && (OFFICE.test(text) || COUNT.test(text) || ELECTS.test(text)))
}

const composition = (reading: Reading): Sentence | undefined => {
  const subject = reading.about("board", "board-election", "bodies", "representation", "assembly")
  const composed = subject.filter(({ text }) => COMPOSES.test(text) && !SOMETHING_ELSE.test(text))
  return (
    composed.find(({ text }) => OFFICE.test(text) || COUNT.test(text)) ??
    subject.find(({ text }) => NAMES.test(text) && OFFICE.test(text)) ??
    // A list after "Der Vorstand besteht aus:" may have been read as Absätze of their own.
    composed.find(
      ({ text, section }) =>
        /(?::|aus|bilden|an|zusammen|folgt)$/iu.test(text) &&
        section.paragraphs.some((one) => OFFICE.test(one.text) || COUNT.test(one.text)),
    ) ??
    subject.find(({ text }) => IS_THE_BOARD.test(text)) ??
    subject.find(electsOffices) ??
    subject.find(({ text }) => WITH_OFFICES.test(text) && offices(text) > 1) ??
    underItsOwnName(reading) ??
    reading.claims("board-size")[0]?.sentence
  )
}

const openNumber = (reading: Reading): Sentence | undefined => {
  const board = reading
    .about("board", "board-election")
    .filter((sentence) => BOARD.test(sentence.text) || inBoardSection(sentence))
  const open = board.find(({ text }) => AT_LEAST.test(text) && !/anwesend|beschlussfähig/iu.test(text))
  if (!open) return undefined
  const said = open.paragraph.text
  const closed = LIMITED.test(open.text) || FURTHER.test(said) || board.some(({ text }) => SOMEBODY_FIXES.test(text))
  return closed ? undefined : open
}

const check = (reading: Reading): Outcome => {
  const composed = composition(reading)
  // Offices that are only given tasks show who may be meant, and leave open whether they are the board.
  if (!composed) {
    const tasks = reading
      .about("board", "representation")
      .find((sentence) => inBoardSection(sentence) && offices(sentence.section.paragraphs.map(({ text }) => text).join(" ")) > 1)
    return tasks ? unclear(tasks, "offices") : unmet(reading.about("bodies").find(({ text }) => BOARD.test(text)))
  }
  const open = openNumber(reading)
  if (open) return unmet(open, "open")
  const appointed = firstWith(reading.about("board", "board-election", "board-term", "assembly", "elections"), APPOINTS)
  return appointed ? met(composed) : unclear(composed)
}

/** § 58 Nr. 3 BGB: the statutes should say how the board is formed: who or how many, and who appoints them (§ 27 Abs. 1). */
export const r31 = statuteRule({
  id: "R-31",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 3 BGB"), law("bgb", "27", "§ 27 Abs. 1 BGB")],
  topic: "board",
  check,
  proposal: (reading, { because }) => {
    const board = boardTerm(reading).opening
    const assembly = assemblyTerm(reading)
    return because === "open"
      ? `${board} besteht aus mindestens drei und höchstens fünf Mitgliedern. Vor jeder Wahl bestimmt ${assembly.subject}, wie viele es sind.`
      : `${board} besteht aus der oder dem Vorsitzenden, der Stellvertretung und der Kassenführung. ${board} wird von ${assembly.dative} gewählt.`
  },
  examples: [
    {
      name: "offices and election",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus der Vorsitzenden, dem Schriftführer und der Kassenwartin.\n(2) Er wird von der Mitgliederversammlung gewählt.",
      expect: "met",
    },
    {
      name: "from and to, the assembly fixes the number",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus mindestens drei und höchstens sieben Mitgliedern. Die Mitgliederversammlung wählt sie und bestimmt ihre Zahl.",
      expect: "met",
    },
    {
      name: "open above, but somebody fixes the number",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus mindestens einer Person. Die genaue Anzahl wird vom Rat der Gruppen vor der Wahl festgelegt. Der Vorstand wird vom Rat gewählt.",
      expect: "met",
    },
    {
      name: "a board with a name of its own",
      text: "§ 7 Zunftrat\nDer Zunftrat im Sinne des § 26 BGB vertritt den Verein. Der Zunftrat besteht aus der Zunftmeisterin und zwei weiteren Mitgliedern. Er wird von der Mitgliederversammlung gewählt.",
      expect: "met",
    },
    {
      name: "offices that are called by number",
      text: "§ 7 Vorstandschaft\n(1) Die Vorstandschaft besteht aus dem 1. und 2. Vorstand und dem Kassier.\n(2) Sie wird von der Mitgliederversammlung gewählt.",
      expect: "met",
    },
    {
      name: "offices named among the bodies",
      text: "§ 5 Organe\nOrgane sind der Konvent und der Vorstand mit der Vorsitzenden, ihrem Stellvertreter und dem Kassier. Der Konvent wählt den Vorstand.",
      expect: "met",
    },
    {
      name: "one office is the board",
      text: "§ 7 Schützenmeisteramt\nDer 1. Schützenmeister ist Vorstand im Sinne des § 26 BGB. Die Mitgliederversammlung wählt ihn.",
      expect: "met",
    },
    {
      name: "open above",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus mindestens zwei Mitgliedern. Die Mitgliederversammlung wählt ihn für zwei Jahre.",
      expect: "unmet",
      because: "open",
    },
    {
      name: "no composition",
      text: "§ 6 Organe\nOrgane sind die Mitgliederversammlung und der Vorstand.\n§ 7 Aufgaben\nDer Vorstand führt die Geschäfte.",
      expect: "unmet",
    },
    {
      name: "offices with tasks, no composition",
      text: "§ 7 Vorstand\nDie Vorsitzende leitet die Sitzungen. Der Kassenwart führt die Kasse des Vereins.",
      expect: "unclear",
      because: "offices",
    },
    {
      name: "nobody appoints",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus drei Mitgliedern. Er führt die Geschäfte des Vereins.",
      expect: "unclear",
    },
  ],
})
