import { euros, law, secondary, TRAINER_ALLOWANCE, VOLUNTEER_ALLOWANCE } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { ao } from "./sources.ts"

const PAY = /Vergütung|Aufwandsentschädigung|Ehrenamtspauschale|Entschädigung|§ 3 Nr|Pauschale|Honorar|Entgelt/u
const UNPAID = /ehrenamtlich|unentgeltlich|ohne (?:Vergütung|Entgelt)/u
const CONTRACT = /Dienstvertrag|Arbeitsvertrag|Gehalt|hauptamtlich/u
const OPENING = /grundsätzlich|kann|können|abweichend|Ausnahme|sofern|soweit|darf|dürfen|Rahmen|auch gegen/u
const AMOUNT = /(\d{1,2}\.?\d{3}|\d{3})(?:,(?:\d{2}|-{1,2}))? ?(?:€|Euro|EUR)/gu
const BOARD = /[Vv]orst[aä]nd|Organ|Amt|[Mm]itglied|Tätigkeit|ehrenamt/u

const amounts = (text: string): readonly number[] =>
  [...text.matchAll(AMOUNT)].map(([, digits = ""]) => Number(digits.replace(".", "")) * 100)
const allowances = [...VOLUNTEER_ALLOWANCE, ...TRAINER_ALLOWANCE]
const newest = new Set([VOLUNTEER_ALLOWANCE.at(-1)?.valueCents, TRAINER_ALLOWANCE.at(-1)?.valueCents])

/** § 55 Abs. 1 Nr. 3 AO, § 27 Abs. 3 BGB: unpaid, or paid by an express clause; amounts by reference to the law. */
export const g34 = statuteRule({
  id: "G-34",
  severity: "D",
  applies: "charitable",
  sources: [
    ao("55", "Abs. 1 Nr. 3"),
    law("bgb", "27", "§ 27 Abs. 3 BGB"),
    secondary("§ 3 Nr. 26, 26a EStG in der Fassung ab 2026"),
  ],
  topic: "board-pay",
  check: (reading) => {
    const sentences = reading.about("board-pay").filter(({ text }) => BOARD.test(text) && !/begünstigt/.test(text))
    const pay = sentences.filter(({ text }) => PAY.test(text) || CONTRACT.test(text))
    const [first] = pay
    if (first === undefined) return inapplicable
    for (const sentence of pay) {
      const stale = amounts(sentence.text).find(
        (cents) => allowances.some(({ valueCents }) => valueCents === cents) && !newest.has(cents),
      )
      if (stale !== undefined) return unmet(sentence, "stale", { amount: euros(stale) })
      const fixed = amounts(sentence.text).find((cents) => newest.has(cents))
      if (fixed !== undefined) return unclear(sentence, "fixed", { amount: euros(fixed) })
    }
    const unpaid = sentences.find(({ text }) => UNPAID.test(text))
    const contract = pay.find(({ text }) => CONTRACT.test(text) && !UNPAID.test(text))
    const reconciled = [unpaid, contract].some((sentence) => sentence !== undefined && OPENING.test(sentence.text))
    return unpaid !== undefined && contract !== undefined && !reconciled ? unclear([unpaid, contract], "both") : met(first)
  },
  proposal: () =>
    "Die Ämter werden grundsätzlich ehrenamtlich ausgeübt. Die Mitgliederversammlung kann eine angemessene Vergütung bis zur Höhe des § 3 Nr. 26a EStG in der jeweils gültigen Fassung beschließen.",
  examples: [
    {
      name: "by reference",
      text: "§ 7 Vergütung\nDer Vorstand arbeitet grundsätzlich ehrenamtlich. Die Mitgliederversammlung kann ihm eine Vergütung im Rahmen des § 3 Nr. 26a EStG zahlen.",
      expect: "met",
    },
    {
      name: "an old amount",
      text: "§ 7 Vergütung\nDer Vorstand kann eine Aufwandsentschädigung bis 720 Euro im Jahr erhalten.",
      expect: "unmet",
      because: "stale",
    },
    {
      name: "today's amount",
      text: "§ 7 Vergütung\nDer Vorstand kann eine Aufwandsentschädigung bis 960 Euro im Jahr erhalten.",
      expect: "unclear",
      because: "fixed",
    },
    {
      name: "unpaid and paid",
      text: "§ 7 Vergütung\nDer Vorstand arbeitet ehrenamtlich. Der Vorstand wird durch Dienstvertrag bezahlt.",
      expect: "unclear",
      because: "both",
    },
    { name: "nothing on pay", text: "§ 7 Vorstand\nDer Vorstand besteht aus drei Personen.", expect: "inapplicable" },
  ],
})
