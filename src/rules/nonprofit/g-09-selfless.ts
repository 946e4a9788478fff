import { secondary } from "../kit/index.ts"
import { statuteRule } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences, threeSteps } from "./passages.ts"
import { ao, model } from "./sources.ts"

/** § 55 Abs. 1 AO: the word "selbstlos" about the association. */
export const g09 = statuteRule({
  id: "G-09",
  severity: "C",
  applies: "charitable",
  sources: [ao("55", "Abs. 1"), model("§ 2"), secondary("Haufe HI14712372 (ältere Satzungen: bei der nächsten Änderung)")],
  topic: "tax-status",
  check: (reading) => threeSteps(taxSentences(reading), { exact: /selbstlos/i, near: [{ pattern: /uneigennützig/i }] }),
  proposal: () => modelSentence("selfless"),
  examples: [
    { name: "the word", text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "met" },
    {
      name: "another word",
      text: "§ 2 Gemeinnützigkeit\nDer Verein arbeitet uneigennützig für gemeinnützige Zwecke.",
      expect: "unclear",
    },
    { name: "missing", text: "§ 2 Gemeinnützigkeit\nDer Verein verfolgt gemeinnützige Zwecke.", expect: "unmet" },
  ],
})
