import type { Reading, Section, Span, Topic } from "../statutes/index.ts"
import type { Passage } from "./report.ts"

/** "§ 4 Abs. 2", "§ 4", or the heading where the text numbers nothing. */
const sectionName = (section: Section, paragraph?: string): string => {
  const name = section.number === undefined ? section.heading : `§ ${section.number}`
  return paragraph === undefined || section.number === undefined ? name : `${name} Abs. ${paragraph}`
}

/** Where a passage of the original stands and what it says there. */
export const passageOf = (reading: Reading, { start, end }: Span): Passage => {
  const sentence = reading.sentences.find((one) => one.start <= start && start < one.end)
  const section = sentence?.section ?? reading.sections.findLast((one) => one.start <= start)
  return {
    section: section === undefined ? "" : sectionName(section, sentence?.paragraph.number),
    start,
    end,
    quote: reading.original.slice(start, end),
  }
}

/** The section that a missing clause would belong into: the first one whose heading announces the topic, else where it is spoken of. */
export const homeOf = (reading: Reading, topic: Topic): string => {
  const section = reading.sections.find(({ topics }) => topics.has(topic)) ?? reading.about(topic)[0]?.section
  return section === undefined ? "" : sectionName(section)
}
