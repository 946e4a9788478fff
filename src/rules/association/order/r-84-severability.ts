import { recalled } from "../../kit/index.ts"
import { allWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const CLAUSE =
  /salvatorisch|(bestimmung|regelung|vorschrift|teil)(en)?[^.]{0,80}(unwirksam|nichtig|ungültig|rechtswidrig|undurchführbar)|(unwirksam|nichtig|ungültig|rechtswidrig)[^.]{0,60}(übrigen|restlichen)/i
const CONTRACT = /vertrag|parteien|vertragsauslegung/i

export const r84 = statuteRule({
  id: "R-84",
  severity: "info",
  applies: "all",
  topic: "severability",
  sources: [recalled("Satzungen werden objektiv ausgelegt; § 139 BGB gilt für sie nur eingeschränkt")],
  check: (reading) => {
    const clauses = allWith(reading.about("severability"), CLAUSE)
    const [first] = clauses
    if (!first) return inapplicable
    const contract = first.section.paragraphs.flatMap(({ sentences }) => sentences).find(({ text }) => CONTRACT.test(text))
    return contract ? unmet(contract) : met(first)
  },
  examples: [
    {
      name: "harmless",
      text: "§ 15 Salvatorische Klausel\n(1) Ist eine Bestimmung dieser Satzung unwirksam, bleiben die übrigen gültig.",
      expect: "met",
    },
    {
      name: "written for contracts",
      text: "§ 15 Salvatorische Klausel\n(1) Ist eine Bestimmung unwirksam, gilt, was die Vertragsparteien gewollt hätten; § 139 wird durch ergänzende Vertragsauslegung ersetzt.",
      expect: "unmet",
    },
    { name: "none", text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.", expect: "inapplicable" },
  ],
})
