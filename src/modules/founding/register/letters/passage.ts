/** The paragraph of the statutes a citation means, and the statutes with another wording in its place. Pure. */
import { type Reading, type Section, readStatutes } from "#rules/statutes"

/** Where a citation leads: the whole § or one Absatz of it. Offsets into the text as it was handed in. */
export type Passage = { section: string; start: number; end: number; quote: string }

/** "§ 8 Abs. 2 Satz 1" → 8 and 2; "§ 7b" → 7b. */
const numbersIn = (citation: string): { section: string | undefined; paragraph: string | undefined } => ({
  section: /§\s*(\d+[a-z]?)/.exec(citation)?.[1],
  paragraph: /Abs(?:\.|atz)\s*(\d+[a-z]?)/.exec(citation)?.[1],
})

/** The Absatz with that number; without one the whole §. */
const spanIn = (section: Section, paragraph: string | undefined): { start: number; end: number; cited: string } | undefined => {
  const [first] = section.paragraphs
  const last = section.paragraphs.at(-1)
  const whole = `§ ${section.number ?? ""}`
  if (first === undefined || last === undefined) return undefined
  if (paragraph === undefined) return { start: first.start, end: last.end, cited: whole }
  const named = section.paragraphs.find(({ number }) => number === paragraph)
  return named && { start: named.start, end: named.end, cited: `${whole} Abs. ${paragraph}` }
}

/** The passage a citation means in this text; undefined where the text has no such paragraph. */
export const passageAt = (reading: Reading, citation: string): Passage | undefined => {
  const wanted = numbersIn(citation)
  const section = reading.sections.find(({ number }) => number !== undefined && number === wanted.section)
  const span = section && spanIn(section, wanted.paragraph)
  if (span === undefined) return undefined
  const { start, end, cited } = span
  return { section: cited, start, end, quote: reading.original.slice(start, end).trim() }
}

type Change = { section?: string | undefined; wording?: string | undefined }

/** The number of an Absatz that was typed along with its wording stands in the text already. */
const withoutNumber = (wording: string): string => wording.trim().replace(/^\(\d+[a-z]?\)\s*/, "")

/**
 * The statutes with each new wording in place of the passage it names; what names no passage of the text is counted in `left`,
 * for people to put in by hand. Everything else stays to the letter.
 */
export const withChanges = (text: string, changes: readonly Change[]): { text: string; left: number } => {
  const reading = readStatutes(text)
  const wanted = changes.filter(({ wording }) => wording !== undefined)
  const found = wanted.flatMap(({ section = "", wording = "" }) => {
    const passage = passageAt(reading, section)
    return passage === undefined ? [] : [{ ...passage, wording: withoutNumber(wording) }]
  })
  const disjoint = found.filter(
    (one, index) => !found.some((other, at) => at < index && one.start < other.end && other.start < one.end),
  )
  const changed = disjoint
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, wording }) => now.slice(0, start) + wording + now.slice(end), text)
  return { text: changed, left: wanted.length - disjoint.length }
}
