import { MODEL } from "../nonprofit/index.ts"
import type { Paragraph, Section, Sentence } from "../statutes/index.ts"

/** The official model statutes, the one family whose wording is law text and therefore free to be known here. */
const MODEL_STATUTES = "Anlage 1 zu § 60 AO"

/** What is compared: letters only, without the words that differ between "der Verein" and "die Körperschaft". */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("körperschaft", "verein")
    .replaceAll(/satzungs(?:gemäß|mäßig)/g, "satzungsmäßig")
    .replaceAll(/(?<!\p{L})(?:de[rsmn]|die|das|er|sie|vereins?|aufhebung oder|oder aufhebung)(?!\p{L})/gu, " ")
    .replaceAll(/[^\p{L}{}]+/gu, " ")
    .trim()

/** A model sentence as a pattern: what stands in braces there is the association's own. */
const patternOf = (sentence: string): RegExp => {
  const parts = bare(sentence).split(/ ?\{\w+\} ?/)
  return new RegExp(`^${parts.join(".{0,600}")}$`, "u")
}

const PATTERNS = Object.values(MODEL).map(patternOf)
/** Shorter pieces say nothing of their own ("Abs. 2 bleibt unberührt"). */
const SHORTEST = 20

const isModel = ({ text }: Sentence): boolean => {
  const compared = bare(text)
  return PATTERNS.some((pattern) => pattern.test(compared))
}

const familyOfSentences = (sentences: readonly Sentence[]): string | undefined => {
  const telling = sentences.filter(({ text }) => text.length >= SHORTEST)
  return telling.length > 0 && telling.every(isModel) ? MODEL_STATUTES : undefined
}

/** The known template whose wording an Absatz is, apart from names, purposes and numbers; undefined for everybody's own words. */
export const familyOf = ({ sentences }: Paragraph): string | undefined => familyOfSentences(sentences)

/** The same for a whole section. */
export const familyOfSection = ({ paragraphs }: Section): string | undefined =>
  familyOfSentences(paragraphs.flatMap(({ sentences }) => sentences))
