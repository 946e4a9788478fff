import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"
import { representing } from "./representation.ts"

const SPLIT = /(?:erweitert|geschäftsführend|engere|weitere)\p{L}*\s+(?:gesamt)?(?:vorst[aä]nd|präsidi)|gesamtvorst[aä]nd/iu
const COMPOSED = /besteh|setzt sich|gehör(?:en|t)|bilde[nt]|gliedert|organe|(?<!\p{L})(?:sind|ist)(?!\p{L})/iu
const STATUTORY = /§§? ?26|im sinne des (?:gesetzes|bgb)|gesetzliche\p{L}* vertret|vertretungsberechtigte\p{L}* vorst/iu
/** The representing sentence names offices or one of the two bodies. */
const NAMES_WHO = new RegExp(`${OFFICE.source}|geschäftsführende|engere`, "iu")
/** A wider board that only advises cannot be meant. */
const ONLY_ADVISES = /berat(?:end|er)|kein stimmrecht|ohne stimmrecht|nicht stimmberechtigt/iu
const OPEN =
  /(?:besteh|setzt|gehör|bilde)\p{L}*[^.]{0,60}(?:mindestens|wenigstens)\s+(?:aus\s+)?(?:\d+|\p{L}+)\s+(?:\p{L}+\s+)?(?:mitglied|person)/iu

const splitBoard = (reading: Reading, split: Sentence): Outcome => {
  const acting = representing(reading)
  const named = acting.find(({ text }) => NAMES_WHO.test(text))
  if (named) return met(named)
  if (ONLY_ADVISES.test(split.paragraph.text)) return met(split)
  return acting[0] ? unclear([split, acting[0]], "split") : unmet(split)
}

const check = (reading: Reading): Outcome => {
  const subject = reading.about("board", "bodies", "representation", "board-election")
  const board = subject.filter(({ text }) => BOARD.test(text))
  if (board.length === 0) return inapplicable
  const statutory = subject.find(
    ({ text }) => STATUTORY.test(text) && !/minderjähr|gesetzlichen vertreter[sn]? (?:der|des|bedarf|zu)/iu.test(text),
  )
  if (statutory) return met(statutory)
  // A body is created where it is composed or listed; "der Gesamtvorstand" elsewhere is often only "all of the board".
  const split = board.find(({ text }) => SPLIT.test(text) && COMPOSED.test(text))
  if (split) return splitBoard(reading, split)
  const open = board.find(
    ({ text }) => OPEN.test(text) && OFFICE.test(text) && !/beisitz|bis zu|weitere|höchstens|maximal/iu.test(text),
  )
  return open ? unclear(open) : met(board.find(({ text }) => /besteh|bilde[nt]|setzt sich|vertr/iu.test(text)) ?? board[0])
}

/** §§ 26, 58 Nr. 3, 64 BGB: the register must be able to name the persons who represent; a wider board is something else. */
export const r32 = statuteRule({
  id: "R-32",
  severity: "A",
  applies: "all",
  sources: [
    law("bgb", "26", "§ 26 Abs. 1 BGB"),
    law("bgb", "58", "§ 58 Nr. 3 BGB"),
    law("bgb", "64", "§ 64 BGB"),
    secondary("Haufe/PWW, BGB, § 26 Rn. 1"),
  ],
  topic: "representation",
  check,
  proposal: (reading) =>
    `Vorstand im Sinne des § 26 BGB sind die oder der Vorsitzende, die Stellvertretung und die Kassenführung. Die übrigen Mitglieder ${boardTerm(reading).genitive} vertreten den Verein nicht nach außen.`,
  examples: [
    {
      name: "wider board, and who represents",
      text: "§ 7 Vorstand\n(1) Der erweiterte Vorstand besteht aus dem Vorstand und drei Beisitzern.\n(2) Vorstand im Sinne des § 26 BGB sind der Vorsitzende und der Kassenwart.",
      expect: "met",
    },
    {
      name: "one board, all of it",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus drei Mitgliedern. Je zwei vertreten den Verein gemeinsam.",
      expect: "met",
    },
    {
      name: "wider board, nobody says who represents",
      text: "§ 7 Vorstand\n(1) Der Gesamtvorstand besteht aus dem geschäftsführenden Vorstand und den Abteilungsleitern.\n(2) Er führt die Geschäfte.",
      expect: "unmet",
    },
    {
      name: "at least three, and three offices",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus mindestens drei Mitgliedern, nämlich der Vorsitzenden, dem Schriftführer und der Kassenwartin. Er vertritt den Verein.",
      expect: "unclear",
    },
    {
      name: "wider board, and the board represents",
      text: "§ 7 Vorstand\n(1) Der Gesamtvorstand besteht aus dem geschäftsführenden Vorstand und den Abteilungsleitern.\n(2) Der Vorstand vertritt den Verein.",
      expect: "unclear",
      because: "split",
    },
    { name: "no board", text: "§ 1 Name\nDer Verein heißt „Nachbarschaft am Kanal“.", expect: "inapplicable" },
  ],
})
