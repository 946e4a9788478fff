/** Signs from the private use area that carry structure from the markup to the segmenter; no reading shows them. */
const HEADING_BASE = 0xe010

/** An item of the outermost numbered list of a section: an Absatz. */
export const PARAGRAPH_ITEM = "\uE001"
/** An item of an inner or unnumbered list: part of the Absatz that it stands in. */
export const LIST_ITEM = "\uE002"
/** A line that the markup calls a heading; level 1 is the outermost. */
export const headingMark = (level: number): string => String.fromCodePoint(HEADING_BASE + level)
/** The level of the heading that a line begins with, or undefined. */
export const headingLevel = (line: string): number | undefined => {
  const level = (line.codePointAt(0) ?? 0) - HEADING_BASE
  return level >= 1 && level <= 6 ? level : undefined
}
export const MARKS = /[\uE000-\uE01F]/g
