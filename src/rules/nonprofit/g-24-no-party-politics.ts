import { secondary } from "../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { ao } from "./sources.ts"

const PARTY = /politische[rn]? Partei|\bParteien\b|Wahlkampf|Wahlkämpfe/u
const SUPPORT = /[Zz]usammenarbeit|[Uu]nterstütz|[Ff]örder|[Kk]ooperation|Spenden|zuwend/u
const KEEPS_OUT =
  /\bkein|\bnicht\b|weder|neutral|unabhängig|überparteilich|untersagt|ausgeschlossen|unparteiisch|ohne\b|\bfrei von/iu
const INFLUENCE =
  /Lobby|Gesetzgebung|politische[rnms]? (?:Willensbildung|Einfluss|Interessenvertretung|Forderung|Meinungsbildung)|Einfluss auf .{0,30}(?:Politik|Gesetz)|politische[sn]? (?:Mandat|Ziele)/u

/** § 55 Abs. 1 Nr. 1 Satz 3 AO: no money and no work for parties; politics only as a means of the own purpose. */
export const g24 = statuteRule({
  id: "G-24",
  severity: "D",
  applies: "charitable",
  sources: [
    ao("55", "Abs. 1 Nr. 1 Satz 3"),
    ao("52", "Abs. 2 Nr. 24"),
    secondary("BFH, V R 60/17 und V R 14/20"),
    secondary("AEAO zu § 52 in der Fassung vom 12.01.2022"),
  ],
  topic: "neutrality",
  check: (reading) => {
    const sentences = reading.about("purpose", "activities", "neutrality", "means", "tax-status")
    const supports = sentences.find(({ text }) => PARTY.test(text) && SUPPORT.test(text) && !KEEPS_OUT.test(text))
    if (supports !== undefined) return unmet(supports)
    const neutral = sentences.find(({ text }) => (PARTY.test(text) || /partei/i.test(text)) && KEEPS_OUT.test(text))
    if (neutral !== undefined) return met(neutral)
    const influence = firstWith(
      reading.about("purpose", "activities").filter(({ text }) => !KEEPS_OUT.test(text)),
      INFLUENCE,
    )
    return influence === undefined ? inapplicable : unclear(influence)
  },
  proposal: () =>
    "Der Verein ist parteipolitisch neutral. Er verwendet seine Mittel weder unmittelbar noch mittelbar für politische Parteien.",
  examples: [
    { name: "neutral", text: "§ 2 Zweck\nDer Verein ist parteipolitisch neutral.", expect: "met" },
    {
      name: "works with parties",
      text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht durch Zusammenarbeit mit Behörden und politischen Parteien.",
      expect: "unmet",
    },
    {
      name: "influence on laws",
      text: "§ 2 Zweck\nDer Satzungszweck wird verwirklicht durch Vorschläge zur Gesetzgebung.",
      expect: "unclear",
    },
    { name: "nothing political", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "inapplicable" },
  ],
})
