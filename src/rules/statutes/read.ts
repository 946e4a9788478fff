import { charitableOf } from "./charitable.ts"
import { claimsOf } from "./claims/index.ts"
import { classify, topicsOfHeading } from "./classify.ts"
import { documentTypeOf } from "./document-type.ts"
import { guessMode } from "./mode.ts"
import { type Mapped, MARKS, normalise, originalSpan } from "./normalise/index.ts"
import type { Mode, Paragraph, Reading, Section, Sentence } from "./reading.ts"
import { type RawParagraph, type RawSection, segment, sentenceRanges } from "./segment/index.ts"
import type { Topic } from "./topics.ts"

/** Reads a statute: any text in, never fails. Without `mode` it is guessed from the text (see mode.ts). */
export const readStatutes = (original: string, mode?: Mode): Reading => {
  const source = normalise(original)
  const text = source.text.replaceAll(MARKS, " ")
  const sections = segment(source).map((raw) => sectionOf(source, raw))
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
  const about = lookup(sentences)
  const type = documentTypeOf({ text, sentences, sections })
  const base = { original, text, mode: mode ?? guessMode(text, sentences), type, sections, sentences, about }
  const claims = new Map<string, ReturnType<typeof claimsOf>>()
  return {
    ...base,
    charitable: charitableOf(sentences),
    spanAt: (start, end) => originalSpan(source, start, end),
    paragraphsAbout: (...topics) => [...new Set(about(...topics).map(({ paragraph }) => paragraph))],
    claims: (key) => {
      const known = claims.get(key) ?? claimsOf(about, key)
      claims.set(key, known)
      return known
    },
  }
}

/** Sentences by topic, in their order; each question is answered once, from lists that are made in one pass over the text. */
const lookup = (sentences: readonly Sentence[]): Reading["about"] => {
  const places = new Map<Topic, number[]>()
  for (const [at, { topics }] of sentences.entries())
    for (const topic of topics) {
      const list = places.get(topic)
      if (list === undefined) places.set(topic, [at])
      else list.push(at)
    }
  const asked = (topics: readonly Topic[]): readonly Sentence[] => {
    const wanted = new Uint8Array(sentences.length)
    for (const topic of topics) for (const at of places.get(topic) ?? []) wanted[at] = 1
    return sentences.filter((_, at) => wanted[at] === 1)
  }
  const known = new Map<string, readonly Sentence[]>()
  return (...topics) => {
    const key = topics.join(" ")
    const found = known.get(key) ?? asked(topics)
    known.set(key, found)
    return found
  }
}

const sectionOf = (source: Mapped, raw: RawSection): Section => {
  const topics = new Set([
    ...topicsOfHeading(raw.heading),
    ...[...topicsOfHeading(raw.parent ?? "")].filter((topic) => topic !== "bodies"),
  ])
  const paragraphs: Paragraph[] = []
  const section: Section = {
    ...originalSpan(source, raw.start, raw.end),
    number: raw.number,
    heading: raw.heading,
    topics,
    paragraphs,
  }
  for (const paragraph of raw.paragraphs) paragraphs.push(paragraphOf(source, section, paragraph))
  return section
}

const paragraphOf = (source: Mapped, section: Section, raw: RawParagraph): Paragraph => {
  const { text, place } = joined(raw)
  const sentences: Sentence[] = []
  const span = (start: number, end: number) => originalSpan(source, place(start), place(end - 1) + 1)
  const paragraph: Paragraph = { ...span(0, text.length), number: raw.number, text, sentences }
  const ranges = sentenceRanges(text)
  const topics = classify(
    section.topics,
    ranges.map(({ start, end }) => text.slice(start, end)),
  )
  for (const [at, { start, end }] of ranges.entries())
    sentences.push({
      ...span(start, end),
      text: text.slice(start, end),
      topics: topics[at] ?? section.topics,
      paragraph,
      section,
    })
  return paragraph
}

/** A stretch of an Absatz's text: where it starts there, and where in the normalised text. */
type Run = { at: number; start: number; end: number }

/** The pieces of an Absatz as one line of text; `place` gives a unit's offset in the normalised text. */
const joined = ({ pieces }: RawParagraph): { text: string; place: (at: number) => number } => {
  const runs: Run[] = []
  let text = ""
  for (const piece of pieces) {
    const joint = text === "" ? "" : piece.item && /[\p{L}\d)"]$/u.test(text) ? ", " : " "
    text += joint
    runs.push({ at: text.length, start: piece.start, end: piece.end })
    text += piece.text
  }
  const place = (at: number): number => {
    const run = runs.findLast((one) => one.at <= at)
    return run === undefined ? 0 : Math.min(run.start + at - run.at, run.end - 1)
  }
  return { text, place }
}
