import type { Block, Item, Paper, PaperAid, PaperParagraph } from "./paper.ts"

/** An item with what stands before it: "1.", "–" or "a)". */
export type LaidItem = Item & { label: string }
type LaidParagraph = Omit<PaperParagraph, "items"> & { items: readonly LaidItem[] }
/** A block with how deep its heading is, 2 to 5 under the title's 1. */
export type LaidBlock = { depth: number } & (
  | Exclude<Block, { kind: "section" | "list" | "page-break" }>
  | { kind: "section"; number: string; heading: string; aidHeading?: string; paragraphs: readonly LaidParagraph[] }
  | { kind: "list"; items: readonly LaidItem[] }
)
/** `parts` begin on new pages. */
export type LaidPaper = { title: string; footer: string; aid?: PaperAid; parts: readonly (readonly LaidBlock[])[] }

/**
 * What PDF and Word need to know before they set a paper: labels, pages, and the depth of headings without a step left out
 * (PDF/UA refuses a jump, and so do screen readers). A § stands one step under the heading it follows.
 */
export const layOut = ({ title, blocks, footer = "", aid }: Paper): LaidPaper => {
  const parts: LaidBlock[][] = [[]]
  let heading = 1
  for (const block of blocks) {
    if (block.kind === "heading") heading = Math.min(block.level + 1, heading + 1)
    if (block.kind === "page-break") parts.push([])
    else parts.at(-1)?.push(layOutBlock(block, heading))
  }
  return { title, footer, ...(aid === undefined ? {} : { aid }), parts: parts.filter((part) => part.length > 0) }
}

const layOutBlock = (block: Exclude<Block, { kind: "page-break" }>, heading: number): LaidBlock => {
  if (block.kind === "list") {
    const label = (index: number) => (block.ordered ? `${index + 1}.` : "–")
    return { kind: "list", depth: heading, items: withLabels(block.items, label) }
  }
  if (block.kind !== "section") return { ...block, depth: heading }
  const paragraphs = block.paragraphs.map(({ items = [], ...rest }) => ({ ...rest, items: withLabels(items, letterLabel) }))
  return { ...block, paragraphs, depth: heading + 1 }
}

const withLabels = (items: readonly Item[], label: (index: number) => string): LaidItem[] =>
  items.map((item, index) => ({ ...item, label: label(index) }))

/** a) … z), aa), bb) … */
const letterLabel = (index: number) => `${String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1)})`

/** The German text of a paper as one would type it: a line for every paragraph, in reading order, numbers in front. */
export const paperText = (paper: Paper): string => {
  const { title, parts } = layOut(paper)
  return [title, ...parts.flat().flatMap(blockLines)].filter((line) => line.trim() !== "").join("\n\n")
}

const blockLines = (block: LaidBlock): string[] => {
  switch (block.kind) {
    case "heading":
    case "text":
    case "note":
      return [block.text]
    case "section":
      return [`${block.number} ${block.heading}`.trim(), ...block.paragraphs.flatMap(paragraphLines)]
    case "list":
      return itemLines(block.items)
    case "table":
      return [block.caption, [block.head, ...block.rows].map((row) => row.join("\t")).join("\n")]
    case "fields":
      return [block.rows.map(({ label, value }) => `${label}\t${value}`.trim()).join("\n")]
    default:
      return [...block.lines]
  }
}

const paragraphLines = ({ number = "", text, items }: LaidParagraph): string[] => [
  `${number} ${text}`.trim(),
  ...itemLines(items),
]
const itemLines = (items: readonly LaidItem[]) => items.map(({ label, text }) => `${label} ${text}`)
