import { secondary } from "../kit/index.ts"
import { statuteRule } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences, threeSteps } from "./passages.ts"
import { ao, model } from "./sources.ts"

const OWN = String.raw`eigene?n?[- ]?(?:wirtschaftlich|nützig)\p{Ll}*`
const STEPS = {
  exact: new RegExp(
    String.raw`nicht in erster Linie .{0,40}${OWN}|in erster Linie (?:nicht|keine).{0,40}${OWN}|${OWN}.{0,60}nicht in erster Linie`,
    "iu",
  ),
  wrong: [
    { pattern: new RegExp(String.raw`(?:nicht|kein\p{Ll}*|weder|ohne)\b.{0,80}${OWN}`, "iu"), because: "variant" },
    {
      pattern: new RegExp(String.raw`${OWN} ?(?:Zwecke|Ziele|Interessen)?.{0,60}(?:nicht|kein|ausgeschlossen)`, "iu"),
      because: "variant",
    },
  ],
}

/** § 55 Abs. 1 AO: the second half of § 2 of the model. */
export const g10 = statuteRule({
  id: "G-10",
  severity: "C",
  applies: "charitable",
  sources: [ao("55", "Abs. 1"), model("§ 2"), secondary("FG Düsseldorf, 20.08.2019, 6 K 481/19 AO")],
  topic: "tax-status",
  check: (reading) => threeSteps(taxSentences(reading), STEPS),
  proposal: () => modelSentence("selfless"),
  examples: [
    {
      name: "the model's words",
      text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke.",
      expect: "met",
    },
    {
      name: "the same in the singular",
      text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt nicht in erster Linie einen eigenwirtschaftlichen Zweck.",
      expect: "met",
    },
    {
      name: "a variant",
      text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig; er verfolgt keine eigenwirtschaftlichen Ziele.",
      expect: "unmet",
      because: "variant",
    },
    {
      name: "a variant in two words",
      text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig. Er hat keine eigenen wirtschaftlichen Ziele.",
      expect: "unmet",
      because: "variant",
    },
    { name: "missing", text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "unmet" },
  ],
})
