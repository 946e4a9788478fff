import { secondary } from "../kit/index.ts"
import { type Reading, type Sentence, firstWith, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { modelSentence } from "./model-sentences.ts"
import { taxSentences } from "./passages.ts"
import { ao, model } from "./sources.ts"

const GIFTS = String.raw`(?:Zuwendung|Zuschüsse|Gewinnanteil|Gewinnausschüttung|Vergünstigung)`
const FORBIDS = new RegExp(
  String.raw`(?:Mitglied|\bSie\b|Gesellschafter|\bniemand).{0,160}(?:\bkein|\bnicht\b|weder|niemals).{0,120}Zuwendung|(?:\bkein|weder).{0,60}(?:Mitglied).{0,120}Zuwendung|(?:\bkein\p{Ll}*|weder).{0,40}Zuwendung.{0,120}Mitglied|Zuwendung.{0,80}(?:Mitglied|sie).{0,100}(?:nicht|unzulässig|ausgeschlossen|untersagt|verboten|dürfen)|Zuwendung.{0,60}(?:nicht|unzulässig|ausgeschlossen).{0,60}Mitglied`,
  "iu",
)
const PROFIT_ONLY = new RegExp(
  String.raw`Mitglied.{0,120}(?:\bkein|\bnicht\b|weder).{0,120}(?:Gewinn|Vergütung|Überschüsse|Ausschüttung|Vermögensvorteil|Vorteil|Leistungen aus|aus (?:den )?Mitteln)`,
  "iu",
)
const ALLOWS = new RegExp(
  String.raw`Mitglied.{0,80}\b(?:können|dürfen|erhalten)\b(?! (?:\p{Ll}+ ){0,3}(?:kein|nicht|weder)).{0,100}${GIFTS}`,
  "iu",
)
/** Who may join are bodies themselves; said where membership is dealt with, or by the association's own name. */
const BODIES =
  /(?:Mitglied\p{Ll}* (?:\p{L}+ ){0,6}(?:können|kann|sind|werden|sollen) .{0,80}(?:Körperschaft|Vereine|Verbände|Jugendverb|Jugendorganisation|Organisationen|Dachverb)|Körperschaften, die|Mitgliedsverb[aä]nd|Mitgliedsverein|Mitgliedsorganisation)/u
const BODY_NAMES = /Jugendring|Dachverband|Stadtverband|Kreisverband/u
const PERSONS = /natürliche|jede Person|Privatperson|Einzelperson/u
const OTHERS = /Mitglied (?:im|in|des|beim|der)\b/u

const membersAreBodies = (reading: Reading): Sentence | undefined => {
  const kinds = reading.about("membership", "admission").filter(({ text }) => BODIES.test(text) && !OTHERS.test(text))
  const bodies = kinds.find(({ text }) => !PERSONS.test(text) || /Körperschaften, die/.test(text))
  return bodies ?? firstWith(reading.about("name"), BODY_NAMES)
}

/** § 55 Abs. 1 Nr. 1 Satz 2 AO: members get nothing as members. */
export const g12 = statuteRule({
  id: "G-12",
  severity: "C",
  applies: "charitable",
  sources: [ao("55", "Abs. 1 Nr. 1 Satz 2"), model("§ 3 Satz 2"), secondary("AEAO Nr. 2 c zu § 60")],
  topic: "means",
  check: (reading) => {
    const sentences = [...new Set([...taxSentences(reading), ...reading.about("board-pay", "member-rights", "exit")])]
    const forbids = firstWith(sentences, FORBIDS)
    if (forbids !== undefined) return met(forbids)
    const allows = firstWith(sentences, ALLOWS)
    const bodies = membersAreBodies(reading)
    if (bodies !== undefined) return unclear(allows ?? bodies, "bodies")
    if (allows !== undefined) return unmet(allows, "allows")
    const profit = firstWith(sentences, PROFIT_ONLY)
    return profit === undefined ? unmet() : unclear(profit)
  },
  proposal: () => modelSentence("noGifts"),
  examples: [
    {
      name: "the model's words",
      text: "§ 3 Mittelverwendung\nDie Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins.",
      expect: "met",
    },
    {
      name: "the law's words",
      text: "§ 3 Mittelverwendung\nDie Mitglieder dürfen keine Gewinnanteile und in ihrer Eigenschaft als Mitglieder auch keine sonstigen Zuwendungen aus Mitteln des Vereins erhalten.",
      expect: "met",
    },
    {
      name: "profits only",
      text: "§ 3 Mittelverwendung\nDie Mitglieder haben keinen Anspruch auf Gewinne des Vereins.",
      expect: "unclear",
    },
    {
      name: "no shares in the profit and no pay",
      text: "§ 3 Mittelverwendung\nMitglieder erhalten keine Gewinnausschüttungen und keine anderen Vergütungen vom Verein.",
      expect: "unclear",
    },
    {
      name: "the members are associations themselves",
      text: "§ 3 Mittelverwendung\nDer Jugendring ist gemeinnützig.\n§ 4 Mitgliedschaft\nMitglieder können nur Jugendverbände und Vereine werden.",
      expect: "unclear",
      because: "bodies",
    },
    {
      name: "members may receive",
      text: "§ 3 Mittelverwendung\nDie Mitglieder können Zuwendungen aus Mitteln des Vereins erhalten.",
      expect: "unmet",
      because: "allows",
    },
    {
      name: "missing",
      text: "§ 3 Mittelverwendung\nMittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden.",
      expect: "unmet",
    },
  ],
})
