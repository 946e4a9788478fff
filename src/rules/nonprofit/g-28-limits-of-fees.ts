import { euros, FEE_LIMITS, secondary } from "../kit/index.ts"
import { type Sentence, inapplicable, met, statuteRule, unmet } from "../statutes/index.ts"

const AMOUNT = /(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,(\d{2}|-{1,2}))? ?(?:€|Euro|EUR)/gu
/** The amount of a fee stands near the word; "über 1.500 EUR" elsewhere in a list is something else. */
const NEAR = 70
const ADMISSION = /Aufnahmegebühr|Eintrittsgeld|Aufnahmebeitrag|Eintrittsgebühr/
const FEE = /[Bb]eitr[aä]g/
const NO_FEE = /Vertretung|Kredit|Darlehen|Zuschuss|Bagatell|Ausgaben|Rechtsgeschäft|Haftung|§ 3 Nr/
const PER_MONTH = /monatlich|pro Monat|im Monat|je Monat|Monatsbeitrag/
const PER_QUARTER = /vierteljährlich|pro Quartal|im Quartal/
const PER_HALF = /halbjährlich|pro Halbjahr/

const timesAYear = (text: string): number =>
  PER_MONTH.test(text) ? 12 : PER_QUARTER.test(text) ? 4 : PER_HALF.test(text) ? 2 : 1

const centsOf = ([, whole = "0", rest = ""]: RegExpMatchArray): number =>
  Number(whole.replaceAll(".", "")) * 100 + (/^\d/.test(rest) ? Number(rest) : 0)

const YEARLY = FEE_LIMITS.yearly[0].valueCents
const JOINING = FEE_LIMITS.admission[0].valueCents

type Charge = { sentence: Sentence; cents: number; limit: number }

const chargesOf = (sentence: Sentence): readonly Charge[] => {
  const admission = ADMISSION.test(sentence.text)
  if (NO_FEE.test(sentence.text) || !(admission || FEE.test(sentence.text))) return []
  const near = [...sentence.text.matchAll(AMOUNT)].filter(({ index, 0: { length } }) => {
    const around = sentence.text.slice(Math.max(0, index - NEAR), index + length + NEAR)
    return (
      (FEE.test(around) || ADMISSION.test(around)) && !/über|ab|bis zu/.test(sentence.text.slice(Math.max(0, index - 8), index))
    )
  })
  return near.map((match) => ({
    sentence,
    cents: centsOf(match) * (admission ? 1 : timesAYear(sentence.text)),
    limit: admission ? JOINING : YEARLY,
  }))
}

/** AEAO zu § 52: fees so high that the association is closed to the public. */
export const g28 = statuteRule({
  id: "G-28",
  severity: "D",
  applies: "charitable",
  sources: [secondary("AEAO Nr. 1.1 und 1.2 zu § 52")],
  topic: "fees",
  check: (reading) => {
    const charges = reading.about("fees").flatMap(chargesOf)
    const [first] = charges
    if (first === undefined) return inapplicable
    const high = charges.find(({ cents, limit }) => cents > limit)
    return high === undefined
      ? met(first.sentence)
      : unmet(high.sentence, undefined, { amount: euros(high.cents), limit: euros(high.limit) })
  },
  examples: [
    { name: "low", text: "§ 5 Beiträge\nDer Beitrag beträgt 5 Euro monatlich.", expect: "met" },
    { name: "high", text: "§ 5 Beiträge\nDer Mitgliedsbeitrag beträgt 120 Euro im Monat.", expect: "unmet" },
    { name: "no amount", text: "§ 5 Beiträge\nDie Mitgliederversammlung setzt die Beiträge fest.", expect: "inapplicable" },
  ],
})
