import { type Outcome, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"

const STAYS =
  /(?:ver)?bleib(?:t|en)(?!\p{L})[^.]*(?:im amt|in (?:ihre[mn]|seine[mn]|dem|den) (?:amt|ämtern|ehrenamt)|bestellt|tätig|geschäftsführend|bis)|(?:im amt|geschäfte|amt|amtsgeschäfte)[^.]{0,120}(?:weiter|fort)|(?:übt|üben|führt|führen|nimmt|nehmen|amtier\p{L}*|bekleide\p{L}*)[^.]*bis[^.]*(?:neu|nachfolg|wahl|gewählt|bestell)/iu
const UNTIL =
  /bis\s+(?:zur|zum|zu (?!\d|zwei|drei|vier|fünf|sechs|sieben|acht)|eine?|die|der|das|dass|ein|deren|dessen|sein|ihr|ein neu)[^.]{0,100}(?:neuwahl|wiederwahl|wahl (?:eine[sr]|de[sr]|ihre[sr]|seine[sr])|neubestellung|bestellung|nachfolge|amtsübernahme|amtsantritt|amtsübergabe|neubesetzung|übernahme|austragung|gewählt|bestellt|bestimmt|im amt|amt antr)/iu
const ENDS_WITH =
  /(?:amtszeit|amtsdauer|amtsperiode|amt|wahlperiode)\p{L}*[^.]{0,60}(?:endet|läuft|dauert|erlischt)[^.]*(?:wahl|gewählt|bestell|nachfolg|feststellung)|(?:wahl|gewählt)[^.]{0,60}endet[^.]{0,40}amt/iu
/** Filling a vacancy until the next election says nothing about the whole board at the end of its term. */
const VACANCY =
  /scheidet|ausscheid|ausgeschieden|vorzeitig|rücktritt|zurücktritt|kooptier|kommissarisch|nachrück|wird ein|fällt ein|ersatzmitglied|ersatzperson|vakan/iu
const NOT_THE_BOARD =
  /kassenprüf|rechnungsprüf|mitgliedschaft|beitrag|liquidat|ausschuss|beirat|ehrenrat|nachwahl|auf diese weise|nachgewählt/iu

const check = (reading: Reading): Outcome => {
  const subject = reading.about("board-term", "board", "board-election").filter(({ text }) => !NOT_THE_BOARD.test(text))
  const whole = subject.filter(
    ({ text }) => !VACANCY.test(text) || /(?:ver)?bleib(?:t|en)(?!\p{L})[^.]*(?:im amt|amt)/iu.test(text),
  )
  const said = whole.find(({ text }) => STAYS.test(text) || UNTIL.test(text) || ENDS_WITH.test(text))
  return said ? met(said) : unmet()
}

/** Without "bleibt bis zur Neuwahl im Amt" the association has no board on the day the term ends (§ 29 BGB). */
export const r41 = statuteRule({
  id: "R-41",
  severity: "E",
  applies: "all",
  sources: [
    law("bgb", "29", "§ 29 BGB"),
    secondary("OLG Köln, berichtet bei solidaris.de: Eintragung nur mit dem Vermerk, dass die Amtszeit abgelaufen ist"),
  ],
  topic: "board-term",
  check,
  proposal: (reading) => `${boardTerm(reading).opening} bleibt bis zur Neuwahl im Amt.`,
  examples: [
    {
      name: "stays until the next election",
      text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand für zwei Jahre. Er bleibt bis zur Neuwahl im Amt.",
      expect: "met",
    },
    {
      name: "the term ends with the next election",
      text: "§ 7 Vorstand\nDie Amtszeit des Vorstands endet mit dem Tag, an dem die Wahl des neuen Vorstands stattfindet.",
      expect: "met",
    },
    {
      name: "only for a vacancy",
      text: "§ 7 Vorstand\nDer Vorstand wird für zwei Jahre gewählt. Scheidet ein Mitglied aus, führt ein anderes dessen Aufgaben bis zur nächsten Wahl.",
      expect: "unmet",
    },
    { name: "nothing", text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand für ein Jahr.", expect: "unmet" },
  ],
})
