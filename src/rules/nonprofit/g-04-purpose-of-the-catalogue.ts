import { type Sentence, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { likelyPurposes, officialPurposes, purposeByNumber, purposePhrase } from "./catalogue.ts"
import { modelSentence } from "./model-sentences.ts"
import { NEED } from "./need.ts"
import { joined, purposeSentences, statedPurposes } from "./passages.ts"
import { ao, model } from "./sources.ts"

const CITED = /§ ?52 (?:Abs(?:\.|atz) ?(?:2|II),? ?(?:S(?:\.|atz) ?1,? ?)?)(?:Nr\.?|Nummer|Ziff\.|Ziffer) ?(\d{1,2})/

const words = (numbers: readonly number[]): string =>
  numbers
    .flatMap((number) => purposeByNumber(number) ?? [])
    .map((purpose) => `${purposePhrase(purpose)} (Nr. ${purpose.number})`)
    .join("; ")

/** A number of § 52 that does not fit the words it is cited for. */
const wrongNumber = (
  sentences: readonly Sentence[],
): { sentence: Sentence; cited: string; fits: readonly number[] } | undefined => {
  for (const sentence of sentences) {
    const cited = CITED.exec(sentence.text)?.[1]
    const official = officialPurposes(sentence.text)
    if (cited !== undefined && official.length > 0 && !likelyPurposes(sentence.text).includes(Number(cited)))
      return { sentence, cited, fits: official }
  }
  return undefined
}

/** § 52 Abs. 2 AO: each purpose is one of the 27 numbers, or §§ 53, 54. */
export const g04 = statuteRule({
  id: "G-04",
  severity: "C",
  applies: "charitable",
  sources: [ao("52", "Abs. 2 Satz 1"), ao("60", "Abs. 1 Satz 1"), model("§ 1 Satz 2")],
  topic: "purpose",
  check: (reading) => {
    const all = purposeSentences(reading)
    const wrong = wrongNumber(reading.about("purpose", "activities", "tax-status"))
    if (wrong !== undefined) return unmet(wrong.sentence, "number", { cited: wrong.cited, fits: words(wrong.fits) })
    const old = all.find(({ text }) => /rassisch.{0,40}Verfolgte/.test(text))
    if (old !== undefined) return unclear(old, "old")
    const stated = statedPurposes(reading)
    const official =
      stated.find(({ text }) => officialPurposes(text).length > 0) ?? all.find(({ text }) => officialPurposes(text).length > 0)
    if (official !== undefined) return met(official)
    if (NEED.test(joined(stated))) return met(stated[0])
    const first = stated[0] ?? all[0]
    if (first === undefined) return unmet()
    const likely = likelyPurposes(joined(all)).slice(0, 4)
    return likely.length === 0 ? unclear(first) : unclear(first, "everyday", { fits: words(likely) })
  },
  proposal: (_, { values }) => modelSentence("purpose", { purposes: values?.["fits"] ?? "[Zweck aus § 52 Abs. 2 AO]" }),
  examples: [
    {
      name: "in the law's words",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugend- und Altenhilfe.",
      expect: "met",
    },
    {
      name: "activities in place of a purpose",
      text: "§ 2 Zweck\nZweck des Vereins sind Deutschkurse am Abend.",
      expect: "unclear",
      because: "everyday",
    },
    {
      name: "nothing that the catalogue knows",
      text: "§ 2 Zweck\nZweck des Vereins ist es, blaue Drachen steigen zu lassen.",
      expect: "unclear",
    },
    {
      name: "wording from before 2020",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Hilfe für politisch, rassisch oder religiös Verfolgte.",
      expect: "unclear",
      because: "old",
    },
    {
      name: "a number for something else",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des traditionellen Brauchtums im Sinne des § 52 Abs. 2 Nr. 14 AO.",
      expect: "unmet",
      because: "number",
    },
    { name: "no purpose at all", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "unmet" },
  ],
})
