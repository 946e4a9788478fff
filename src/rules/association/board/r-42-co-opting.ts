import { type Outcome, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled, secondary } from "../../kit/index.ts"
import { ASSEMBLY, BOARD, around } from "../words.ts"

const COOPTS =
  /koopti|kooptation|kommissarisch|zuwahl|zuwähl|zuzuwählen|hinzuwähl|hinzuzuwähl|selbst[^.]{0,20}ergänz|ergänz\p{L}* sich|(?:nachfolg|ersatz)\p{L}*[^.]{0,80}(?:bestell|bestimm|benenn|beruf|ernenn|ernannt|einsetz|einzusetz|wähl)|(?:bestell|bestimm|benenn|beruf|ernenn|ernannt|einsetz|wähl)\p{L}*[^.]{0,80}(?:nachfolg|ersatz(?:mitglied|person|vorst))/iu
const LIMITED =
  /bis\s+(?:zur|zum|zu|die nächste|eine)|(?:restlich|verbleibend|verbliebene)\p{L}*\s+(?:amts|wahl|zeit|dauer)|(?:für den|für die) rest|restdauer|rest der|(?:laufende\p{L}*|restliche\p{L}*) (?:amts|wahl)|nachwahl|neuwahl|nächste\p{L}* \p{L}*versammlung|bestätig|zur nächsten|vorübergehend|ohne stimmrecht|berat(?:end|er)/iu
const BOARD_DOES_IT =
  /(?:der|das|die übrigen|die verbleibenden|die restlichen|den übrigen|übrigen|dem|vom|durch den|sich der)\s+(?:\p{L}+\s+){0,2}(?:vorst[aä]nd|präsidi|leitungs|mitglied)|vorst[aä]nd\p{L}* (?:kann|darf|ist|bestimmt|bestellt|benennt|beruft|wählt|ergänzt)|selbst/iu

const byTheBoard = ({ text, section }: Sentence): boolean => {
  if (!COOPTS.test(text) || !(BOARD.test(text) || BOARD.test(section.heading))) return false
  const assemblyElects = new RegExp(`(?:${ASSEMBLY.source})[^.]{0,60}(?:wähl|bestimm|bestell)`, "iu").test(text)
  return !assemblyElects && (BOARD_DOES_IT.test(text) || /koopti|kommissarisch|zuwahl/iu.test(text))
}

const check = (reading: Reading): Outcome => {
  const coopting = reading.about("board", "board-election", "board-term").filter(byTheBoard)
  const unlimited = coopting.find((sentence) => !LIMITED.test(around(sentence)))
  if (unlimited) return unmet(unlimited)
  return coopting[0] ? met(coopting[0]) : inapplicable
}

/** A board that fills its own seats for good replaces the members' election (§ 27 Abs. 1, § 40 BGB). */
export const r42 = statuteRule({
  id: "R-42",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "27", "§ 27 Abs. 1 BGB"),
    law("bgb", "40", "§ 40 BGB"),
    secondary("OLG Köln, 2 Wx 56/08 (Sachverhalt)"),
    recalled("Selbstergänzung nur bis zur nächsten Versammlung: Erfahrungswissen"),
  ],
  topic: "board-election",
  check,
  proposal: (reading) =>
    `Scheidet ein Mitglied vorzeitig aus, kann ${boardTerm(reading).subject} ein Ersatzmitglied bestimmen. Dessen Amt endet mit der nächsten Wahl durch ${assemblyTerm(reading).accusative}.`,
  examples: [
    {
      name: "until the next meeting",
      text: "§ 7 Vorstand\nScheidet ein Vorstandsmitglied aus, kann der Vorstand bis zur nächsten Mitgliederversammlung ein Ersatzmitglied berufen.",
      expect: "met",
    },
    {
      name: "for good",
      text: "§ 7 Vorstand\nDer Vorstand kann sich durch Zuwahl weiterer Mitglieder mit gleichen Rechten ergänzen.",
      expect: "unmet",
    },
    {
      name: "the members elect",
      text: "§ 7 Vorstand\nScheidet ein Vorstandsmitglied aus, wählt die Mitgliederversammlung ein Ersatzmitglied.",
      expect: "inapplicable",
    },
  ],
})
