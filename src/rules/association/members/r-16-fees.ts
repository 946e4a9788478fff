import { law } from "../../kit/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import { met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { FEE, feeSentences } from "./fees.ts"

/** Says that members pay, or that they do not; "über Beiträge beschließt …" alone says neither. */
const OWED =
  /(?:(?:wird|werden) [^.]{0,80}(?:festgesetzt|festgelegt|bestimmt|beschlossen)|bilden|erhoben|erhebt|erheben|[Ee]rhebung|zahl|entricht|leiste|verpflicht|[Pp]flicht|schulde|fällig|beträgt|betragen|frei(?!en)|kein|nicht|nach Maßgabe|festgesetzte|festgelegte|beschlossene|Rückstand|Verzug|eingezogen|Einzug|Aufnahmegebühr|finanzier|Einnahmen|€|Euro|jährlich|monatlich|Jahres|Monats|Mindest)/u

/** § 58 Nr. 2 BGB: whether members pay, and what; also that they pay nothing. */
export const r16 = statuteRule({
  id: "R-16",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 2 BGB"), law("bgb", "60", "§ 60 BGB")],
  topic: "fees",
  check: (reading) => {
    const fees = feeSentences(reading)
    const said = fees.find(({ topics }) => topics.has("fees")) ?? fees[0] ?? reading.claims("sets-fees")[0]?.sentence
    if (said !== undefined) return fees.length === 0 || fees.some(({ text }) => OWED.test(text)) ? met(said) : unclear(said)
    const elsewhere = reading.sentences.find(({ text }) => FEE.test(text))
    return elsewhere === undefined ? unmet() : met(elsewhere)
  },
  proposal: (reading) =>
    `Die Mitglieder zahlen einen Jahresbeitrag in Geld. Seine Höhe und Fälligkeit beschließt ${assemblyTerm(reading).subject}. [Oder: Die Mitglieder zahlen keine Beiträge.]`,
  examples: [
    {
      name: "fees are due",
      text: "§ 5 Beiträge\nDie Mitglieder zahlen einen Jahresbeitrag. Seine Höhe beschließt die Mitgliederversammlung.",
      expect: "met",
    },
    { name: "no fees, said so", text: "§ 5 Beiträge\nDie Mitglieder zahlen keine Beiträge.", expect: "met" },
    {
      name: "silence",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person werden. Der Verein leistet einen Beitrag zur Verständigung in der Stadt.",
      expect: "unmet",
    },
    {
      name: "only who would decide",
      text: "§ 8 Mitgliederversammlung\nDie Mitgliederversammlung wählt den Vorstand und beschließt über Beiträge und Satzungsänderungen.",
      expect: "unclear",
    },
  ],
})
