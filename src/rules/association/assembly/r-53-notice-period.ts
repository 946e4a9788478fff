import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled } from "../../kit/index.ts"
import { hasAssembly, inviting, ofTheAssembly } from "./convening.ts"

const PERIOD =
  /(?<!\p{L})(?:\d+|ein(?:e[rmns]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|dreißig)\s*(?:\(\d+\)\s*)?(?:\p{L}+\s+)?-?(?:wochen?|tagen?|monate?[ns]?|werktagen?)(?!\p{L})|(?:ein|zwei|drei|vier|sechs)-?(?:wöchig|monatig)|(?:vierzehntägig|14-?tägig|einmonatig)|monatsfrist|wochenfrist/iu
const VARIABLE =
  /(?:in der regel|üblicherweise|grundsätzlich|möglichst|nach möglichkeit)[^.]{0,40}(?:tag|woch|monat)|(?:ausnahmefäll|in dringenden fällen|bei dringlichkeit)[^.]{0,60}(?:tag|woch|kürzer|verkürz)/iu
/** No number at all. */
const VAGUE = /rechtzeitig|angemessene\p{L}* (?:frist|zeit)|zeitnah|frühzeitig/iu
const EXTRAORDINARY =
  /außerordentlich|(?:un)?dringend|dringlich|zweite|erneut|weitere|beschlussunfähig|nicht beschlussfähig|auflösung|satzungsänder|antr[aä]g/iu
const OTHER_PERIOD = new RegExp(`${EXTRAORDINARY.source}|nach (?:ablauf|ende|schluss)|sitzung|ausschuss|ergänz`, "iu")
const SHORT = /(?<!\p{L}|\d)(?:[1-6]|ein(?:em|er)?|zwei|drei|vier|fünf|sechs)\s+(?:werk)?tage?n?(?!\p{L})/iu

const withPeriod = (reading: Reading): readonly Sentence[] => {
  const invited = inviting(reading).filter(({ text }) => PERIOD.test(text))
  if (invited.length > 0) return invited
  return reading
    .about("convening", "assembly")
    .filter((sentence) => ofTheAssembly(sentence) && /frist|vorher|zuvor/iu.test(sentence.text) && PERIOD.test(sentence.text))
}

/** Two periods for the same meeting; how long after the end of a year it takes place is another matter. */
const differing = (reading: Reading): readonly [Sentence, Sentence] | undefined => {
  const invitations = inviting(reading)
  const ordinary = reading
    .claims("notice-period")
    .filter(({ sentence }) => invitations.includes(sentence) && !OTHER_PERIOD.test(sentence.text))
  const [first] = ordinary
  const other = ordinary.find(({ value }) => value !== first?.value)
  return first && other ? [first.sentence, other.sentence] : undefined
}

const withoutNumber = (reading: Reading): Outcome => {
  const invitations = inviting(reading)
  const vague = invitations.find(({ text }) => VAGUE.test(text))
  return vague ? unmet(vague, "variable") : unmet(invitations[0])
}

const check = (reading: Reading): Outcome => {
  if (!hasAssembly(reading)) return inapplicable
  const periods = withPeriod(reading)
  const [first] = periods
  const variable = periods.find(({ text }) => VARIABLE.test(text))
  if (variable) return unmet(variable, "variable")
  if (!first) return withoutNumber(reading)
  const two = differing(reading)
  if (two) return unclear(two)
  const tooShort = periods.find(
    ({ text }) => SHORT.test(text) && /einlad|einberuf|ladung|frist/iu.test(text) && !EXTRAORDINARY.test(text),
  )
  return tooShort && periods.length === 1 ? unmet(tooShort, "short") : met(first)
}

/** A fixed period in which members can prepare; the law names none. */
export const r53 = statuteRule({
  id: "R-53",
  severity: "E",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 4 BGB"), recalled("Übliche Frist von zwei bis vier Wochen: Erfahrungswissen")],
  topic: "convening",
  check,
  proposal: (reading) =>
    `${boardTerm(reading).opening} lädt zu ${assemblyTerm(reading).dative} mit einer Frist von zwei Wochen ein. Die Frist beginnt am Tag nach der Absendung der Einladung.`,
  examples: [
    {
      name: "two weeks",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt mit einer Frist von zwei Wochen in Textform ein.",
      expect: "met",
    },
    {
      name: "none",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt zur Mitgliederversammlung in Textform ein.",
      expect: "unmet",
    },
    {
      name: "not fixed",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt in der Regel mit einer Frist von vier Wochen in Textform ein.",
      expect: "unmet",
      because: "variable",
    },
    {
      name: "three days",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand lädt mit einer Frist von drei Tagen in Textform ein.",
      expect: "unmet",
      because: "short",
    },
    {
      name: "two periods",
      text: "§ 6 Mitgliederversammlung\n(1) Der Vorstand lädt zur Mitgliederversammlung mit einer Frist von zwei Wochen ein.\n(2) Zur Mitgliederversammlung wird mit einer Frist von vier Wochen schriftlich eingeladen.",
      expect: "unclear",
    },
    { name: "no meeting at all", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
