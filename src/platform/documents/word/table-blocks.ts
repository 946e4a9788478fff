import { BorderStyle, type ITableCellBorders, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx"
import type { PaperAid } from "../paper.ts"
import { TEXT_WIDTH, aidPlain, plain } from "./paragraphs.ts"

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: "9AA0A6" } as const
const FIRM = { style: BorderStyle.SINGLE, size: 8, color: "4A525B" } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const
const ALL_OFF = { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE } as const

/** Cells have their own room around the text. */
const TIGHT = { after: 0 }

type Cell = { children: readonly (Paragraph | Table)[]; width: number; borders?: ITableCellBorders; fill?: string; span?: number }
const cell = ({ children, width, borders = NO_BORDERS, fill, span }: Cell): TableCell =>
  new TableCell({
    children: children.length === 0 ? [new Paragraph({})] : children,
    width: { size: width, type: WidthType.DXA },
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(fill === undefined ? {} : { shading: { fill } }),
    ...(span === undefined ? {} : { columnSpan: span }),
  })

const table = (columnWidths: number[], rows: TableRow[]): Table =>
  new Table({ columnWidths, rows, width: { size: TEXT_WIDTH, type: WidthType.DXA }, borders: ALL_OFF })

/** A table with a head that Word repeats on every page and names to screen readers. */
export const facts = (head: readonly string[], rows: readonly (readonly string[])[]): Table => {
  const widths = columnWidths(head, rows)
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, index) => {
        const run = new TextRun({ text: texts[index] ?? "", bold: isHead })
        return cell({
          width,
          borders: { ...NO_BORDERS, bottom: isHead ? FIRM : HAIRLINE },
          children: [new Paragraph({ children: [run] })],
        })
      }),
    })
  return table(widths, [row(head, true), ...rows.map((texts) => row(texts, false))])
}

/** About the width of a letter, and what a cell keeps free at its sides. */
const LETTER_WIDTH = 135
const CELL_SIDES = 220

/** Every column has room for its longest word; what is left goes where the long texts are. */
const columnWidths = (head: readonly string[], rows: readonly (readonly string[])[]): number[] => {
  const columns = head.map((title, index) => [title, ...rows.map((row) => row[index] ?? "")])
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length))
  const least = columns.map((texts) => longest(texts.flatMap((text) => text.split(/\s/))) * LETTER_WIDTH + CELL_SIDES)
  const needed = sum(least)
  if (needed >= TEXT_WIDTH) return least.map((width) => Math.floor((TEXT_WIDTH * width) / needed))
  const wanted = columns.map((texts, index) => Math.max(0, longest(texts) * LETTER_WIDTH + CELL_SIDES - (least[index] ?? 0)))
  const share = (TEXT_WIDTH - needed) / Math.max(1, sum(wanted))
  return least.map((width, index) => Math.floor(width + share * (wanted[index] ?? 0)))
}
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0)

/** Names and values; an empty value is a line to write on. */
export const fields = (rows: readonly { label: string; value: string }[]): Table => {
  const widths = [2950, TEXT_WIDTH - 2950]
  const line = (value: string) => (value === "" ? { ...NO_BORDERS, bottom: HAIRLINE } : NO_BORDERS)
  return table(
    widths,
    rows.map(
      ({ label, value }) =>
        new TableRow({
          children: [
            cell({ width: widths[0] ?? 0, children: [plain(label, { spacing: TIGHT })] }),
            cell({ width: widths[1] ?? 0, borders: line(value), children: [plain(value, { spacing: TIGHT })] }),
          ],
        }),
    ),
  )
}

/** Two lines to sign on beside each other, each with what stands under it. */
export const signatures = (lines: readonly string[]): Table => {
  const width = TEXT_WIDTH / 2
  const place = (words: string | undefined) =>
    cell({
      width,
      children:
        words === undefined
          ? []
          : [
              new Paragraph({ spacing: { before: 600, after: 40 }, border: { bottom: { ...FIRM, space: 1 } } }),
              new Paragraph({ children: [new TextRun({ text: words, size: 17 })] }),
            ],
    })
  const pairs = lines.flatMap((words, index) => (index % 2 === 0 ? [[words, lines[index + 1]]] : []))
  return table(
    [width, width],
    pairs.map((pair) => new TableRow({ cantSplit: true, children: [place(pair[0]), place(pair[1])] })),
  )
}

/** What stands left, and beside it the same in the reader's language; `undefined` where the left needs the whole width. */
export type Beside = { german: readonly (Paragraph | Table)[]; aid: readonly Paragraph[] | undefined }

/** The bilingual reading copy: German left, the reader's language right, under a head that says which one is binding. */
export const besideEachOther = (rows: readonly Beside[], aid: PaperAid): Table => {
  const widths = [4860, TEXT_WIDTH - 4860]
  const [left = 0, right = 0] = widths
  const head = [
    new Paragraph({ children: [new TextRun({ text: `Lesehilfe · ${aid.name}`, bold: true, size: 17 })] }),
    new Paragraph({ children: [new TextRun({ text: "Rechtlich maßgeblich ist der deutsche Text.", size: 17 })] }),
    ...aidPlain(aid.note, aid),
  ]
  return table(widths, [
    new TableRow({
      tableHeader: true,
      children: [cell({ width: left, children: [] }), cell({ width: right, fill: "E1EEF0", children: head })],
    }),
    ...rows.map(
      (row) =>
        new TableRow({
          children:
            row.aid === undefined
              ? [cell({ width: TEXT_WIDTH, span: 2, children: endingInText(row.german) })]
              : [cell({ width: left, children: row.german }), cell({ width: right, fill: "FBF8F2", children: row.aid })],
        }),
    ),
  ])
}

/** Word refuses a cell whose last part is a table. */
const endingInText = (parts: readonly (Paragraph | Table)[]) => [...parts, new Paragraph({})]
