import { type Outcome, firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { ASSEMBLY, BOARD } from "../words.ts"

const SEAT = "(?:vorst[aä]nd|präsidi|leitungsteam|vorsitz|sprecher)"
const APPOINTED = new RegExp(
  `(?:entsend|entsandt|delegier|benenn|benannt|ernenn|ernannt|beruft|berufen)\\p{L}*[^.]{0,80}(?:in den|in das|im|ins|für den|zum|zur)\\s+${SEAT}|${SEAT}\\p{L}*[^.]{0,80}(?<!\\p{L})(?:wird|werden|ist|sind)(?!\\p{L})[^.]{0,80}(?<!\\p{L})(?:von|vom|durch)(?!\\p{L})[^.]{0,80}(?:ernannt|entsandt|bestellt|berufen|benannt|eingesetzt)|geborene\\p{L}* mitglied|kraft (?:ihres |seines )?amtes`,
  "iu",
)
const ADVISORY = /berat(?:end|ung|er(?!\p{L}))|ohne stimmrecht|kein stimmrecht/iu
const OTHER_OFFICE =
  /kassenprüf|rechnungsprüf|revisor|beirat|ausschuss|ausschüss|arbeitsgruppe|arbeitskreis|ehrenmitglied|ehrenvorsitz|geschäftsführer|geschäftsführung|geschäftsstelle|liquidator|protokoll|schriftführung|besondere\p{L}* vertret|kuratorium|referent|abteilungsleit|wahlleit|versammlungsleit|mitarbeiter|versammlung (?:einzu|zu )?berufen|einberuf|datenschutz|gericht|nachfolg|kommissarisch|kooptier|ersatz|ausscheid|scheidet|restliche/iu
const REMOVED_BY_BOARD =
  /(?:vorst[aä]nd\p{L}*|präsidium|leitungsteam)\s+(?:kann|ist berechtigt|hat das recht|darf)[^.]{0,120}(?:vorstands?mitglied|mitglied\p{L}* des vorstand|vorstandsamt|mitglied aus dem vorstand)[^.]{0,120}(?:abberuf|ausschließ|entheb|absetz|abwähl|entlass|entbind|suspend)/iu
const ALL_OF_THE_BOARD = /^(?:der|das) (?:gesamte )?(?:vorstand|präsidium|leitungsteam)(?: des vereins)? wird/iu

/** A body of the same association that the members elect may appoint the board; many larger associations do so. */
const OWN_BODY = /aufsichtsrat|verwaltungsrat|präsidium|kuratorium|mitgliederrat|vereinsrat/iu

const appointed = (sentences: readonly Sentence[]) =>
  sentences.filter(({ text }) => APPOINTED.test(text) && !ADVISORY.test(text) && !OTHER_OFFICE.test(text) && !ASSEMBLY.test(text))

const check = (reading: Reading): Outcome => {
  const removed = firstWith(reading.about("board", "board-recall", "board-election", "board-term", "expulsion"), REMOVED_BY_BOARD)
  if (removed && !ASSEMBLY.test(removed.text)) return unmet(removed, "removed")
  const subject = reading.about("board", "board-election")
  const [by] = appointed(subject)
  if (by) return ALL_OF_THE_BOARD.test(by.text) && !OWN_BODY.test(by.text) ? unmet(by) : unclear(by)
  const advisory = subject.find(({ text }) => /entsend|entsandt/iu.test(text) && BOARD.test(text) && ADVISORY.test(text))
  return advisory ? met(advisory) : inapplicable
}

/** § 27 Abs. 1 BGB: the members' meeting appoints the board unless the statutes clearly say otherwise (§ 40). */
export const r39 = statuteRule({
  id: "R-39",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "27", "§ 27 Abs. 1 BGB"), law("bgb", "40", "§ 40 BGB"), secondary("OLG Karlsruhe, 14 Wx 21/11")],
  topic: "board-election",
  check,
  proposal: (reading) =>
    `Die Mitglieder ${boardTerm(reading).genitive} werden von ${assemblyTerm(reading).dative} gewählt und können nur von ihr abberufen werden.`,
  examples: [
    {
      name: "delegates only advise",
      text: "§ 7 Vorstand\n(1) Die Mitgliederversammlung wählt den Vorstand.\n(2) Der Elternrat entsendet ein beratendes Mitglied in den Vorstand.",
      expect: "met",
    },
    {
      name: "the board throws out its own members",
      text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand. Der Vorstand kann ein Vorstandsmitglied mit einfacher Mehrheit abberufen.",
      expect: "unmet",
      because: "removed",
    },
    {
      name: "somebody else appoints all of it",
      text: "§ 7 Vorstand\nDer Vorstand wird vom Dachverband ernannt.",
      expect: "unmet",
    },
    {
      name: "one seat is filled by somebody else",
      text: "§ 7 Vorstand\nEin Mitglied des Vorstands wird von der Stadt entsandt, die anderen werden gewählt.",
      expect: "unclear",
    },
    {
      name: "elected",
      text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand.",
      expect: "inapplicable",
    },
  ],
})
