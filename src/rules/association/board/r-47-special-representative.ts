import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { BOARD } from "../words.ts"

const MANAGER =
  /geschäftsführer|geschäftsführung[^.]{0,60}(?:bestell|beruf|einsetz|einricht|übertrag|anstell|einstell)|(?:bestell|beruf|einsetz|einricht|anstell|einstell)\p{L}*[^.]{0,60}geschäftsführung|einer geschäftsführung|geschäftsstellenleit/iu
const SPECIAL = /besondere\p{L}* vertret|§ ?30(?: bgb|(?!\d))/iu
const SCOPE =
  /laufende|aufgabe|geschäfts?kreis|wirkungskreis|bereich|geschäfte der|angelegenheit|umfang|für (?:die|den|das|bestimmte|gewisse)|zweckbetrieb/iu
const POSITION =
  /vollmacht|weisung|vertretungs(?:macht|befug|berechtig)|vertritt|dienstanweisung|angestellt|arbeitsvertrag|im auftrag|keine organ|nicht organ|beratend/iu
/** In some statutes the manager is one of the offices of the board and needs no paragraph of their own. */
const OFFICE_OF_THE_BOARD = /besteh|setzt sich|gehör|mitglieder des vorst/iu

const check = (reading: Reading): Outcome => {
  const subject = reading.about("special-representative", "board", "representation", "bodies")
  const special = subject.filter(({ text }) => SPECIAL.test(text))
  const scoped = (sentences: readonly Sentence[]) => sentences.some(({ paragraph }) => SCOPE.test(paragraph.text))
  if (special[0]) return scoped(special) ? met(special[0]) : unclear(special[0])
  const managers = subject.filter(({ text }) => MANAGER.test(text))
  const [first] = managers
  if (!first || managers.some(({ text }) => OFFICE_OF_THE_BOARD.test(text) && BOARD.test(text))) return inapplicable
  return managers.some(({ paragraph }) => POSITION.test(paragraph.text)) ? met(first) : unmet(first)
}

/** § 30 BGB: a manager is a special representative only where the statutes foresee one for certain business. */
export const r47 = statuteRule({
  id: "R-47",
  severity: "E",
  applies: "all",
  sources: [law("bgb", "30", "§ 30 BGB")],
  topic: "special-representative",
  check,
  proposal: (reading) =>
    `${boardTerm(reading).opening} kann eine Geschäftsführung als besondere Vertretung nach § 30 BGB für die laufenden Geschäfte bestellen.`,
  examples: [
    {
      name: "special representative for current business",
      text: "§ 9 Geschäftsführung\nDer Vorstand kann für die laufenden Geschäfte einen besonderen Vertreter nach § 30 BGB bestellen.",
      expect: "met",
    },
    {
      name: "a manager without a place",
      text: "§ 9 Vorstand\nDer Vorstand kann einen Geschäftsführer bestellen.",
      expect: "unmet",
    },
    {
      name: "special representative for what",
      text: "§ 9 Vorstand\nDer Vorstand kann besondere Vertreter nach § 30 BGB bestellen.",
      expect: "unclear",
    },
    { name: "no manager", text: "§ 7 Vorstand\nDie Mitgliederversammlung wählt den Vorstand.", expect: "inapplicable" },
  ],
})
