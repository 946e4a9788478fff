import { recalled } from "../../kit/index.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const CLAUSE = /personenbezogen|datenschutz|dsgvo|ds-gvo|bdsg|daten (der|seiner|ihrer) mitglieder|mitgliederdaten|fotos/i
const OF_MEMBERS = /mitglied|verein|beitritt|vorstand/i
const CONSENT =
  /(mit (dem|der|seine[mr]|ihre[mr]|einem) (beitritt\p{L}*|aufnahme\p{L}*|eintritt|mitgliedschaft|unterzeichnung|mitgliedsantrag|antrag)|durch (ihre|seine|die|den) (mitgliedschaft|beitritt)|bei (der aufnahme|dem beitritt))[^.]{0,160}(zustimm|stimm(t|en)\b|willig|einverstanden|einwillig|erteil)/iu
const OLD_LAW =
  /§§? ?(4|28|3[3-5])\b[^.]{0,30}(bdsg|bundesdatenschutzgesetz)|(bundesdatenschutzgesetz\p{L}*|bdsg)[^.]{0,40}§§? ?(4|28|3[3-5])\b/iu

export const r81 = statuteRule({
  id: "R-81",
  severity: "E",
  applies: "all",
  topic: "data-protection",
  sources: [recalled("Art. 6, 7, 13 DSGVO")],
  check: (reading) => {
    const clauses = allWith(
      reading.about("data-protection", "membership", "admission", "member-duties", "member-rights"),
      CLAUSE,
    ).filter(({ text, topics }) => OF_MEMBERS.test(text) && !topics.has("purpose") && !topics.has("activities"))
    const [first] = clauses
    if (!first) return inapplicable
    const consent = firstWith(clauses, CONSENT)
    if (consent) return unmet(consent, "consent")
    const old = firstWith(reading.about("data-protection"), OLD_LAW)
    return old ? unmet(old, "old-law") : met(first)
  },
  proposal: () =>
    "Der Verein verarbeitet Daten der Mitglieder nur, soweit es für die Mitgliedschaft und die Vereinsarbeit nötig ist. Einzelheiten stehen in einer Datenschutzordnung, die der Vorstand beschließt.",
  examples: [
    {
      name: "short, with a bylaw",
      text: "§ 13 Datenschutz\n(1) Der Verein verarbeitet personenbezogene Daten der Mitglieder nur für die Mitgliedschaft. Näheres regelt die Datenschutzordnung.",
      expect: "met",
    },
    {
      name: "consent by joining",
      text: "§ 13 Datenschutz\n(1) Mit dem Beitritt willigt das Mitglied ein, dass der Verein Fotos und personenbezogene Daten veröffentlicht.",
      expect: "unmet",
      because: "consent",
    },
    {
      name: "an old law",
      text: "§ 13 Datenschutz\n(1) Der Verein verarbeitet personenbezogene Daten der Mitglieder nach § 28 Bundesdatenschutzgesetz.",
      expect: "unmet",
      because: "old-law",
    },
    { name: "no clause", text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.", expect: "inapplicable" },
  ],
})
