import { law } from "../../kit/index.ts"
import type { Claim, ClaimKey, Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const COMPETENCES: readonly ClaimKey[] = ["admits", "expels", "sets-fees", "elects-board", "calls-assembly"]
/** An appeal, a proposal or a stand-in is a second step and no second competence. */
const SECOND_STEP =
  /widerspruch|berufung|einspruch|beschwerde|anruf|gegen (den|die|diesen|diese)|ablehn|endgültig|letztinstanz|vorläufig|vorschlag|vorschläg|empfehl|vorbehalt|bestätig|anhör|ausnahmsweise|kommissarisch|nachrück|ergänz|kooptier|ehrenmitglied|minderheit|verlangen|antrag von|fördermitglied|ersatz|stund|ermäßig|erlass|befrei|umlage|vorbereit|widersprich|zustimmung|regeln festleg|richtlinie|gebunden|ausscheid|verbleibend|einzuhalten|einhalten|zusatzvereinbarung|abteilung|mitzuteilen|mitgeteilt|andere[nr]? (vereine|verbänd|organisation)|dachverb|strafe|abberuf|abwahl|abgewählt|in diese[nm] f[aä]ll|unterstützung|reisekosten|tagegeld|auslagen|vergütung/i
/** A list run together names several bodies and several matters. */
const LONG = 260

const clashIn = (claims: readonly Claim[]): readonly [Sentence, Sentence] | undefined => {
  const plain = claims.filter(({ sentence: { text } }) => text.length <= LONG && !SECOND_STEP.test(text))
  const [first] = plain
  const other = plain.find(({ value, sentence }) => first && value !== first.value && sentence !== first.sentence)
  return first && other ? [first.sentence, other.sentence] : undefined
}

export const r83 = statuteRule({
  id: "R-83",
  severity: "D",
  applies: "all",
  topic: "bodies",
  sources: [law("bgb", "25", "§ 25 BGB (die Satzung muss bestimmt sein)"), law("bgb", "58", "§ 58 BGB")],
  check: (reading) => {
    const found = COMPETENCES.map((key) => ({ key, clash: clashIn(reading.claims(key)) })).find(
      ({ clash }) => clash !== undefined,
    )
    if (found?.clash) return unmet(found.clash, found.key)
    const asked = COMPETENCES.flatMap((key) => reading.claims(key).slice(0, 1))
    return asked[0] ? met(asked[0].sentence) : inapplicable
  },
  examples: [
    {
      name: "the board admits, the assembly hears appeals",
      text: "§ 4 Aufnahme\n(1) Über die Aufnahme entscheidet der Vorstand. Lehnt er ab, entscheidet auf Beschwerde die Mitgliederversammlung.",
      expect: "met",
    },
    {
      name: "two bodies admit",
      text: "§ 4 Aufnahme\n(1) Über die Aufnahme entscheidet die Mitgliederversammlung.\n§ 8 Vorstand\n(1) Der Vorstand entscheidet über die Aufnahme von Mitgliedern.",
      expect: "unmet",
      because: "admits",
    },
    {
      name: "no competence named",
      text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.",
      expect: "inapplicable",
    },
  ],
})
