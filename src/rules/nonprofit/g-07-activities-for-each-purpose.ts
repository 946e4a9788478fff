import { secondary } from "../kit/index.ts"
import { type Reading, type Sentence, inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { likelyPurposes, officialPurposes, purposeByNumber, purposePhrase } from "./catalogue.ts"
import { modelSentence } from "./model-sentences.ts"
import { joined, purposeSentences, statedPurposes } from "./passages.ts"
import { ao, model } from "./sources.ts"

const ACTIVITY =
  /verwirklich|umgesetzt|insbesondere durch|unter anderem durch|u\. ?a\. durch|erfüllt|erreich|Verfolgung|Arbeit umfasst|Aufgaben|Maßnahmen|Tätigkeit|(?:führt|bietet|übernimmt|pflegt|hilft|begleitet|sammelt|beschafft|informiert|veröffentlicht|wirbt|fördert|soll|betreibt|organisiert|veranstaltet|unterhält|errichtet|berät|unterstützt|leistet|stellt|vermittelt|plant|richtet)\b|\bdurch (?:die |den |das )?\p{Lu}|Veranstaltung|Kurs|Workshop|Seminar|Vortr[aä]g|Projekt|Unterricht|Training|Betrieb|Durchführung|Beratung/u

const activitySentences = (reading: Reading): readonly Sentence[] => {
  const stated = new Set(statedPurposes(reading).filter(({ text }) => !ACTIVITY.test(text)))
  return purposeSentences(reading).filter((sentence) => ACTIVITY.test(sentence.text) && !stated.has(sentence))
}

/** Purposes whose activities show by their words; lectures and meetings can serve any of the others. */
const TANGIBLE: ReadonlySet<number> = new Set([2, 3, 4, 10, 11, 14, 15, 17, 18, 19, 21])
/** Below this the text does no more than name its purposes. */
const ONLY_NAMED_BELOW = 200

/** § 60 Abs. 1 AO: how each purpose is pursued, concretely. */
export const g07 = statuteRule({
  id: "G-07",
  severity: "C",
  applies: "charitable",
  sources: [
    ao("60", "Abs. 1 Satz 1"),
    model("§ 1 Satz 3"),
    secondary("Finanzamt für Körperschaften I Berlin, Schreiben vom 02.05.2016"),
  ],
  topic: "activities",
  check: (reading) => {
    const stated = statedPurposes(reading)
    const activities = activitySentences(reading)
    if (stated.length === 0 && activities.length === 0) return inapplicable
    if (activities.length === 0)
      return joined(purposeSentences(reading)).length < ONLY_NAMED_BELOW ? unmet(stated[0]) : unclear(stated[0])
    const named = officialPurposes(joined(stated.filter((sentence) => !activities.includes(sentence))))
    const covered = new Set(likelyPurposes(joined(activities)))
    const uncovered = named.filter((number) => TANGIBLE.has(number) && !covered.has(number))
    if (uncovered.length === 0) return met(activities[0])
    const purposes = uncovered.flatMap((number) => purposeByNumber(number) ?? []).map(purposePhrase)
    return unclear(stated[0], "uncovered", { purposes: purposes.join("; ") })
  },
  proposal: (_, { values }) =>
    modelSentence("activities", {
      activities: values?.["purposes"] === undefined ? "[Ihre Tätigkeiten]" : `[Ihre Tätigkeiten für: ${values["purposes"]}]`,
    }),
  examples: [
    {
      name: "purpose and activity",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe.\nDer Satzungszweck wird verwirklicht insbesondere durch Hausaufgabenhilfe für Kinder.",
      expect: "met",
    },
    { name: "purpose only", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Religion.", expect: "unmet" },
    {
      name: "much about the purpose, nothing about the work",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Religion. Sie ist für viele Menschen in der Stadt eine Quelle von Kraft. Ihr Reichtum und ihre Vielfalt sollen auch in kommenden Jahren lebendig bleiben. Alle sind dabei willkommen, junge und alte Menschen.",
      expect: "unclear",
    },
    {
      name: "activities for one of four purposes",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe, von Kunst und Kultur, des Sports und des Tierschutzes.\nDer Satzungszweck wird verwirklicht durch Konzerte.",
      expect: "unclear",
      because: "uncovered",
    },
    { name: "no purpose", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "inapplicable" },
  ],
})
