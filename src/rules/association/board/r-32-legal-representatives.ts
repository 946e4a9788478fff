import { type Outcome, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const SPLIT = /(?:erweitert|geschäftsführend|engere|weitere)\p{L}*\s+(?:gesamt)?(?:vorst[aä]nd|präsidi)|gesamtvorst[aä]nd/iu
const STATUTORY = /§§? ?26|im sinne des (?:gesetzes|bgb)|gesetzliche\p{L}* vertret|vertretungsberechtigte\p{L}* vorst/iu
const REPRESENTS = /vertr(?:itt|eten|etung)|vertretungs|zeichn/iu
const OPEN = /(?:mindestens|wenigstens)\s+(?:aus\s+)?(?:\d+|\p{L}+)\s+(?:\p{L}+\s+)?(?:mitglied|person)/iu

const check = (reading: Reading): Outcome => {
  const subject = reading.about("board", "bodies", "representation", "board-election")
  const board = subject.filter(({ text }) => BOARD.test(text))
  if (board.length === 0) return inapplicable
  const statutory = firstWith(subject, STATUTORY)
  if (statutory) return met(statutory)
  const named = firstWith(
    reading.about("representation").filter(({ text }) => REPRESENTS.test(text)),
    new RegExp(`${OFFICE.source}|${SPLIT.source}`, "iu"),
  )
  // A body is created where it is composed or listed; "der Gesamtvorstand" elsewhere is often only "all of the board".
  const split = board.find(
    ({ text }) => SPLIT.test(text) && /besteh|setzt sich|gehör|bilde[nt]|gliedert|organe|(?<!\p{L})sind(?!\p{L})/iu.test(text),
  )
  if (split) return named ? met(named) : unmet(split)
  const open = board.find(({ text }) => OPEN.test(text) && OFFICE.test(text))
  return open ? unclear(open) : met(named ?? board[0])
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
    { name: "no board", text: "§ 1 Name\nDer Verein heißt „Nachbarschaft am Kanal“.", expect: "inapplicable" },
  ],
})
