import { type Outcome, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

const RECALL =
  /abberuf|abzuberuf|abwahl|abwähl|abzuwähl|abgewählt|widerruf|misstrauens|amtsentheb|entheb|enthoben|entheben|abgesetzt|absetz|unkündbar|entlass(?!t(?:et)? den vorst|ung)/iu
const OTHER =
  /kassenprüf|rechnungsprüf|beirat|ehrenmitglied|geschäftsführer|einwilligung|wiederruf der zusage|vollmacht|lastschrift|austritt|kündigung|mitgliedschaft|beitritt/iu
const EXCLUDED =
  /(?:(?:kann|können|darf|dürfen)[^.]{0,60}(?<!\p{L})nicht|nicht[^.]{0,30}möglich|ausgeschlossen|unzulässig|unkündbar|unwiderruflich|(?:ist|sind) nicht)(?!\s*nur)/iu
const IMPORTANT_REASON = /wichtige\p{L}* gr[uü]nd|grobe\p{L}* pflichtverletz|pflichtverletzung|unfähig|§ ?27 (?:abs\.? ?2|ii)/iu
const HIGH_MAJORITY =
  /(?:2\/3|3\/4|4\/5|⅔|¾|zwei\s*-?drittel|drei\s*-?viertel|vier\s*-?fünftel|75 ?(?:%|prozent|v\. ?h)|66(?:,\d+)? ?(?:%|prozent)|zwei drittel|drei viertel|einstimmig)[^.]{0,60}/iu

const ofTheBoard = ({ text, section }: Sentence): boolean =>
  RECALL.test(text) && !OTHER.test(text) && (BOARD.test(text) || OFFICE.test(text) || BOARD.test(section.heading))

const check = (reading: Reading): Outcome => {
  const recalls = reading.about("board-recall", "board", "board-term", "board-election").filter(ofTheBoard)
  const [first] = recalls
  if (!first) return inapplicable
  if (recalls.some(({ text, paragraph }) => IMPORTANT_REASON.test(text) || IMPORTANT_REASON.test(paragraph.text)))
    return met(first)
  const excluded = recalls.find(({ text }) => EXCLUDED.test(text))
  if (excluded) return unmet(excluded)
  const high = recalls.find(({ text }) => HIGH_MAJORITY.test(text))
  return high ? unmet(high, "majority") : met(first)
}

/** § 27 Abs. 2 BGB: recalling the board may be limited to an important reason, never excluded, and § 40 does not let statutes change that. */
export const r43 = statuteRule({
  id: "R-43",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "27", "§ 27 Abs. 2 BGB"), law("bgb", "40", "§ 40 BGB")],
  topic: "board-recall",
  check,
  proposal: (reading) =>
    `Mitglieder ${boardTerm(reading).genitive} können von ${assemblyTerm(reading).dative} jederzeit mit der Mehrheit der abgegebenen Stimmen abberufen werden.`,
  examples: [
    {
      name: "for an important reason",
      text: "§ 7 Vorstand\nDie Mitgliederversammlung kann den Vorstand nur aus wichtigem Grund abberufen.",
      expect: "met",
    },
    {
      name: "excluded",
      text: "§ 7 Vorstand\nDer Vorstand kann während seiner Amtszeit nicht abgewählt werden.",
      expect: "unmet",
    },
    {
      name: "always two thirds",
      text: "§ 7 Vorstand\nEin Mitglied des Vorstands kann mit einer Mehrheit von 2/3 abberufen werden.",
      expect: "unmet",
      because: "majority",
    },
    {
      name: "nothing on it",
      text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand für zwei Jahre.",
      expect: "inapplicable",
    },
  ],
})
