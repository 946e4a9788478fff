import { type Outcome, firstWith, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const NUMBER = "(?:\\d+|ein(?:e[nmrs]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
/** "Der Vorstand besteht aus", "Den Vorstand bilden", "Mitglieder des Vorstands sind", "Vorstand im Sinne des § 26 BGB ist". */
const COMPOSES = new RegExp(
  `(?:${BOARD.source})[^.]{0,120}(?:besteh|setzt sich|zusammengesetzt|bilde[nt]|gebildet|gehör(?:en|t)|umfasst|(?<!\\p{L})(?:ist|sind)(?!\\p{L})|hat ${NUMBER})|(?:bilden|mitglieder|zusammensetzung)[^.]{0,60}(?:${BOARD.source})`,
  "iu",
)
const COUNT = new RegExp(`(?<!\\p{L})${NUMBER}(?!\\p{L})[^.]{0,40}(?:mitglied|person|vorst)`, "iu")
const ELECTS = /wähl|wahl/iu
const AT_LEAST = new RegExp(
  `besteh\\p{L}*[^.]{0,80}(?:mindestens|wenigstens|minimal|nicht weniger als)\\s+(?:aus\\s+)?${NUMBER}(?:\\s+\\p{L}+){0,2}\\s+(?:vorstands)?(?:mitglied|person|vorst)`,
  "iu",
)
const LIMITED =
  /höchstens|maximal|bis zu|(?<!\p{L})bis\s+(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|nicht mehr als|(?<!\p{L})max\./iu
const SOMEBODY_FIXES =
  /(?:anzahl|(?<!\p{L})zahl|größe)[^.]{0,80}(?:vorst|mitglied|ämter|posten|beisitz)[^.]{0,80}(?:bestimm(?!te)|festge|festzu|legt|beschl|entscheid)|(?:bestimm(?!te)|legt|beschl|entscheid)[^.]{0,80}(?:anzahl|(?<!\p{L})zahl|größe)[^.]{0,60}(?:vorst|mitglied|ämter|posten|beisitz)/iu
const FURTHER = /(?:weitere|zusätzliche|sonstige)\p{L}*\s+(?:\p{L}+\s+)?(?:vorst|mitglied|beisitz|person)|beisitz/iu
const APPOINTS = /wähl|wahl|bestell|beruf|ernenn|ernannt|entsend|entsandt/iu

const inBoardSection = ({ section }: Sentence) => BOARD.test(section.heading)

const composition = (reading: Reading): Sentence | undefined => {
  const subject = reading.about("board", "board-election", "bodies", "representation", "assembly")
  const composed = subject.filter(({ text }) => COMPOSES.test(text))
  return (
    composed.find((sentence) => inBoardSection(sentence) && (OFFICE.test(sentence.text) || COUNT.test(sentence.text))) ??
    composed.find(({ text }) => OFFICE.test(text) || COUNT.test(text)) ??
    subject.find(({ text }) => ELECTS.test(text) && (OFFICE.test(text) || (BOARD.test(text) && COUNT.test(text)))) ??
    // A list after "Der Vorstand besteht aus:" may have been read as Absätze of their own.
    composed.find(
      ({ text, section }) => /besteh|bilde|setzt|gehör/iu.test(text) && section.paragraphs.some((one) => OFFICE.test(one.text)),
    ) ??
    subject.find((sentence) => inBoardSection(sentence) && OFFICE.test(sentence.text)) ??
    (reading.claims("board-size")[0] ?? reading.claims("office")[0])?.sentence
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
  if (!composed) return unmet()
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
      name: "nobody appoints",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus drei Mitgliedern. Er führt die Geschäfte des Vereins.",
      expect: "unclear",
    },
  ],
})
