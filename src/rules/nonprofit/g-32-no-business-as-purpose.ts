import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { ao } from "./sources.ts"

const BUSINESS =
  /(?:alle|sonstige)\p{Ll}* .{0,30}Geschäfte|an (?:anderen? |weiteren )?Unternehmen (?:zu )?beteilig|Unternehmen (?:\p{Ll}+ )?(?:zu )?gründen|solche gründen|Gewinne? zu (?:erzielen|erwirtschaften)|Gewinnerzielung|Erzielung von Gewinn|Zweck .{0,60}(?:Verkauf|Vertrieb|Handel) /u
const SUBSIDIARIES =
  /Tochtergesellschaft|Kapitalgesellschaft|GmbH .{0,30}(?:gründen|beteilig)|Beteiligung\p{Ll}* an (?:\p{Ll}+n )?(?:Gesellschaft|Unternehmen)|wirtschaftliche\p{Ll}* Geschäftsbetrieb\p{Ll}* .{0,80}(?:errichten|unterhalten|betreiben|eröffnen)/u
/** What the members' meeting decides on is no purpose. */
const DECIDES = /entscheide|beschlie|Mitgliederversammlung|Grundbesitz|Darlehen/u
const DENIES = /\bnicht\b|\bkein|ausgeschlossen|ohne\b|weder|untergeordnet/u

/** §§ 56, 64, 65 AO: business may earn money for the purpose, it is never the purpose. */
export const g32 = statuteRule({
  id: "G-32",
  severity: "D",
  applies: "charitable",
  sources: [ao("56"), ao("64"), ao("65"), ao("14")],
  topic: "economic-activity",
  check: (reading) => {
    const sentences = reading.about("purpose", "activities", "economic-activity", "tax-status")
    const about = sentences.filter(
      ({ text, topics }) => !topics.has("recipient") && !DECIDES.test(text) && (BUSINESS.test(text) || SUBSIDIARIES.test(text)),
    )
    const [first] = about
    if (first === undefined) return inapplicable
    const open = about.filter(({ text }) => !DENIES.test(text))
    const business = open.find(({ text }) => BUSINESS.test(text))
    if (business !== undefined) return unmet(business)
    const held = open[0]
    return held === undefined ? met(first) : unclear(held)
  },
  proposal: () =>
    "Der Verein darf zur Beschaffung von Mitteln in untergeordnetem Umfang wirtschaftlich tätig sein; die wirtschaftliche Tätigkeit ist kein Zweck des Vereins.",
  examples: [
    {
      name: "denied",
      text: "§ 2 Zweck\nDer Zweck des Vereins ist nicht auf Gewinnerzielung gerichtet.",
      expect: "met",
    },
    {
      name: "companies as a purpose",
      text: "§ 2 Zweck\nDer Verein darf alle sonstigen Geschäfte betreiben und sich an Unternehmen beteiligen.",
      expect: "unmet",
    },
    {
      name: "a subsidiary",
      text: "§ 2 Zweck\nDer Verein kann zur Erfüllung seines Zwecks eine Tochtergesellschaft errichten.",
      expect: "unclear",
    },
    { name: "no business", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "inapplicable" },
  ],
})
