import { type Outcome, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled, secondary } from "../../kit/index.ts"
import { ASSEMBLY, BOARD, absatz } from "../words.ts"

const COOPTS =
  /koopti|kooptation|kommissarisch|zuwahl|zuwähl|zuzuwählen|hinzuwähl|hinzuzuwähl|selbst[^.,;]{0,30}ergänz|ergänz\p{L}* (?:er )?sich|(?:nachfolg|ersatz)\p{L}*[^.,;:]{0,80}(?:bestell|bestimm|benenn|beruf|ernenn|ernannt|einsetz|einzusetz|wähl)|(?:bestell|bestimm|benenn|beruf|ernenn|ernannt|einsetz|wähl)\p{L}*[^.,;:]{0,80}(?:nachfolg|ersatz(?:mitglied|person|vorst))/iu
const LIMITED =
  /bis\s+(?:zur|zum|zu|die nächste|eine)|(?:restlich|verbleibend|verbliebene|laufende)\p{L}*\s+(?:amts|wahl|zeit|dauer)\p{L}*[^.]{0,30}(?:bestell|bestimm|benenn|beruf|ernenn|ernannt|einsetz|wähl|koopt|ergänz)|(?:für|auf) (?:die|den|deren|dessen|seine|ihre) (?:dauer der )?(?:rest|verbleib|verblieb|laufend|übrig)\p{L}*|restdauer|rest der|nachwahl|neuwahl|nächste[nr]? \p{L}*versammlung|bestätig|zur nächsten|vorübergehend|für die dauer (?:seiner|ihrer|dessen) amtszeit|(?:ohne|kein)[^.]{0,30}stimmrecht|berat(?:end|er)/iu
const BOARD_DOES_IT =
  /(?:der|das|dem|vom|durch den|sich der|durch das)\s+(?:gesamte |übrige |verbleibende |restliche |erweiterte )?(?:gesamt)?(?:vorst[aä]nd(?!smitglied)|präsidi|leitungs)|(?:übrigen|verbleibenden|verbliebenen|restlichen|anderen)\s+(?:vorstands-?)?(?:mitglieder|vorst)|vorst[aä]nd\p{L}* (?:kann|darf|ist|bestimmt|bestellt|benennt|beruft|wählt|ergänzt)|selbst/iu
const ASSEMBLY_DOES_IT = new RegExp(
  `(?:${ASSEMBLY.source})[^.]{0,60}(?:wähl|bestimm|bestell|kooptier)|(?:von|durch) (?:der|die) (?:${ASSEMBLY.source})[^.]{0,40}(?:gewählt|bestellt|kooptiert)`,
  "iu",
)

const byTheBoard = ({ text, section }: Sentence): boolean => {
  if (!COOPTS.test(text) || !(BOARD.test(text) || BOARD.test(section.heading)) || ASSEMBLY_DOES_IT.test(text)) return false
  if (/(?<!\p{L})kein(?:e|en)?(?!\p{L})/iu.test(text)) return false
  return BOARD_DOES_IT.test(text) || /(?:koopti|zuwahl|zuwähl)/iu.test(text)
}

const check = (reading: Reading): Outcome => {
  const coopting = reading.about("board", "board-election", "board-term").filter(byTheBoard)
  const unlimited = coopting.find((sentence) => !LIMITED.test(absatz(sentence)))
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
