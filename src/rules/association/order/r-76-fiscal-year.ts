import { law, recalled } from "../../kit/index.ts"
import { firstWith, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const YEAR = /(geschäfts|rechnungs|vereins|wirtschafts|haushalts|finanz)-?\s?(und \p{L}+)?jahr/iu
const DEFINED = new RegExp(
  `${YEAR.source}[^.]{0,80}(kalenderjahr|schuljahr|studienjahr|spieljahr|saison|läuft|dauert|beginn\\p{L}* (am|mit|jeweils)|endet|vom \\d|von \\d|vom 1|ist das|ist vom|entspricht|identisch|gleich)|kalenderjahr[^.]{0,60}${YEAR.source}|jahr vom`,
  "iu",
)
const LONG = /(achtzehn|vierundzwanzig|fünfzehn|1[3-9]|2[0-9]) monate|(zwei|2) (kalender)?jahre/i

export const r76 = statuteRule({
  id: "R-76",
  severity: "E",
  applies: "all",
  topic: "fiscal-year",
  sources: [recalled("§ 4a EStG, § 7 KStG: höchstens zwölf Monate"), law("bgb", "58", "§ 58 BGB (verlangt keine Bestimmung)")],
  check: (reading) => {
    const defined = firstWith(reading.sentences, DEFINED)
    if (defined) return LONG.test(defined.text) ? unmet(defined, "long") : met(defined)
    const used = firstWith(reading.sentences, YEAR)
    return used ? unclear(used) : unmet()
  },
  proposal: () =>
    "Das Geschäftsjahr ist das Kalenderjahr. Das erste Geschäftsjahr beginnt mit der Gründung und endet am 31. Dezember.",
  examples: [
    { name: "calendar year", text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.", expect: "met" },
    { name: "not mentioned", text: "§ 1 Name\n(1) Der Verein heißt Brücke Musterstadt.", expect: "unmet" },
    {
      name: "two years",
      text: "§ 2 Geschäftsjahr\n(1) Ein Geschäftsjahr dauert zwei Jahre.",
      expect: "unmet",
      because: "long",
    },
    {
      name: "used, not defined",
      text: "§ 6 Beitrag\n(1) Der Beitrag wird am Anfang jedes Geschäftsjahres fällig.",
      expect: "unclear",
    },
  ],
})
