import type { Mapped } from "../normalise/index.ts"
import { type Heading, headingIn, type Scheme, schemeOf } from "./headings.ts"
import { type Line, splitLines } from "./lines.ts"
import { paragraphsOf, type RawParagraph } from "./paragraphs.ts"

export { sentenceRanges } from "./sentences.ts"
export type { Piece, RawParagraph } from "./paragraphs.ts"

/** A section by offsets into the normalised text. */
export type RawSection = {
  number: string | undefined
  /** The heading, and before it the one it stands under. */
  heading: string
  parent: string | undefined
  start: number
  end: number
  paragraphs: readonly RawParagraph[]
}

type Draft = Heading & { start: number; parent: string | undefined; inherits: boolean; body: Line[] }

/** Splits normalised text into sections and Absätze. Tables of contents disappear: what has a body elsewhere is no section. */
export const segment = ({ text }: Mapped): readonly RawSection[] => {
  const lines = splitLines(text)
  const drafts = withoutContents(withParents(draftsOf(lines, schemeOf(lines))))
  return drafts.map(({ number, title, parent, start, body, bodyFrom }) => ({
    number,
    heading: title,
    parent,
    start,
    end: Math.max(bodyFrom, body.at(-1)?.end ?? 0),
    paragraphs: paragraphsOf(body),
  }))
}

const draftsOf = (lines: readonly Line[], scheme: Scheme): Draft[] => {
  const before: Draft = {
    number: undefined,
    title: "",
    level: 0,
    start: 0,
    bodyFrom: 0,
    parent: undefined,
    inherits: false,
    body: [],
  }
  const drafts = [before]
  let consumed = 0
  for (const [at, line] of lines.entries()) {
    if (line.end <= consumed) continue
    const heading = headingIn(line, lines[at + 1], scheme)
    if (heading === undefined || (scheme === "numbered" && !follows(drafts, heading))) drafts.at(-1)?.body.push(line)
    else {
      drafts.push({ ...heading, start: line.start, parent: undefined, inherits: false, body: rest(line, heading.bodyFrom) })
      consumed = heading.bodyFrom
    }
  }
  return drafts
}

/** Where "8." may be a heading or an item of a list, only the next number is a heading. */
const follows = (drafts: readonly Draft[], { number }: Heading): boolean => {
  const last = drafts.findLast((draft) => draft.number !== undefined)
  return number === undefined || counted(number) === counted(last?.number ?? "0") + 1
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
/** "IV" is 4, "12a" is 12. */
const counted = (number: string): number => {
  const values = Array.from(number, (letter) => ROMAN[letter] ?? 0)
  if (values.includes(0)) return Number.parseInt(number, 10)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** What follows a heading in its own line. */
const rest = (line: Line, from: number): Line[] =>
  from >= line.end
    ? []
    : [{ ...line, start: from, text: line.text.slice(from - line.start), level: undefined, blankBefore: true }]

/** A heading deeper than the last numbered one stands under it and takes its number. */
const withParents = (drafts: readonly Draft[]): readonly Draft[] => {
  let above: Draft | undefined
  return drafts.map((draft) => {
    const inherits = above !== undefined && draft.number === undefined && draft.level > above.level
    if (inherits) return { ...draft, number: above?.number, parent: above?.title, inherits }
    above = draft.number === undefined ? undefined : draft
    return draft
  })
}

const keyOf = ({ number, title }: Draft): string => `${number ?? ""} ${title.toLowerCase().replaceAll(/[^\p{L}]/gu, "")}`
const bodyLength = ({ body }: Draft): number => body.reduce((sum, { text }) => sum + text.length, 0)

/** Entries of a table of contents go; what follows its last entry stays, as text before the first section. */
const withoutContents = (drafts: readonly Draft[]): readonly Draft[] => {
  const last = new Map(drafts.map((draft, at) => [keyOf(draft), at]))
  const again = drafts.map(
    (draft, at) => at > 0 && /\p{L}{3}/u.test(draft.title) && (last.get(keyOf(draft)) ?? at) > at && bodyLength(draft) < 400,
  )
  return drafts.flatMap((draft, at): readonly Draft[] => {
    if (at === 0) return draft.body.length > 0 ? [draft] : []
    if (again[at] === true && draft.body.length === 0) return []
    if (again[at] === true && again[at - 1] === true) return [{ ...draft, number: undefined, title: "", level: 0 }]
    return draft.body.length === 0 && draft.title === "" && !draft.inherits ? [] : [draft]
  })
}
