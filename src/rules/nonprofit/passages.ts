import type { Outcome, Reading, Sentence, Topic } from "../statutes/index.ts"
import { firstWith, met, oncePerReading, unclear, unmet } from "../statutes/index.ts"

/** Where the clauses of the model statutes stand, whatever the § is called. */
export const taxSentences = (reading: Reading): readonly Sentence[] =>
  reading.about("tax-status", "means", "purpose", "activities", "economic-activity")

const HOME: readonly Topic[] = [
  "purpose",
  "activities",
  "tax-status",
  "means",
  "preamble",
  "neutrality",
  "economic-activity",
  "name",
]
/** A purpose that is mentioned under "Mitgliedschaft" is no statement of the purpose. */
const AWAY: readonly Topic[] = [
  "membership",
  "admission",
  "exit",
  "fees",
  "member-rights",
  "member-duties",
  "board",
  "assembly",
  "data-protection",
]
const atHome = ({ section: { topics } }: Sentence): boolean =>
  HOME.some((topic) => topics.has(topic)) || !AWAY.some((topic) => topics.has(topic))

/** What the association is for and what it does, without the clauses on taxes and on the assets. */
export const purposeSentences: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) =>
  reading
    .about("purpose", "activities")
    .filter((sentence) => atHome(sentence) && !sentence.topics.has("recipient") && !TAX_CLAUSE.test(sentence.text)),
)

const TAX_CLAUSE =
  /eigenwirtschaftlich|selbstlos tätig|Zuwendungen|Gewinnanteil|begünstigt werden|dürfen nur für|(?<!§ 53 der |§ 53 )Abgaben(?:ver)?ordnung|Auflösung|Wegfall/

/** A sentence that states a purpose, not only an activity: "Zweck des Vereins ist …", "die Förderung der …". */
const STATES_PURPOSE =
  /(?:Zwecke?s?|Vereinszweck|Satzungszweck|Ziele?|Aufgaben?)\b.{0,80}\b(?:ist|sind|es|liegt|besteht)\b|Förderung|[Bb]ezweckt|Verein (?:fördert|dient|verfolgt|widmet)|dient (?:der|dem|allein)|zum (?:Ziel|Zweck)/
const HOW = /verwirklich|umgesetzt|erreicht|insbesondere durch|unter anderem durch|erfüllt seine/
const IN_PURPOSE_SECTION = /Zweck|Ziel/i

/** An item below "Der Satzungszweck wird verwirklicht durch:". */
const isListedActivity = (sentence: Sentence): boolean => {
  const { sentences } = sentence.paragraph
  const before = sentences.slice(0, sentences.indexOf(sentence))
  return before.some(({ text }) => HOW.test(text)) && !/[Zz]weck/.test(sentence.text)
}

/** The sentences that say what the association is for. */
export const statedPurposes: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) => {
  const sentences = purposeSentences(reading).filter((sentence) => !HOW.test(sentence.text) && !isListedActivity(sentence))
  const stated = sentences.filter(({ text }) => STATES_PURPOSE.test(text))
  return stated.length > 0 ? stated : sentences.filter(({ section }) => IN_PURPOSE_SECTION.test(section.heading))
})

/** Everything on purpose and activities in one string, for mapping words to the catalogue. */
export const joined = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(" ")

export type Steps = {
  /** The model's own words, or words that say exactly the same. */
  exact: RegExp
  /** Recognisably the same clause in other words; `because` picks the message. */
  near?: readonly { pattern: RegExp; because?: string }[]
  /** There is something, but it says too little or the opposite. */
  wrong?: readonly { pattern: RegExp; because: string }[]
}

/** Model sentence: met. Recognisable equivalent: unclear, with the advice to take the model's words. Nothing: unmet. */
export const threeSteps = (sentences: readonly Sentence[], { exact, near = [], wrong = [] }: Steps): Outcome => {
  const found = firstWith(sentences, exact)
  if (found !== undefined) return met(found)
  for (const { pattern, because } of near) {
    const similar = firstWith(sentences, pattern)
    if (similar !== undefined) return unclear(similar, because)
  }
  for (const { pattern, because } of wrong) {
    const defect = firstWith(sentences, pattern)
    if (defect !== undefined) return unmet(defect, because)
  }
  return unmet()
}
