import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { INTERNAL, around } from "../words.ts"
import { signing } from "./representation.ts"

const MUTUAL =
  /(?:gegenseitig|wechselseitig|untereinander)\p{L}*[^.]{0,60}vertr[ei]t|vertr[ei]t\p{L}*[^.]{0,60}(?:gegenseitig|wechselseitig|untereinander)/iu
/** Votes, or the question of who takes over whose tasks: both belong to the order of business. */
const SOMETHING_ELSE = /stimm|geschäftsordnung|geschäftsverteilung|aufgabenverteilung|ressort/iu

const check = (reading: Reading): Outcome => {
  const mutual = reading.about("representation", "board").find(({ text }) => MUTUAL.test(text) && !SOMETHING_ELSE.test(text))
  if (!mutual) return inapplicable
  if (INTERNAL.test(around(mutual))) return met(mutual)
  return signing(reading) === undefined ? unmet(mutual) : unclear(mutual)
}

/** "Sie vertreten sich gegenseitig" does not say who acts alone and when; OLG Celle held it too vague. */
export const r35 = statuteRule({
  id: "R-35",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "26", "§ 26 Abs. 2 BGB"), secondary("OLG Celle, 09.07.2010, 20 W 9/10")],
  topic: "representation",
  check,
  proposal: (reading) => `Jedes Mitglied ${boardTerm(reading).genitive} vertritt den Verein einzeln.`,
  examples: [
    {
      name: "only inside",
      text: "§ 7 Vorstand\nJe zwei Mitglieder des Vorstands vertreten den Verein gemeinsam. Im Innenverhältnis vertreten sie sich gegenseitig.",
      expect: "met",
    },
    {
      name: "nothing else is said",
      text: "§ 7 Vorstand\nDer Vorstand sind der erste und der zweite Vorsitzende. Sie vertreten sich bei der Vertretung des Vereins gegenseitig.",
      expect: "unmet",
    },
    {
      name: "beside a clear rule",
      text: "§ 7 Vorstand\nJedes Vorstandsmitglied vertritt den Verein allein. Die Vorstandsmitglieder vertreten sich gegenseitig.",
      expect: "unclear",
    },
    {
      name: "left to the rules of procedure",
      text: "§ 7 Vorstand\nDie gegenseitige Vertretung der Vorstandsmitglieder regelt die Geschäftsordnung.",
      expect: "inapplicable",
    },
  ],
})
