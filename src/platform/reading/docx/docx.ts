import { decodeEntities } from "../markup.ts"
import { readNumbering, startCounting } from "./numbering.ts"
import { type WordMarkup, isOn, readWord } from "./parts.ts"
import { OUT_OF_LIST, listOfStyle, readStyles } from "./styles.ts"

export type DocxParts = { document: string; numbering: string; styles: string }

type Paragraph = { text: string[]; style: string | undefined; numId: string | undefined; level: number | undefined }
type State = {
  out: string[]
  paragraphs: Paragraph[]
  /** The element whose contents are passed over: deleted text, field codes, the copy for old programs. */
  skipping: { name: string; depth: number } | undefined
  inText: boolean
  hiddenRun: boolean
  inRow: number
  label: (paragraph: Paragraph) => string
}

const SKIPPED = new Set(["del", "moveFrom", "instrText", "delText", "mc:Fallback", "pPrChange", "rPrChange", "numberingChange"])

/**
 * The text of a Word file as one reads it on paper: a line per paragraph with the numbers that Word only counts ("§ 1", "(1)"),
 * without deleted or hidden text and field codes. Head and foot of the pages are other parts of the file and not read.
 */
export const docxToText = ({ document, numbering, styles }: DocxParts): string => {
  const state: State = {
    out: [],
    paragraphs: [],
    skipping: undefined,
    inText: false,
    hiddenRun: false,
    inRow: 0,
    label: labeller(numbering, styles),
  }
  for (const markup of readWord(document)) {
    if (state.skipping !== undefined) passOver(state, state.skipping, markup)
    else if (markup.kind === "text") write(state, state.inText ? decodeEntities(markup.text) : "")
    else if (markup.kind === "open") open(state, markup)
    else close(state, markup.name)
  }
  return state.out.join("").trim()
}

const labeller = (numberingXml: string, stylesXml: string) => {
  const numbering = readNumbering(numberingXml)
  const styles = readStyles(stylesXml)
  const count = startCounting(numbering)
  return ({ style, numId, level }: Paragraph): string => {
    const inherited = listOfStyle(styles, style ?? "")
    const list = numId ?? inherited.numId
    if (list === OUT_OF_LIST) return ""
    return count(list, level ?? numbering.styleLevel(list, inherited.style) ?? inherited.level)
  }
}

const passOver = (state: State, skipping: { name: string; depth: number }, markup: WordMarkup) => {
  if (markup.kind === "text" || markup.name !== skipping.name) return
  if (markup.kind === "open") skipping.depth += markup.empty ? 0 : 1
  else skipping.depth -= 1
  if (skipping.depth === 0) state.skipping = undefined
}

const write = (state: State, text: string) => {
  if (text !== "" && !state.hiddenRun) state.paragraphs.at(-1)?.text.push(text)
}

type Open = Extract<WordMarkup, { kind: "open" }>
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-", sym: "•" }
const OPENED: Readonly<Record<string, (state: State, markup: Open) => void>> = {
  p: ({ paragraphs }) => void paragraphs.push({ text: [], style: undefined, numId: undefined, level: undefined }),
  r: (state) => void (state.hiddenRun = false),
  t: (state) => void (state.inText = true),
  vanish: (state, { value }) => void (state.hiddenRun = isOn(value("val"))),
  tr: (state) => void (state.inRow += 1),
}

const open = (state: State, markup: Open) => {
  const { name, value, empty } = markup
  if (SKIPPED.has(name)) {
    // An empty <w:del/> in the settings of a paragraph only says that its end was deleted.
    if (!empty) state.skipping = { name, depth: 1 }
    return
  }
  if (!empty || name === "vanish") OPENED[name]?.(state, markup)
  // <w:tab> also names a tab stop; only the one in a run is a character, and it has no position.
  if (value("pos") === undefined) write(state, SIGNS[name] ?? "")
  settings(state.paragraphs.at(-1), name, value)
}

const settings = (paragraph: Paragraph | undefined, name: string, value: Open["value"]) => {
  if (paragraph === undefined) return
  if (name === "pStyle") paragraph.style = value("val")
  if (name === "numId") paragraph.numId = value("val")
  if (name === "ilvl") paragraph.level = Number(value("val") ?? 0)
}

const close = (state: State, name: string) => {
  if (name === "p") endParagraph(state)
  if (name === "t") state.inText = false
  if (name === "r") state.hiddenRun = false
  if (name === "tr") endRow(state)
}

const endRow = (state: State) => {
  state.inRow -= 1
  if (state.inRow === 0) state.out.push("\n")
}

const endParagraph = (state: State) => {
  const paragraph = state.paragraphs.pop()
  const text = paragraph?.text.join("").trim() ?? ""
  // A paragraph without text shows a number, but nothing that one could refer to. Word counts it all the same.
  const number = paragraph === undefined ? "" : state.label(paragraph)
  if (text !== "") state.out.push(number, text, state.inRow > 0 ? "\n" : "\n\n")
}
