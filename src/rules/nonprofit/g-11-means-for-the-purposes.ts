import { statuteRule } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences, threeSteps } from "./passages.ts"
import { ao, model } from "./sources.ts"

const MEANS = String.raw`(?:\bMittel\p{Ll}*|Vereinsmittel\p{Ll}*|Finanzmittel\p{Ll}*|Geldmittel\p{Ll}*|Einnahmen|Beiträge|Überschüsse|Gewinne|Vereinsvermögen|Vermögen)\b`
const ONLY = String.raw`(?:nur|ausschlie(?:ß|ss)lich|allein|lediglich|einzig)`
const OWN_PURPOSES = String.raw`(?:satzung\p{Ll}*|Satzungs?-?\p{Ll}*)`
const STEPS = {
  exact: new RegExp(
    String.raw`\bMittel\p{Ll}*\b.{0,120}\b${ONLY} (?:und \p{Ll}+ )?(?:für|zur Erfüllung|zur Verwirklichung|zur Erreichung|zur Durchführung|im Sinne)(?: de[rsn]| die| seine[rn]?| ihre[rn]?| den)? ?(?:in (?:der|dieser) Satzung \p{Ll}+ |in § ?\d+ (?:\p{L}+ )?\p{Ll}+ )?(?:\p{Ll}+en )?${OWN_PURPOSES}`,
    "iu",
  ),
  near: [
    { pattern: new RegExp(String.raw`${MEANS}.{0,160}\b${ONLY}\b.{0,100}(?:${OWN_PURPOSES}|[Zz]weck|§ ?\d)`, "iu") },
    { pattern: new RegExp(String.raw`\b${ONLY}\b.{0,100}(?:${OWN_PURPOSES}|[Zz]weck).{0,80}${MEANS}`, "iu") },
    {
      pattern: new RegExp(
        String.raw`${MEANS}.{0,80}(?:werden|sind|dürfen).{0,80}(?:${OWN_PURPOSES}|[Zz]wecke?n?).{0,40}verw[ae]nd`,
        "iu",
      ),
    },
  ],
}

/** § 55 Abs. 1 Nr. 1 Satz 1 AO: the money serves the purposes of the statutes. */
export const g11 = statuteRule({
  id: "G-11",
  severity: "C",
  applies: "charitable",
  sources: [ao("55", "Abs. 1 Nr. 1 Satz 1"), model("§ 3 Satz 1")],
  topic: "means",
  check: (reading) =>
    threeSteps(
      taxSentences(reading).filter(({ text }) => !/fällt|Auflösung|Wegfall/.test(text)),
      STEPS,
    ),
  proposal: () => modelSentence("means"),
  examples: [
    {
      name: "the model's words",
      text: "§ 3 Mittelverwendung\nMittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden.",
      expect: "met",
    },
    {
      name: "satzungsgemäß",
      text: "§ 3 Mittelverwendung\nDie Mittel des Vereins werden ausschließlich für satzungsgemäße Zwecke verwendet.",
      expect: "met",
    },
    {
      name: "recognisable",
      text: "§ 3 Mittelverwendung\nDie Mittel des Vereins sind ausschließlich zu gemeinnützigen Zwecken zu verwenden.",
      expect: "unclear",
    },
    {
      name: "missing",
      text: "§ 3 Mittelverwendung\nDie Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins.",
      expect: "unmet",
    },
  ],
})
