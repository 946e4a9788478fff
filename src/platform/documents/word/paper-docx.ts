import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx"
import { LONGEST, prepareInput } from "../input.ts"
import { type LaidBlock, type LaidPaper, layOut } from "../paper-layout.ts"
import type { Paper, PaperAid } from "../paper.ts"
import {
  TEXT_WIDTH,
  HEADING_SPACE,
  aidHeading,
  aidItems,
  aidNumbered,
  aidPlain,
  heading,
  items,
  numbered,
  plain,
} from "./paragraphs.ts"
import { germanRuns } from "./runs.ts"
import { type Beside, besideEachOther, facts, fields, signatures } from "./table-blocks.ts"

/** A4 and its margins as on the PDF, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { left: 1417, right: 1247, top: 1417, bottom: 1474, footer: 700 },
}

/**
 * A paper as a Word file: real headings, numbers as given, tables with a head, page numbers, German marked as German and the
 * reading aid as its language and direction. Throws a `DocumentProblem` "too-long" at the limits of `Documents.pdf`.
 */
export const paperDocx = async (paper: Paper): Promise<Uint8Array> => {
  // Word has letters for everything: nothing becomes a "�" here.
  const input = prepareInput(layOut(paper), () => true, LONGEST)
  const { title, footer, aid, parts } = JSON.parse(input) as LaidPaper
  const children = parts.flatMap((part, index) => [
    ...(index > 0 ? [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0 } })] : []),
    ...setPart(part, aid),
  ])
  const document = new Document({
    title,
    creator: "Tragwerk",
    lastModifiedBy: "Tragwerk",
    description: "",
    styles: STYLES,
    sections: [
      { properties: { page: PAGE }, footers: { default: pageFoot(footer) }, children: [heading(1, title), ...children] },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const setPart = (part: readonly LaidBlock[], aid: PaperAid | undefined): (Paragraph | Table)[] => {
  const rows = part.flatMap((block) => setBlock(block, aid))
  return aid === undefined ? rows.flatMap(({ german }) => german) : [besideEachOther(rows, aid)]
}

const setBlock = (block: LaidBlock, aid: PaperAid | undefined): Beside[] => {
  const right = (words: string | undefined) => (aid === undefined ? [] : aidPlain(words, aid))
  switch (block.kind) {
    case "heading":
      return [{ german: [heading(block.depth, block.text)], aid: aid === undefined ? [] : aidHeading(block.aid, aid) }]
    case "text":
      return [{ german: [plain(block.text)], aid: right(block.aid) }]
    case "note":
      return [{ german: [note(block.text)], aid: right(block.aid) }]
    case "section":
      return setSection(block, aid)
    case "list":
      return [{ german: items(block.items, false), aid: aid === undefined ? [] : aidItems(block.items, aid, false) }]
    case "table":
      return [{ german: [...caption(block.caption), facts(block.head, block.rows), gap()], aid: undefined }]
    case "fields":
      return [{ german: [fields(block.rows), gap()], aid: undefined }]
    default:
      return [{ german: [signatures(block.lines), gap()], aid: undefined }]
  }
}

const setSection = (section: Extract<LaidBlock, { kind: "section" }>, aid: PaperAid | undefined): Beside[] => {
  const title = section.aidHeading === undefined ? undefined : `${section.number} ${section.aidHeading}`
  return [
    {
      german: [heading(section.depth, `${section.number} ${section.heading}`)],
      aid: aid === undefined ? [] : aidHeading(title, aid),
    },
    ...section.paragraphs.map(({ number, text, aid: words, items: parts }) => ({
      german: [number === undefined ? plain(text) : numbered(number, text), ...items(parts, true)],
      aid: aid === undefined ? [] : [...aidNumbered(number, words, aid), ...aidItems(parts, aid, true)],
    })),
  ]
}

const caption = (text: string) =>
  text === "" ? [] : [new Paragraph({ keepNext: true, spacing: { before: 160 }, children: germanRuns(text, { bold: true }) })]
const note = (text: string) =>
  new Paragraph({
    indent: { left: 200 },
    border: { left: { style: BorderStyle.SINGLE, size: 16, color: "0B5568", space: 8 } },
    children: germanRuns(text),
  })
/** Two tables in a row would become one. */
const gap = () => new Paragraph({ spacing: { before: 0, after: 0 } })

const pageFoot = (words: string) =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: "D9D2C4", space: 4 } },
        children: [
          new TextRun({ text: words, size: 16 }),
          new TextRun({ size: 16, children: ["\tSeite ", PageNumber.CURRENT, " von ", PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const headingStyle = (size: number, before = HEADING_SPACE.before) => ({
  run: { size, bold: true, color: "1E2329", font: "Arial" },
  // Without the rule Word and LibreOffice take the line distance for an exact height, and large letters overlap.
  paragraph: { spacing: { before, after: HEADING_SPACE.after, line: 264, lineRule: "auto" as const }, keepNext: true },
})
const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 21, color: "1E2329", language: { value: "de-DE", bidirectional: "ar-SA" } },
      paragraph: { spacing: { after: 110, line: 276, lineRule: "auto" as const }, alignment: AlignmentType.START },
    },
    heading1: headingStyle(34, 0),
    heading2: headingStyle(24),
    heading3: headingStyle(22),
    heading4: headingStyle(21),
    heading5: headingStyle(21),
  },
}
