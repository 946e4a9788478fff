import { law } from "../../kit/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { leavingSentences } from "./leaving.ts"

const CONSENT =
  /(?:Austritt|Kündigung|austreten|kündigen)[^.]{0,60}(?:nur )?(?:mit|nach|bedarf|bedürfen|setzt)[^.]{0,30}(?:Zustimmung|Genehmigung|Einwilligung|Erlaubnis)/u
const NO_CONSENT =
  /(?:kein|nicht|ohne)\p{L}*\s.{0,30}(?:Zustimmung|Genehmigung|Einwilligung)|gesetzliche[nrs]? Vertret|Minderjährig|Erziehungsberecht|Sorgeberecht/u

/** §§ 39 Abs. 1, 58 Nr. 1 BGB: every member may leave, and the statutes say so. */
export const r13 = statuteRule({
  id: "R-13",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 1 BGB"), law("bgb", "39", "§ 39 Abs. 1 BGB"), law("bgb", "60", "§ 60 BGB")],
  topic: "exit",
  check: (reading) => {
    const leaving = leavingSentences(reading)
    const consent = firstWith(leaving, CONSENT)
    if (consent !== undefined && !NO_CONSENT.test(consent.text)) return unmet(consent, "consent")
    return leaving.length === 0 ? unmet() : met(leaving[0])
  },
  proposal: (reading) =>
    `Jedes Mitglied kann aus dem Verein austreten. Der Austritt wird gegenüber ${boardTerm(reading).dative} in Textform erklärt. Er ist mit einer Frist von einem Monat zum Ende eines Kalendermonats möglich.`,
  examples: [
    {
      name: "leaving by declaration",
      text: "§ 4 Ende der Mitgliedschaft\nDie Mitgliedschaft endet durch Tod, Austritt oder Ausschluss. Der Austritt wird dem Vorstand schriftlich erklärt.",
      expect: "met",
    },
    {
      name: "called notice",
      text: "§ 4 Ende der Mitgliedschaft\nDie Mitgliedschaft endet durch Kündigung gegenüber dem Vorstand oder durch Tod.",
      expect: "met",
    },
    {
      name: "no way out",
      text: "§ 4 Ende der Mitgliedschaft\nDie Mitgliedschaft endet durch Tod oder durch Ausschluss aus wichtigem Grund.",
      expect: "unmet",
    },
    {
      name: "only with consent",
      text: "§ 4 Ende der Mitgliedschaft\nEin Austritt ist nur mit Zustimmung des Vorstands möglich.",
      expect: "unmet",
      because: "consent",
    },
  ],
})
