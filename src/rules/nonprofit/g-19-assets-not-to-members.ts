import { secondary } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { assetClauses } from "./assets.ts"
import { modelSentence } from "./model-sentences.ts"
import { ao } from "./sources.ts"

const TO_MEMBERS =
  /(?:\ban|unter|zwischen) (?:(?:den|die|alle|allen|seine|sämtliche|sämtlichen|dann|noch|verbliebenen|verbleibenden|vorhandenen|regulären?|ordentlichen?|aktiven?|stimmberechtigten) )+(?:\p{Ll}+n? )?(?:Vereinsm|M)itglieder(?!versammlung)n?\b|(?:\ban|unter) (?:die|den) (?:Gründer|Gründungsmitglied|Spender|Stifter|Erben|Vorstandsmitglied)|an die Mitglieder (?:verteilt|ausgezahlt|zurück)|Mitglieder(?!versammlung).{0,40}(?:anteilig|zu gleichen Teilen)/u
const DENIED = /(?:nicht|kein\p{Ll}*) .{0,60}(?:\ban|unter) (?:die|den)|dürfen nicht|keine?rlei|ausgeschlossen/u
const PARTY = /an (?:die|eine) (?:\p{L}+ )?Partei\b/u
const ABROAD =
  /(?:mit Sitz in|in|nach) (?:der )?(?:Türkei|Syrien|Irak|Iran|Afghanistan|Eritrea|Äthiopien|Somalia|Ghana|Kamerun|Togo|Nigeria|Kongo|Marokko|Tunesien|Algerien|Ägypten|Libanon|Ukraine|Russland|Polen|Rumänien|Bulgarien|Serbien|Kosovo|Albanien|Bosnien|Griechenland|Italien|Spanien|Portugal|Indien|Pakistan|Sri Lanka|Vietnam|China|Ungarn|Kroatien|Schweiz|Österreich|Frankreich)|im Ausland|Herkunftsland|Heimatland/u

/** § 55 Abs. 1 Nr. 2 and 4 AO: never to members, founders, a party; abroad only within narrow limits. */
export const g19 = statuteRule({
  id: "G-19",
  severity: "C",
  applies: "charitable",
  sources: [ao("55", "Abs. 1 Nr. 2 und 4"), secondary("AEAO Nr. 1 zu § 61; Reuber")],
  topic: "recipient",
  check: (reading) => {
    const clauses = assetClauses(reading)
    if (clauses.length === 0) return inapplicable
    const members = clauses.find(({ sentence: { text } }) => TO_MEMBERS.test(text) && !DENIED.test(text))
    if (members !== undefined) return unmet(members.sentence)
    const party = clauses.find(({ sentence: { text } }) => PARTY.test(text))
    if (party !== undefined) return unmet(party.sentence, "party")
    const abroad = clauses.find(({ sentence: { text } }) => ABROAD.test(text))
    return abroad === undefined ? met(clauses[0]?.sentence) : unclear(abroad.sentence, "abroad")
  },
  proposal: () => modelSentence("assetsForPurpose"),
  examples: [
    {
      name: "to a charitable body",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "met",
    },
    {
      name: "to the members",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die verbliebenen Mitglieder.",
      expect: "unmet",
    },
    {
      name: "to a party",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an eine Partei.",
      expect: "unmet",
      because: "party",
    },
    {
      name: "abroad",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an das Krankenhaus Nordtal mit Sitz in Ghana.",
      expect: "unclear",
      because: "abroad",
    },
    { name: "no clause", text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "inapplicable" },
  ],
})
