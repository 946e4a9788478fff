import { secondary } from "../kit/index.ts"
import { statuteRule } from "../statutes/index.ts"
import { assetClauses } from "./assets.ts"
import { modelSentence } from "./model-sentences.ts"
import { threeSteps } from "./passages.ts"
import { ao, model } from "./sources.ts"

const LOSS = String.raw`(?:Weg-?fall\p{Ll}*|Fort-?fall\p{Ll}*|Entfall\p{Ll}*|wegfall\p{Ll}*|wegfällt|entfallen|entfällt|fortfallen|wegfielen|fallen .{0,80}weg)`
const STEPS = {
  exact: new RegExp(
    String.raw`${LOSS}.{0,80}(?:[Zz]weck|Ziele|gemeinnützig|Gemeinnützigkeit|[Ss]teuerbegünstig)|[Zz]wecke?s?\b.{0,80}${LOSS}|(?:Gemeinnützigkeit|Steuerbegünstigung)\b.{0,60}${LOSS}`,
    "u",
  ),
  near: [
    {
      pattern:
        /(?:Verlust|Entzug|Entziehung|Aberkennung|verliert|verlieren|aberkannt|entzogen).{0,80}(?:[Gg]emeinnützig|[Ss]teuerbegünstig|steuerlich|Zweck)/u,
    },
    {
      pattern: /(?:Gemeinnützigkeit|Steuerbegünstigung|Steuervergünstigung).{0,60}(?:verlor|verlier|aberkannt|entzogen|Verlust)/u,
    },
  ],
}

const ENDING = /[Vv]ermögen|Auflösung|aufgelöst|Wegfall|Fortfall|Absätze/

/** § 61 Abs. 1 AO: the clause covers the case that the association lives on without charitable purposes. */
export const g15 = statuteRule({
  id: "G-15",
  severity: "C",
  applies: "charitable",
  sources: [
    ao("61", "Abs. 1"),
    model("§ 5"),
    secondary("BFH, 26.08.2021, V R 11/20"),
    secondary("FG Niedersachsen, 18.03.2004, 6 K 136/01"),
  ],
  topic: "loss-of-purpose",
  check: (reading) => {
    const clauses = assetClauses(reading).map(({ sentence }) => sentence)
    const around = reading.about("dissolution", "recipient", "loss-of-purpose", "liquidation", "tax-status", "means")
    const outcome = threeSteps(
      [...clauses, ...around.filter(({ text }) => ENDING.test(text) && !/Mitgliedschaft/.test(text))],
      STEPS,
    )
    const clause = clauses[0]
    return outcome.verdict === "unmet" && clause !== undefined ? { ...outcome, at: [clause], because: "clause" } : outcome
  },
  proposal: () => modelSentence("assetsForPurpose"),
  examples: [
    {
      name: "the model's words",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen an die Stadt Musterstadt.",
      expect: "met",
    },
    {
      name: "the law's words",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins oder bei Wegfall seines bisherigen Zwecks fällt das Vermögen an die Stadt Musterstadt.",
      expect: "met",
    },
    {
      name: "loss of the status",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins oder bei Verlust der Gemeinnützigkeit fällt das Vermögen an die Stadt Musterstadt.",
      expect: "unclear",
    },
    {
      name: "dissolution only",
      text: "§ 9 Auflösung\nBei Auflösung des Vereins fällt das Vermögen an die Stadt Musterstadt.",
      expect: "unmet",
      because: "clause",
    },
    { name: "no clause on the assets", text: "§ 2 Gemeinnützigkeit\nDer Verein ist selbstlos tätig.", expect: "unmet" },
  ],
})
