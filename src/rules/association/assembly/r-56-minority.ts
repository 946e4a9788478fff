import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled, secondary } from "../../kit/index.ts"
import { ASSEMBLY } from "../words.ts"

const DEMANDS = /verlang|beantrag|(?<!er)forder|auf antrag|begehr|wünsch|wunsch/iu
const CALLS =
  /einberuf|einzuberufen|(?<!\p{L})(?:zu )?berufen|einlad|einzuladen|stattfind|(?<!\p{L})statt(?!\p{L})|abzuhalten|abgehalten|versammlung[^.]{0,80}(?:durchzuführen|durchgeführt)|außerordentliche\p{L}* \p{L}*versammlung/iu
const SHARE =
  /(?:\d+ ?\/ ?\d+|[½⅓⅔¼¾⅕⅙⅛]|\d+(?:,\d+)? ?(?:%|prozent|v\. ?h\.?)|(?:drittel|viertel|fünftel|sechstel|achtel|zehntel|zwanzigstel|hälfte|mehrheit)|(?:zehnte|fünfte|vierte|dritte|zwanzigste)[rnsm]? teil)/iu
const HEADS =
  /(?<![\p{L}\d/])(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|fünfzig)\s+(?!der )(?:\p{L}+\s+){0,2}mitglieder/iu
const HALF =
  /(?:mindestens|wenigstens|von) (?:der |die )?hälfte|mehrheit der (?:\p{L}+ )?mitglieder|(?:1\/2|½|2\/3|3\/4|⅔|¾)|(?:5\d|[6-9]\d|100) ?(?:%|prozent|v\. ?h)|(?:zwei|drei) ?-?(?:drittel|viertel)/iu
const MAY = /(?<!\p{L})(?:kann|können|darf)(?!\p{L})/iu
const MUST =
  /(?<!\p{L})(?:ist|sind|muss|müssen|hat|haben|wird|werden|erfolgt|findet|finden|beruft)(?!\p{L})|zu berufen|einzuberufen|verpflichtet|unverzüglich/iu
const VOTERS = /(?:(?:stimm|wahl)berechtigte|(?<!\p{L})ordentliche|aktive|erwachsene|volljährige)\p{L}* (?:vereins)?mitglied/iu
/** Motions to the agenda, secret ballots and demands of the board are other things that a share of members can ask for. */
const OTHER =
  /tagesordnung zu|auf die tagesordnung|ergänzt|geheim|schriftliche abstimmung|satzungsänder|vorstandssitzung|ausschluss|auflösung|ergänzung der tagesordnung|dringlichkeitsantr|umlauf|virtuell|beschlussfähig/iu

const asks = (reading: Reading): readonly Sentence[] =>
  reading
    .about("minority", "convening")
    .filter(
      ({ text }) =>
        DEMANDS.test(text) && CALLS.test(text) && (SHARE.test(text) || HEADS.test(text)) && /mitglied|stimm/iu.test(text),
    )
    .filter(({ text, section }) => (ASSEMBLY.test(text) || section.topics.has("assembly")) && !section.topics.has("dissolution"))
    .filter(({ text }) => !OTHER.test(text) || /einberuf|einzuberufen/iu.test(text))

/** "Kann … einberufen werden" with nothing in the sentence that makes it a duty: "Der Vorstand kann … und muss …, wenn" does. */
const optional = ({ text }: Sentence): boolean => {
  const before = text.slice(0, Math.max(text.search(SHARE), text.search(HEADS)))
  return (
    MAY.test(text) &&
    !/muss|müssen|verpflichtet|(?:ist|sind)[^.]{0,80}(?:einzuberufen|zu berufen|einzuladen|verlangt)|hat[^.]{0,60}einzuberufen/iu.test(
      text,
    ) &&
    (MAY.test(before) || !MUST.test(before))
  )
}

const check = (reading: Reading): Outcome => {
  const said = asks(reading)
  const [first] = said
  if (!first) return inapplicable
  const may = said.find(optional)
  if (may && said.every(optional)) return unmet(may, "may")
  const half = said.find(({ text }) => HALF.test(text) && !/weniger|zehntel|drittel der|(?<!zwei)(?<!zwei )drittel/iu.test(text))
  if (half) return unmet(half, "half")
  const heads = said.find(({ text }) => !SHARE.test(text))
  if (heads) return unclear(heads, "heads")
  const voters = said.find(({ text }) => VOTERS.test(text))
  return voters ? unclear(voters) : met(first)
}

/** § 37 BGB: a minority can make the board call a meeting; statutes may set the share but not take the right away. */
export const r56 = statuteRule({
  id: "R-56",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "37", "§ 37 BGB"),
    secondary("Änderung nach Beanstandung eines Amtsgerichts 2016, dokumentiert"),
    recalled("Ab der Hälfte der Mitglieder kein Minderheitenrecht mehr: Erfahrungswissen"),
  ],
  topic: "minority",
  check,
  proposal: (reading) =>
    `${assemblyTerm(reading).opening} ist einzuberufen, wenn ein Zehntel der Mitglieder es in Textform unter Angabe des Zwecks und der Gründe von ${boardTerm(reading).dative} verlangt.`,
  examples: [
    {
      name: "one tenth, and a duty",
      text: "§ 6 Mitgliederversammlung\nDer Vorstand muss eine Mitgliederversammlung einberufen, wenn ein Zehntel der Mitglieder es verlangt.",
      expect: "met",
    },
    {
      name: "may instead of must",
      text: "§ 6 Mitgliederversammlung\nEine außerordentliche Mitgliederversammlung kann auf Verlangen von einem Viertel der Mitglieder einberufen werden.",
      expect: "unmet",
      because: "may",
    },
    {
      name: "half is no minority",
      text: "§ 6 Mitgliederversammlung\nEine Mitgliederversammlung ist einzuberufen, wenn mindestens die Hälfte der Mitglieder es verlangt.",
      expect: "unmet",
      because: "half",
    },
    {
      name: "heads instead of a share",
      text: "§ 6 Mitgliederversammlung\nEine Mitgliederversammlung ist einzuberufen, wenn 20 Mitglieder es verlangen.",
      expect: "unclear",
      because: "heads",
    },
    {
      name: "only those who vote",
      text: "§ 6 Mitgliederversammlung\nEine Mitgliederversammlung ist einzuberufen, wenn ein Drittel der stimmberechtigten Mitglieder es verlangt.",
      expect: "unclear",
    },
    {
      name: "left to the law",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung findet einmal im Jahr statt.",
      expect: "inapplicable",
    },
  ],
})
