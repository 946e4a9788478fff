import { secondary } from "../kit/index.ts"
import { met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences } from "./passages.ts"
import { ao, model } from "./sources.ts"

const EXCLUSIVE = /ausschlie(?:ß|ss)lich|(?<!\p{L})(?:nur|allein|einzig)(?!\p{L})/iu
const EXACT_EXCLUSIVE = /ausschlie(?:ß|ss)lich/i
const DIRECT = /unmittelbar/i
const SAME_MEANING = /(?<!\p{L})direkt/iu
/** About the association's aims, not about the recipient of the assets or about money. */
const AIMS = /verfolg|Zwecke? |dient|gemeinnützig|tätig/
const ELSEWHERE = /Vermögen|zu verwenden|Mittel |Mitgliedschaft|Mitglied kann/
/** Unmistakable even in a sentence that goes on about other things. */
const STATED =
  /(?:ausschlie(?:ß|ss)lich und unmittelbar|unmittelbar und ausschlie(?:ß|ss)lich) (?:\p{Ll}+ )?(?:gemeinnützige|mildtätige|kirchliche|steuerbegünstigte)\p{Ll}* (?!Zwecken? zu)/u
const FUNDS_ONLY = /Förderverein|Förderkreis|Mittelbeschaffung|Beschaffung von Mitteln|Weiterleitung|§ 58/

/** §§ 56, 57 AO: both words about the association's own work. */
export const g01 = statuteRule({
  id: "G-01",
  severity: "C",
  applies: "charitable",
  sources: [
    ao("59"),
    ao("56"),
    ao("57"),
    model("§ 1 Satz 1"),
    secondary("Hessisches FG, 28.06.2017, 4 K 917/16"),
    secondary("AEAO Nr. 2 a zu § 60"),
  ],
  topic: "tax-status",
  check: (reading) => {
    const aims = taxSentences(reading).filter(({ text }) => AIMS.test(text) && !ELSEWHERE.test(text))
    const stated = taxSentences(reading).find(({ text }) => STATED.test(text))
    if (stated !== undefined) return met(stated)
    const both = aims.find(({ text }) => EXACT_EXCLUSIVE.test(text) && DIRECT.test(text))
    if (both !== undefined) return met(both)
    const exclusive = aims.find(({ text }) => EXACT_EXCLUSIVE.test(text))
    const direct = aims.find(({ text }) => DIRECT.test(text))
    if (exclusive !== undefined && direct !== undefined) return met([exclusive, direct])
    const other = aims.find(({ text }) => EXCLUSIVE.test(text) && (DIRECT.test(text) || SAME_MEANING.test(text)))
    if (other !== undefined) return unclear(other)
    if (exclusive !== undefined && taxSentences(reading).some(({ text }) => FUNDS_ONLY.test(text))) return met(exclusive)
    if (exclusive !== undefined) return unmet(exclusive, "directly")
    return direct === undefined ? unmet() : unmet(direct, "exclusively")
  },
  proposal: (reading) => modelSentence("status", { seat: reading.claims("seat")[0]?.value ?? "[Ort]" }),
  examples: [
    {
      name: "both words",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.",
      expect: "met",
    },
    {
      name: "the other way round",
      text: "§ 2 Gemeinnützigkeit\nUnmittelbar und ausschließlich verfolgt der Verein gemeinnützige Zwecke.",
      expect: "met",
    },
    {
      name: "a Förderverein need not work directly",
      text: "§ 2 Gemeinnützigkeit\nDer Förderverein verfolgt ausschließlich gemeinnützige Zwecke. Er beschafft Mittel nach § 58 AO.",
      expect: "met",
    },
    {
      name: "another word for it",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich und direkt gemeinnützige Zwecke.",
      expect: "unclear",
    },
    {
      name: "directly is missing",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich gemeinnützige Zwecke im Sinne der Abgabenordnung.",
      expect: "unmet",
      because: "directly",
    },
    {
      name: "exclusively is missing",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt unmittelbar gemeinnützige Zwecke.",
      expect: "unmet",
      because: "exclusively",
    },
    { name: "neither", text: "§ 2 Gemeinnützigkeit\nDer Verein ist gemeinnützig.", expect: "unmet" },
    {
      name: "only for the recipient",
      text: "§ 2 Gemeinnützigkeit\nDer Verein ist gemeinnützig.\n§ 9 Auflösung\nDas Vermögen fällt an die Stadt Musterstadt, die es unmittelbar und ausschließlich für gemeinnützige Zwecke zu verwenden hat.",
      expect: "unmet",
    },
  ],
})
