import { firstWith, statuteRule, unmet } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences, threeSteps } from "./passages.ts"
import { ao, model } from "./sources.ts"

const MISSPELT = /Abgaben?ver\p{Ll}*ordnung|Abgabeordnung|Abgabenverodnung|Abgabensordnung|Abgaben-Verordnung/iu
const STEPS = {
  exact:
    /Abschnitt\p{Ll}*[^\p{L}\n]{1,4}(?:der |über )?[^\p{L}\n]{0,3}steuer[- ]{0,2}begünstigte[nr]? ?Zwecken?[^\p{L}\n]{0,4}.{0,60}?(?:Abgabenordnung|\bAO\b)/iu,
  near: [
    { pattern: /Abschnitt.{0,12}Steuer\p{Ll}+ Zwecke.{0,60}(?:Abgabenordnung|\bAO\b)/iu },
    { pattern: /"steuerbegünstigte[nr]? Zwecke[n]?".{0,60}(?:Abgabenordnung|\bAO\b)/iu },
    { pattern: /(?:Abgabenordnung|\bAO\b)[^\p{L}]{0,6}Steuerbegünstigte Zwecke/iu },
    { pattern: /Abschnitt\p{Ll}* der Abgabenordnung.{0,20}Steuerbegünstigte Zwecke/iu },
    { pattern: /(?:Abgabenordnung|\bAO\b).{0,60}Abschnitt.{0,20}steuerbegünstigte\p{Ll}* Zwecke/iu },
  ],
  wrong: [
    { pattern: MISSPELT, because: "misspelt" },
    {
      pattern: /Zwecke.{0,80}§§? ?5[1-9].{0,40}(?:Abgabenordnung|\bAO\b)|§§? ?5[1-9].{0,40}(?:Abgabenordnung|\bAO\b)/u,
      because: "paragraphs",
    },
    { pattern: /(?:Sinne|gemäß|nach|entsprechend).{0,60}(?:Abgabenordnung|\bAO\b|Steuerrecht)/u, because: "section" },
  ],
}
const ASSETS = /Vermögen|zu verwenden/

/** § 59 AO with Anlage 1: the Abschnitt of the tax code that the association claims. */
export const g03 = statuteRule({
  id: "G-03",
  severity: "C",
  applies: "charitable",
  sources: [ao("60", "Abs. 1"), model("§ 1 Satz 1")],
  topic: "tax-status",
  check: (reading) => {
    const sentences = taxSentences(reading).filter(({ text }) => !ASSETS.test(text))
    const outcome = threeSteps(sentences, STEPS)
    const misspelt = firstWith(sentences, MISSPELT)
    return outcome.verdict === "met" && misspelt !== undefined ? unmet(misspelt, "twice") : outcome
  },
  proposal: (reading) => modelSentence("status", { seat: reading.claims("seat")[0]?.value ?? "[Ort]" }),
  examples: [
    {
      name: "the model's words",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.",
      expect: "met",
    },
    {
      name: "with paragraphs in between",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnittes „steuerbegünstigte Zwecke“ (§§ 51 ff.) der Abgabenordnung.",
      expect: "met",
    },
    {
      name: "recognisable",
      text: "§ 2 Gemeinnützigkeit\nDer Verein ist gemeinnützig im Sinne der Vorschriften „Steuerbegünstigte Zwecke“ der Abgabenordnung.",
      expect: "unclear",
    },
    {
      name: "a law that does not exist",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenverordnung.",
      expect: "unmet",
      because: "misspelt",
    },
    {
      name: "right once and wrong once",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung. Er ist selbstlos tätig im Sinne der Abgabenverordnung.",
      expect: "unmet",
      because: "twice",
    },
    {
      name: "paragraphs only",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt gemeinnützige Zwecke im Sinne der §§ 51 bis 68 AO.",
      expect: "unmet",
      because: "paragraphs",
    },
    {
      name: "the code without its section",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt gemeinnützige Zwecke im Sinne der Abgabenordnung.",
      expect: "unmet",
      because: "section",
    },
    { name: "nothing", text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt gemeinnützige Zwecke.", expect: "unmet" },
  ],
})
