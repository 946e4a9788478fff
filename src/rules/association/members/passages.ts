import type { Reading, Sentence } from "../../statutes/reading.ts"
import type { Topic } from "../../statutes/topics.ts"

/** Bodies that can decide something in an association, under their usual names. */
export const BODY =
  /(?:[Vv]orst[aä]nd|[Pp]räsidium|[Ll]eitungs(?:team|kreis)|[Ss]precher|[Dd]irektorium|[Bb]eirat|[Ää]ltestenrat|[Ee]hrenrat|[Vv]ersammlung|[Pp]lenum|[Aa]usschuss|[Vv]ereinsrat|[Kk]uratorium|[Kk]onvent|[Vv]orsitzende|[Gg]eschäftsführ|(?<!\p{L})MV(?!\p{L}))/u

/** The Absätze of these sentences with everything in them, each once: a rule and its exception often stand side by side. */
export const absaetzeOf = (sentences: readonly Sentence[]): string =>
  [...new Set(sentences.map(({ paragraph }) => paragraph))].map(({ text }) => text).join(" ")

/** Everything in the paragraphs (§) of these sentences, each once. */
export const sectionsOf = (sentences: readonly Sentence[]): string =>
  [...new Set(sentences.map(({ section }) => section))]
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ text }) => text)
    .join(" ")

/** A sentence and the `count` after it in the same §, as one text. */
export const andNext = (sentence: Sentence, count: number): string => {
  const all = sentence.section.paragraphs.flatMap(({ sentences }) => sentences)
  const index = all.indexOf(sentence)
  return all
    .slice(Math.max(0, index), Math.max(0, index) + count + 1)
    .map(({ text }) => text)
    .join(" ")
}

/** Sentences on these topics that a pattern fits and no other does. */
export const sentencesOn = (reading: Reading, topics: readonly Topic[], pattern: RegExp, but?: RegExp): readonly Sentence[] =>
  reading.about(...topics).filter(({ text }) => pattern.test(text) && (but === undefined || !but.test(text)))
