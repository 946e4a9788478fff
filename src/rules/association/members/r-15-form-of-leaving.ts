import { law, secondary } from "../../kit/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { leavingSentences } from "./leaving.ts"
import { absaetzeOf, BODY } from "./passages.ts"

const FORM =
  /(?:[Ss]chriftlich|[Ss]chriftform|[Tt]extform|[Tt]extlich|E-?\s?[Mm]ail|[Ee]mail|elektronisch|[Bb]rief|[Ee]inschreiben|formlos|mündlich|[Uu]nterschrift|persönlich|Online|Mitgliederportal|[Ee]rklärung in|per Post)/u
const ADDRESSEE =
  /(?:gegenüber|an (?:den|die|das|ein)|bei(?:m| der| einem)?\s|dem (?:Verein|Vorst)|der Geschäftsstelle|Geschäftsstelle|Verein (?:schriftlich )?(?:mit|an|zu)|einzureichen|Eingang)/u

/** § 58 Nr. 1 BGB leaves the form open; without one, every argument about "I told somebody" is lost time. */
export const r15 = statuteRule({
  id: "R-15",
  severity: "E",
  applies: "all",
  sources: [
    law("bgb", "58", "§ 58 Nr. 1 BGB"),
    law("bgb", "127", "§ 127 BGB"),
    secondary("OLG Hamm, 27 W 104/15 („schriftlich“ in der Satzung schließt E-Mail ein; zur Ladung entschieden)"),
  ],
  topic: "exit",
  check: (reading) => {
    const leaving = leavingSentences(reading)
    if (leaving.length === 0) return inapplicable
    const text = absaetzeOf(leaving)
    if (!FORM.test(text)) return unmet(leaving, "form")
    return ADDRESSEE.test(text) || BODY.test(text) ? met(leaving[0]) : unmet(leaving, "addressee")
  },
  proposal: (reading) => `Der Austritt wird gegenüber ${boardTerm(reading).dative} in Textform erklärt, zum Beispiel per E-Mail.`,
  examples: [
    {
      name: "form and addressee",
      text: "§ 4 Ende der Mitgliedschaft\nDer Austritt wird gegenüber dem Vorstand in Textform erklärt.",
      expect: "met",
    },
    {
      name: "no form",
      text: "§ 4 Ende der Mitgliedschaft\nDer Austritt ist dem Vorstand mitzuteilen. Er wirkt zum Monatsende.",
      expect: "unmet",
      because: "form",
    },
    {
      name: "nothing on leaving (R-13 says so)",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "inapplicable",
    },
    {
      name: "no addressee",
      text: "§ 4 Ende der Mitgliedschaft\nDer Austritt ist jederzeit möglich und erfolgt schriftlich.",
      expect: "unmet",
      because: "addressee",
    },
  ],
})
