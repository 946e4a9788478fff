import { law, secondary } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

/** Two clauses from a company's articles; either alone may pass, both together open the association to any business. */
const ANY_BUSINESS =
  /(?:[Aa]lle|[Ss]ämtliche|[Jj]ede)\p{L}*\s(?:\p{L}+\s){0,3}(?:Rechtsg|G)eschäfte?(?!\p{L})[^.]{0,120}(?:betreiben|tätigen|vornehmen|auszuüben|abschließen|abzuschließen|durchführen)|(?:betreiben|tätigen|Betrieb)[^.]{0,40}(?:alle|sämtliche)\p{L}*\s(?:\p{L}+\s){0,2}Geschäfte/u
const SHARES = /Unternehmen[^.]{0,80}(?:beteilig|gründe|errichte|erwerbe|übernehme)/u
const TRADE =
  /(?<!\p{L})(?:Vertrieb(?!s)|Verkauf(?!sstand)|Handel(?!n)(?: mit)?|Gastronomie(?:betrieb)?|Einkaufsgemeinschaft|Vermietung|Import|Export|Vermarktung|Rabatte|Gewerbebetrieb|Ladengeschäft|gewerbliche\p{L}*|gegen Entgelt|Gewinnerzielung|Sammelbestellung\p{L}*|Beteiligung an (?:anderen )?(?:Unternehmen|Gesellschaften))(?!\p{L})/u
const HARMLESS =
  /(?:kostenfrei|kostenlos|unentgeltlich|ohne Gewinn|nicht (?:auf|in erster Linie|zum Zweck).{0,60}|kein\p{L}*\s.{0,40}(?:gewerblich|Gewinn|wirtschaftlich)|fair\p{L}*\s|Menschenhandel|bekämpf|gegen (?:den|die) )/iu
const DISCLAIMER =
  /(?:Idealverein|nicht auf (?:einen )?wirtschaftlichen Geschäftsbetrieb|kein\p{L}*\s(?:in erster Linie\s)?wirtschaftliche\p{L}*\s(?:Tätigkeit|Geschäftsbetrieb|Zweck)|wirtschaftliche\p{L}* (?:Ziele|Zwecke) .{0,40}(?:nicht|kein)|nicht in erster Linie eigenwirtschaftlich|selbstlos tätig)/u

const trades = ({ text }: Sentence): boolean => TRADE.test(text) && !HARMLESS.test(text)

/** §§ 21, 22 BGB: a business may help the purpose, but not be it. The court looks at the words of the purpose first. */
export const r09 = statuteRule({
  id: "R-09",
  severity: "A",
  applies: "all",
  sources: [
    law("bgb", "21", "§ 21 BGB"),
    law("bgb", "22", "§ 22 BGB"),
    law("vrv", "9", "§ 9 Abs. 2 VRV"),
    secondary("OLG Schleswig, 18.04.2012, 2 W 28/12"),
  ],
  topic: "purpose",
  check: (reading) => {
    const purpose = reading.about("purpose", "activities", "economic-activity")
    if (purpose.length === 0) return inapplicable
    const company = purpose.find(({ text, paragraph }) => ANY_BUSINESS.test(text) && SHARES.test(paragraph.text))
    if (company !== undefined) return unmet(company)
    const trade = purpose.find(trades)
    const ideal = firstWith(reading.about("purpose", "tax-status", "means", "economic-activity"), DISCLAIMER)
    if (trade !== undefined && ideal === undefined) return unclear(trade)
    return met(ideal ?? purpose[0])
  },
  proposal: () =>
    "Der Zweck des Vereins ist nicht auf einen wirtschaftlichen Geschäftsbetrieb gerichtet. Einnahmen dienen allein dem Satzungszweck.",
  examples: [
    {
      name: "ideal purpose",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe. Sein Zweck ist nicht auf einen wirtschaftlichen Geschäftsbetrieb gerichtet.",
      expect: "met",
    },
    {
      name: "a company's clause",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Kunst. Er darf alle sonstigen Geschäfte tätigen, die ihm nützen, und sich an anderen Unternehmen beteiligen.",
      expect: "unmet",
    },
    {
      name: "selling may be the main thing",
      text: "§ 2 Zweck\nZweck des Vereins ist der Verkauf von Lebensmitteln an seine Mitglieder zu günstigen Preisen.",
      expect: "unclear",
    },
    {
      name: "no purpose stated",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "inapplicable",
    },
  ],
})
