import { law } from "../../kit/index.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const MINORS =
  /(?:[Mm]inderjährig|gesetzliche[nrs]? Vertret|[Ee]rziehungsberecht|[Ss]orgeberecht|(?:14|15|16|17|18|vierzehn|sechzehn|achtzehn)\p{L}*\.?\s?(?:Lebensjahr|Jahre|Jährig)|Lebensjahr|[Vv]olljährig|geschäftsfähig|[Jj]ugendliche|[Ee]rwachsene|[Kk]inder(?!\p{L})|[Ee]ltern(?!\p{L})|Alter(?:s)?(?!\p{L})|Mindestalter)/u
const LEGAL_PERSONS_ONLY =
  /(?:(?:nur|ausschließlich|lediglich) (?:\p{L}+ ){0,2}(?:juristische|Vereine|Verbände|Organisationen|Körperschaften)|Mitglied(?:er)?\s.{0,60}(?:Verbände|Vereine|Organisationen|Gruppen|Initiativen|Kommunen))/u
const PEOPLE =
  /(?:natürliche|jede[r]? (?:Person|Mensch|Bürger|Einwohner|Interessierte|der|die)|alle (?:Personen|Menschen|natürlichen)|Personen|Einzelmitglied|wer )/u

/** §§ 106-113 BGB: minors need their parents' consent; good statutes say from what age, who votes and who pays. */
export const r24 = statuteRule({
  id: "R-24",
  severity: "E",
  applies: "all",
  sources: [law("bgb", "106", "§§ 106–113 BGB"), law("bgb", "107", "§ 107 BGB")],
  topic: "minors",
  check: (reading) => {
    const about = reading.about(
      "minors",
      "membership",
      "admission",
      "member-rights",
      "member-duties",
      "fees",
      "voting",
      "elections",
    )
    if (about.length === 0) return inapplicable
    const said = reading.sentences.find(
      ({ text, topics }) => MINORS.test(text) && !topics.has("purpose") && !topics.has("activities"),
    )
    if (said !== undefined) return met(said)
    const who = reading.about("membership", "admission")
    const onlyLegalPersons = who.some(({ text }) => LEGAL_PERSONS_ONLY.test(text)) && !who.some(({ text }) => PEOPLE.test(text))
    return onlyLegalPersons ? inapplicable : unmet(who[0])
  },
  proposal: () =>
    "Minderjährige brauchen für den Beitritt die Zustimmung ihrer gesetzlichen Vertreter. Ab 16 Jahren stimmen sie selbst ab; jüngere Mitglieder haben kein Stimmrecht.",
  examples: [
    {
      name: "parents consent",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person werden. Minderjährige brauchen die Zustimmung ihrer gesetzlichen Vertreter.",
      expect: "met",
    },
    { name: "adults only", text: "§ 3 Mitgliedschaft\nMitglied kann jede volljährige Person werden.", expect: "met" },
    {
      name: "silence",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede natürliche Person werden. Die Aufnahme ist schriftlich zu beantragen.",
      expect: "unmet",
    },
    {
      name: "associations only",
      text: "§ 3 Mitgliedschaft\nMitglied können nur Vereine und Verbände werden. Die Aufnahme ist schriftlich zu beantragen.",
      expect: "inapplicable",
    },
  ],
})
