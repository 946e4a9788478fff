import { headingLevel, LIST_ITEM, PARAGRAPH_ITEM } from "../normalise/index.ts"

/** One line of the normalised text, without its mark; `start` and `end` are offsets into the normalised text. */
export type Line = {
  start: number
  end: number
  text: string
  mark: "paragraph" | "item" | undefined
  /** The level of a heading that the markup names as one. */
  level: number | undefined
  blankBefore: boolean
}

/** Where a text whose lines were joined starts a new Absatz or § in the middle of a line. */
const INLINE =
  /(?<=[.:;!?"] )(?=\((?:\d{1,2}[a-z]?)\) ?["\p{Lu}])|(?<=[.!?"] )(?=§ \d{1,2}[a-z]? \p{Lu}(?!\p{Lu}*\b[.,)]))|(?<=\p{L} )(?=\(1\) \p{Lu})/gu

export const splitLines = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let blankBefore = false
  let start = 0
  for (const whole of text.split("\n")) {
    if (whole.trim() === "") blankBefore = true
    else {
      lines.push(...pieces(whole, start, blankBefore))
      blankBefore = false
    }
    start += whole.length + 1
  }
  return lines
}

const pieces = (whole: string, offset: number, blankBefore: boolean): readonly Line[] => {
  const cuts = [0, ...[...whole.matchAll(INLINE)].map(({ index }) => index), whole.length]
  return cuts.slice(1).map((end, at) => line(whole.slice(cuts[at], end), offset + (cuts[at] ?? 0), at === 0 && blankBefore))
}

const line = (raw: string, offset: number, blankBefore: boolean): Line => {
  const level = headingLevel(raw)
  const mark = raw.startsWith(PARAGRAPH_ITEM) ? "paragraph" : raw.startsWith(LIST_ITEM) ? "item" : undefined
  const skipped = level === undefined && mark === undefined ? 0 : 1 + (raw.slice(1).length - raw.slice(1).trimStart().length)
  const text = raw.slice(skipped).trimEnd()
  return { start: offset + skipped, end: offset + skipped + text.length, text, mark, level, blankBefore }
}
