import { met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { BOARD } from "../words.ts"
import { representing, signingSentence } from "./representation.ts"

/** § 26 Abs. 2 BGB: without a rule the majority of the board must act together; the statutes should say what is wanted. */
export const r33 = statuteRule({
  id: "R-33",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "26", "§ 26 Abs. 2 BGB"), law("bgb", "40", "§ 40 BGB"), law("bgb", "70", "§ 70 BGB")],
  topic: "representation",
  check: (reading) => {
    const said = signingSentence(reading)
    if (said) return met(said)
    const somebody = representing(reading)[0]
    // Naming § 26 BGB without more leaves it to the law, whose rule is the majority of the board.
    const byLaw = reading
      .about("representation", "board")
      .find(({ text, section }) => BOARD.test(`${section.heading} ${text}`) && /§ ?26/u.test(text))
    const left = somebody ?? byLaw
    return left ? unclear(left) : unmet()
  },
  proposal: (reading) =>
    `Der Verein wird gerichtlich und außergerichtlich durch zwei Mitglieder ${boardTerm(reading).genitive} gemeinsam vertreten.`,
  examples: [
    {
      name: "two together",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus drei Mitgliedern.\n(2) Je zwei Vorstandsmitglieder vertreten den Verein gemeinsam.",
      expect: "met",
    },
    {
      name: "signature, another word for it",
      text: "§ 7 Vorstand\nZur rechtsverbindlichen Vertretung des Vereins genügt die Zeichnung durch ein Mitglied des Vorstands.",
      expect: "met",
    },
    {
      name: "no rule",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus vier Mitgliedern. Die Mitgliederversammlung wählt ihn für zwei Jahre.",
      expect: "unmet",
    },
    {
      name: "the board, but how many of it",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus vier Mitgliedern. Der Vorstand vertritt den Verein gerichtlich und außergerichtlich.",
      expect: "unclear",
    },
  ],
})
