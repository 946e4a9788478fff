import { type Outcome, firstWith, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const COMPOSES =
  /besteh|setzt sich|zusammengesetzt|zusammensetzung|bilde[nt]|gebildet|gehör(?:en|t)|umfasst|mitglieder des|(?<!\p{L})(?:ist|sind)(?!\p{L})|wähl/iu
const COUNT =
  /(?<!\p{L})(?:\d+|ein(?:e|em|er)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?!\p{L})[^.]{0,30}(?:mitglied|person|vorst)/iu
const AT_LEAST =
  /(?:mindestens|wenigstens|minimal|nicht weniger als)\s+(?:aus\s+)?(?:\d+|\p{L}+)(?:\s+\p{L}+){0,2}\s+(?:vorstands)?(?:mitglied|person|vorst)/iu
const LIMITED =
  /höchstens|maximal|bis zu|(?<!\p{L})bis\s+(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|nicht mehr als|(?<!\p{L})max\./iu
const SOMEBODY_FIXES =
  /(?:anzahl|zahl|größe)[^.]{0,80}(?:bestimm|festge|festzu|leg|beschl|entscheid)|(?:bestimm|leg|beschl|entscheid)[^.]{0,80}(?:anzahl|(?<!\p{L})zahl|größe)/iu
const FURTHER = /(?:weitere|zusätzliche|sonstige)\p{L}*\s+(?:\p{L}+\s+)?(?:vorst|mitglied|beisitz|person)|beisitz/iu
const APPOINTS = /wähl|wahl|bestell|beruf|ernenn|ernannt|entsend|entsandt/iu

const composition = (reading: Reading): Sentence | undefined => {
  const subject = reading.about("board", "board-election", "bodies", "representation")
  const of = subject.filter(({ text, section }) => BOARD.test(text) || BOARD.test(section.heading))
  return (
    of.find(({ text }) => COMPOSES.test(text) && (OFFICE.test(text) || COUNT.test(text))) ??
    of.find(({ text }) => OFFICE.test(text)) ??
    subject.find(({ text }) => OFFICE.test(text) && /wähl/iu.test(text)) ??
    (reading.claims("board-size")[0] ?? reading.claims("office")[0])?.sentence
  )
}

const openNumber = (board: readonly Sentence[]): Sentence | undefined => {
  const said = (pattern: RegExp) => board.some(({ text }) => pattern.test(text))
  if (said(LIMITED) || said(SOMEBODY_FIXES) || said(FURTHER)) return undefined
  return board.find(
    ({ text }) =>
      AT_LEAST.test(text) && /besteh|setzt|gehör|bilde|umfasst|wähl/iu.test(text) && !/anwesend|beschlussfähig/iu.test(text),
  )
}

const check = (reading: Reading): Outcome => {
  const composed = composition(reading)
  if (!composed) return unmet()
  const board = reading
    .about("board", "board-election")
    .filter(({ text, section }) => BOARD.test(text) || BOARD.test(section.heading))
  const open = openNumber(board)
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
