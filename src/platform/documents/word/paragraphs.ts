import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from "docx"
import type { LaidItem } from "../paper-layout.ts"
import type { PaperAid } from "../paper.ts"
import { aidRuns, germanRuns } from "./runs.ts"

/** Lengths in twentieths of a point, as Word counts. */
export const TEXT_WIDTH = 9242
const NUMBER_WIDTH = 510
const ITEM_WIDTH = 400

/** Above and below a heading; the same on both sides of a reading copy, or the lines do not meet. */
export const HEADING_SPACE = { before: 260, after: 120 }

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

/** A heading in Word's own style for its depth, 1 to 5, so that the outline and screen readers have it. */
export const heading = (depth: number, text: string): Paragraph =>
  new Paragraph({ heading: HEADINGS[depth - 1] ?? HeadingLevel.HEADING_5, keepNext: true, children: germanRuns(text) })

export const plain = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: germanRuns(text) })

/** "(1)" with its text beside it, further lines under the text. */
export const numbered = (number: string, text: string): Paragraph => hanging(number, germanRuns(text), { width: NUMBER_WIDTH })
export const items = (all: readonly LaidItem[], indent: boolean): Paragraph[] =>
  all.map(({ label, text }) =>
    hanging(label, germanRuns(text), { width: ITEM_WIDTH, ...(indent ? { before: NUMBER_WIDTH } : {}) }),
  )

/** A paragraph in the reader's language; nothing where there is none. */
export const aidPlain = (text: string | undefined, aid: PaperAid, options: IParagraphOptions = {}): Paragraph[] =>
  text === undefined ? [] : [new Paragraph({ ...directed(aid), ...options, children: aidRuns(text, aid) })]
/** Beside a heading, but none itself: the outline is German. */
export const aidHeading = (text: string | undefined, aid: PaperAid): Paragraph[] =>
  text === undefined
    ? []
    : [new Paragraph({ ...directed(aid), keepNext: true, spacing: HEADING_SPACE, children: aidRuns(text, aid, { bold: true }) })]
export const aidNumbered = (number: string | undefined, text: string | undefined, aid: PaperAid): Paragraph[] => {
  if (text === undefined || number === undefined) return aidPlain(text, aid)
  return [hanging(number, aidRuns(text, aid), { width: NUMBER_WIDTH, aid })]
}
export const aidItems = (all: readonly LaidItem[], aid: PaperAid, indent: boolean): Paragraph[] =>
  all.flatMap(({ label, aid: text }) =>
    text === undefined
      ? []
      : [hanging(label, aidRuns(text, aid), { width: ITEM_WIDTH, aid, ...(indent ? { before: NUMBER_WIDTH } : {}) })],
  )

type Hanging = { width: number; before?: number; aid?: PaperAid }
const hanging = (label: string, children: ParagraphChild[], { width, before = 0, aid }: Hanging): Paragraph =>
  new Paragraph({
    ...(aid === undefined ? {} : directed(aid)),
    // "start" is the right side of a right-to-left paragraph.
    indent: { start: before + width, hanging: width },
    children: [...labelRuns(label, aid), new TextRun({ children: [new Tab()] }), ...children],
  })
const labelRuns = (label: string, aid: PaperAid | undefined) =>
  aid?.dir === "rtl" ? [new TextRun({ text: label, rightToLeft: true })] : germanRuns(label)

/** In a right-to-left paragraph "start" is right. */
const directed = ({ dir }: PaperAid): IParagraphOptions => ({ bidirectional: dir === "rtl", alignment: AlignmentType.START })
