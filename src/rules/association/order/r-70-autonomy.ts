import { law, secondary } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const OUTSIDER =
  /dachverband|dachorganisation|landesverband|bundesverband|kreisverband|hauptverein|mutterverein|stammverein|trägerverein|zentrale\b|hauptsitz|diözes|bistum|bischof|kirchenkreis|kirchengemeinde|kirchenleitung|presbyterium|(der|die|durch die|von der) (stadt|gemeinde|kommune)\b|magistrat|ministerium|botschaft|konsulat|stifter|schulleitung|weltverband|mutterorganisation|patriarch/i
const CONSENT =
  /(zustimmung|genehmigung|einwilligung|einverständnis|bestätigung)(?! (der|des) (mitglied|vorstand|versammlung|finanz))|einvernehmen|veto|weisung(en|srecht|sgebunden)?|widerspruchsrecht/i
const APPOINT = /entsend|entsandt|ernann|ernenn|bestellt|abberuf|einsetz|eingesetzt/i
const OFFICE = /vorstand|vorsitz|geschäftsführ/i
const CORE = /satzung|auflösung|vorstand|vorsitz|wahl|beschlüss|haushalt|mitgliederversammlung/i

/** A word of the association's own name ("Bundesverband …") is no outsider. */
const controls = ({ text }: Sentence, own: string) =>
  OUTSIDER.test(text) &&
  !own.includes((OUTSIDER.exec(text)?.[0] ?? "").toLowerCase()) &&
  (CONSENT.test(text) || (APPOINT.test(text) && OFFICE.test(text)))
/** Sending somebody to an umbrella body is the association's own act. */
const sendsOut = ({ text }: Sentence) =>
  /(in|zu|zum|zur) (den|die|der|dem)[^.]{0,30}(verband|organisation)[^.]{0,40}(entsend|entsandt)/i.test(text)

export const r70 = statuteRule({
  id: "R-70",
  severity: "D",
  applies: "all",
  topic: "umbrella",
  sources: [law("bgb", "25", "§ 25 BGB"), secondary("OLG Karlsruhe, 14 Wx 21/11 (lässt weiten Einfluss zu)")],
  check: (reading) => {
    const about = reading.about(
      "umbrella",
      "amendment",
      "dissolution",
      "board",
      "board-election",
      "assembly",
      "purpose",
      "membership",
      "recipient",
      "name",
    )
    const own = reading
      .about("name")
      .map(({ text }) => text)
      .join(" ")
      .toLowerCase()
    const found = about.filter((sentence) => controls(sentence, own) && !sendsOut(sentence))
    const core = found.filter(({ text }) => CORE.test(text))
    if (core.length > 0) return unmet(core)
    return found.length > 0 ? unclear(found) : inapplicable
  },
  examples: [
    {
      name: "the umbrella body must agree",
      text: "§ 12 Satzungsänderung\n(1) Satzungsänderungen bedürfen der Zustimmung des Bundesverbands.",
      expect: "unmet",
    },
    {
      name: "a say in a single matter",
      text: "§ 3 Dachverband\n(1) Der Verein trägt das Zeichen des Landesverbands nur mit dessen Zustimmung; der Landesverband kann sie widerrufen.",
      expect: "unclear",
    },
    {
      name: "own bodies agree",
      text: "§ 8 Vorstand\n(1) Verträge über 5.000 Euro bedürfen der Zustimmung der Mitgliederversammlung.",
      expect: "inapplicable",
    },
  ],
})
