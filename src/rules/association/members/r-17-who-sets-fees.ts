import { law, secondary } from "../../kit/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { FEE, feeSentences, NO_FEES } from "./fees.ts"
import { absaetzeOf, BODY } from "./passages.ts"

const DECIDES =
  /(?:bestimm|beschlie|beschlossen|[Bb]eschluss|[Bb]eschluß|festgesetzt|festzusetzen|festsetz|[Ff]estsetz|setzt|festgelegt|festzulegen|[Ff]estleg|legt|entscheid|regelt|erlässt|erlassen|[Ee]rlass|verabschiedet|genehmigt|[Gg]enehmigung|vorgeschlagen|[Mm]aßgabe|befindet|[Hh]öhe)/u
const AMOUNT_STATED = /(?:\d[\d.,]*\s?(?:€|Euro|EUR)|Prozent|%)/u
const SELF_CHOSEN = /(?:selbst (?:gewählt|bestimm|fest)|Selbsteinschätzung|freiwillig\p{L}* Beitr)/u
/** The list of what the meeting does: its lead sentence names the body. */
const MEETINGS_TASK =
  /(?:[Ff]estsetzung|[Ff]estlegung|[Bb]eschluss|[Bb]eschlussfassung|[Gg]enehmigung|[Ee]rlass|[Bb]estimmung|[Hh]öhe|[Vv]erabschiedung|[Bb]eitragsordnung)/u

const decidedHere = (sentence: Sentence): boolean => {
  const text = absaetzeOf([sentence])
  return DECIDES.test(text) && BODY.test(text)
}
const isTask = ({ text, topics, section }: Sentence): boolean =>
  FEE.test(text) && MEETINGS_TASK.test(text) && (topics.has("assembly") || section.topics.has("assembly"))

/** §§ 25, 58 Nr. 2 BGB: who fixes the amount. A key that treats members differently belongs into the statutes. */
export const r17 = statuteRule({
  id: "R-17",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "58", "§ 58 Nr. 2 BGB"),
    law("bgb", "25", "§ 25 BGB"),
    secondary("OLG Oldenburg, 8 U 182/08 (Beitragsschlüssel gehört in die Satzung)"),
  ],
  topic: "fees",
  check: (reading) => {
    const fees = feeSentences(reading)
    const [first] = fees
    if (first === undefined) return inapplicable
    const claim = reading.claims("sets-fees")[0]
    if (claim !== undefined) return met(claim.sentence)
    const decided = fees.find(decidedHere) ?? fees.find(isTask)
    if (decided !== undefined) return met(decided)
    const fixed = fees.find(({ paragraph }) => AMOUNT_STATED.test(paragraph.text) || SELF_CHOSEN.test(paragraph.text))
    if (fixed !== undefined) return met(fixed)
    if (fees.some(({ text }) => NO_FEES.test(text))) return inapplicable
    const order = fees.find(({ text }) => /[Bb]eitragsordnung|Gebührenordnung/u.test(text))
    return order === undefined ? unmet(first) : unmet(order, "order")
  },
  proposal: (reading) => `Höhe und Fälligkeit der Beiträge beschließt ${assemblyTerm(reading).subject}.`,
  examples: [
    {
      name: "the meeting decides",
      text: "§ 5 Beiträge\nDie Mitglieder zahlen Beiträge. Ihre Höhe beschließt die Mitgliederversammlung.",
      expect: "met",
    },
    {
      name: "an order that nobody adopts",
      text: "§ 5 Beiträge\nDie Mitglieder zahlen Mitgliedsbeiträge laut Beitragsordnung.",
      expect: "unmet",
      because: "order",
    },
    {
      name: "nobody decides",
      text: "§ 5 Beiträge\nJedes Mitglied hat einen Jahresbeitrag zu entrichten.",
      expect: "unmet",
    },
    { name: "nobody pays", text: "§ 5 Beiträge\nEs werden keine Mitgliedsbeiträge erhoben.", expect: "inapplicable" },
  ],
})
