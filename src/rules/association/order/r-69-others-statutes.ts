import { law, secondary } from "../../kit/index.ts"
import type { Reading } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const OTHER_BODY =
  "verband(?:e?s|es|e|en)?|verbände[ns]?|dachverb\\p{L}*|landessportbund\\p{L}*|sportbund\\p{L}*|kreissportbund\\p{L}*|dachorganisation\\p{L}*|bundes?verein\\p{L}*|fachverb\\p{L}*|föderation|zentrale"
const RULES =
  "satzung(?:en|sbestimmungen)?|ordnung(?:en)?|richtlinien?|bestimmungen|regelwerk\\p{L}*|statut(?:en)?|vorschriften|wettkampfbestimmungen"
const BINDING =
  "verbindlich|anerkenn\\p{L}*|anerkannt|erkennt|unterwirft|unterwerfen|unterstellt|unterlieg\\p{L}*|gelten|gilt|maßgebend|maßgeblich|einzuhalten|zu beachten|bindend|gebunden"
const REFERENCE = [
  new RegExp(`(${OTHER_BODY})[^.]{0,80}(${BINDING}) (deren|dessen|ihre|seine) (${RULES})`, "iu"),
  new RegExp(`(${RULES})[^.]{0,120}(${OTHER_BODY})[^.]{0,160}(${BINDING})`, "iu"),
  new RegExp(`(${BINDING})[^.]{0,120}(${RULES})[^.]{0,120}(${OTHER_BODY})`, "iu"),
  new RegExp(`(${OTHER_BODY})[^.]{0,80}(${RULES})[^.]{0,60}(${BINDING})`, "iu"),
]
/** Where the association is itself a Verband or Bund, only words for others count. */
const OTHERS =
  /verbände|(dach|landes|fach|spitzen|welt|kreis)-?(verb|sportb|organis)|sportbund|(de[mr]|denen) (der|das|die) (verein|verband)|übergeordnet/i
const isVerband = (reading: Reading) => reading.about("name").some(({ text }) => /verband|bund(?!es)|föderation/i.test(text))
/** A named version, which the assembly has read, is the association's own decision. */
const NAMED_VERSION = /(fassung|stand) (vom|von|des)|in der am [^.]{0,30}(geltenden|gültigen) fassung|vom \d{1,2}\. ?(\d|\p{L})/iu

export const r69 = statuteRule({
  id: "R-69",
  severity: "D",
  applies: "all",
  topic: "umbrella",
  sources: [
    law("bgb", "25", "§ 25 BGB"),
    secondary("OLG Hamm, NJW-RR 1988, 183 (nach PWW, § 57 BGB Rn. 1)"),
    law("bgb", "57", "§ 57 BGB"),
  ],
  check: (reading) => {
    const about = reading.about(
      "umbrella",
      "membership",
      "member-duties",
      "member-rights",
      "bylaws",
      "purpose",
      "name",
      "tax-status",
      "neutrality",
    )
    const reference = about.find(
      ({ text }) => REFERENCE.some((pattern) => pattern.test(text)) && (!isVerband(reading) || OTHERS.test(text)),
    )
    if (!reference) return inapplicable
    return NAMED_VERSION.test(reference.text) ? met(reference) : unmet(reference)
  },
  proposal: () =>
    "Der Verein ist Mitglied des Verbands. Er hält dessen Satzung in der Fassung vom 12. März 2026 ein; über spätere Fassungen entscheidet die Mitgliederversammlung.",
  examples: [
    {
      name: "a named version",
      text: "§ 3 Dachverband\n(1) Der Verein erkennt die Satzung des Landesverbands in der Fassung vom 4. Mai 2024 als verbindlich an.",
      expect: "met",
    },
    {
      name: "whatever is in force there",
      text: "§ 3 Dachverband\n(1) Für die Mitglieder sind die Satzungen und Ordnungen der Verbände verbindlich, denen der Verein angehört.",
      expect: "unmet",
    },
    {
      name: "membership only",
      text: "§ 3 Dachverband\n(1) Der Verein ist Mitglied im Landesverband der Elterninitiativen.",
      expect: "inapplicable",
    },
  ],
})
