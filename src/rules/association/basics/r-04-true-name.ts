import { secondary } from "../../kit/index.ts"
import type { Reading } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unclear } from "../../statutes/rule.ts"
import { statedName, withoutSuffix } from "./stated-name.ts"

/** Words by which a name says something about size, rank, territory or a sponsor. "Deutsch-Türkisch" only names a subject. */
const CLAIMS =
  /(?<!\p{L})(?:Bundes(?:verband|vereinigung|verein|zentrale|arbeits)\p{L}*|Landes(?:verband|vereinigung|verein|zentrale)\p{L}*|Deutschlands?(?!-)|Deutsche[rs]?(?![-\p{L}])|Nordrhein-Westfalen|NRW|Europa\p{L}*|Europäisch\p{L}*|International\p{L}*|Welt(?:verband|rat)\p{L}*|Zentralrat\p{L}*|Zentralverband\p{L}*|Dachverband\p{L}*|\p{L}*[Ii]nstitut|\p{L}*[Aa]kademie|\p{L}*[Hh]ochschule|\p{L}*[Uu]niversität|\p{L}*[Kk]ammer|\p{L}*[Ss]tiftung|Amt|Jugendamt|Behörde|Polizei)(?!\p{L})/u
const YEAR = /(?<!\d)(?:18|19|20)\d{2}(?!\d)/u

const foundingYears = (reading: Reading): string =>
  reading
    .about("adoption", "preamble", "entry-into-force", "name", "signatures")
    .filter(({ text }) => /gegründet|Gründung|errichtet/u.test(text))
    .map(({ text }) => text)
    .join(" ")

/** § 18 Abs. 2 HGB is applied accordingly: a name must not mislead. Courts differ, so this only asks. */
export const r04 = statuteRule({
  id: "R-04",
  severity: "D",
  applies: "all",
  sources: [
    secondary("§ 18 Abs. 2 HGB in entsprechender Anwendung (Prütting/Wegen/Weinreich, § 57 BGB Rn. 4 f.)"),
    secondary("OLG Köln, 2 Wx 44/05 („Deutschland“ abgelehnt)"),
    secondary("OLG Düsseldorf, 15.08.2023, I-3 Wx 104/23 („Institut“ zugelassen)"),
    secondary("OLG Hamm, 15 W 51/99 („European“ zugelassen)"),
  ],
  topic: "name",
  check: (reading) => {
    const stated = statedName(reading)
    if (stated === undefined) return inapplicable
    const name = withoutSuffix(stated.name)
    const word = CLAIMS.exec(name)?.[0]
    if (word !== undefined) return unclear(stated.sentence, undefined, { word })
    const year = YEAR.exec(name)?.[0]
    if (year !== undefined && !foundingYears(reading).includes(year)) return unclear(stated.sentence, "year", { word: year })
    return met(stated.sentence)
  },
  examples: [
    { name: "a plain name", text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt“.", expect: "met" },
    {
      name: "a hyphenated people names a subject only",
      text: "§ 1 Name\nDer Verein führt den Namen „Deutsch-Ukrainischer Kulturkreis Musterstadt“.",
      expect: "met",
    },
    {
      name: "says that it is the association of a whole country",
      text: "§ 1 Name\nDer Verein führt den Namen „Bundesverband der Nähwerkstätten“.",
      expect: "unclear",
    },
    {
      name: "a year that is not that of the founding",
      text: "§ 1 Name\nDer Verein führt den Namen „Chor Musterstadt 1923“. Er hat seinen Sitz in Musterstadt.",
      expect: "unclear",
      because: "year",
    },
    { name: "no name", text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt.", expect: "inapplicable" },
  ],
})
