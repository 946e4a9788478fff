import { type Markup, attribute, decodeEntities, readMarkup } from "./markup.ts"

const RAW = ["script", "style"]
const NOT_SHOWN = new Set([...RAW, "head", "template", "noscript", "svg", "math", "nav", "select", "iframe", "object"])
const OWN_PARAGRAPH = new Set(
  "p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol dl dt dd table blockquote pre figure figcaption form fieldset address details summary".split(
    " ",
  ),
)

type List = { ordered: boolean; type: string | undefined; next: number; depth: number }
/** `end` is the end of what was written, so that nobody needs to look through all of it. */
type State = { parts: string[]; end: string; hidden: { name: string; depth: number } | undefined; lists: List[] }

/**
 * A web page → its text: paragraphs apart, "1." and "a)" before the items of numbered lists (the inner ones are told apart by
 * letters, because an inner "1." would look like the next Absatz), nothing that a browser does not show.
 */
export const htmlToText = (html: string): string => {
  const state: State = { parts: [], end: "", hidden: undefined, lists: [] }
  for (const markup of readMarkup(html, RAW)) {
    if (state.hidden !== undefined) passOver(state, state.hidden, markup)
    else if (markup.kind === "text") addText(state, markup.text)
    else if (markup.kind === "open") open(state, markup)
    else close(state, markup.name.toLowerCase())
  }
  const lines = state.parts.join("").split("\n")
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()
}

const write = (state: State, text: string) => {
  if (text === "") return
  state.parts.push(text)
  state.end = (state.end + text).slice(-8)
}

/** Whether nothing is written yet counts as a new line, too. */
const atLineStart = ({ end }: State) => end === "" || /\s$/.test(end)

const addText = (state: State, raw: string) => {
  const text = decodeEntities(raw.replace(/[ \t\r\n\f]+/g, " "))
  write(state, atLineStart(state) ? text.replace(/^ /, "") : text)
}

const gap = (state: State, lines: 1 | 2) => {
  const end = state.end.replace(/ +$/, "")
  if (end === "") return
  const has = end.endsWith("\n\n") ? 2 : end.endsWith("\n") ? 1 : 0
  write(state, "\n".repeat(Math.max(0, lines - has)))
}

const passOver = (state: State, hidden: { name: string; depth: number }, markup: Markup) => {
  if (markup.kind === "text") return
  const name = markup.name.toLowerCase()
  // </head> may be left out.
  if (hidden.name === "head" && name === "body") state.hidden = undefined
  if (name !== hidden.name) return
  hidden.depth += markup.kind === "open" ? 1 : -1
  if (hidden.depth === 0) state.hidden = undefined
}

type Tag = Extract<Markup, { kind: "open" }>
const OPENED: Readonly<Record<string, (state: State, attributes: string) => void>> = {
  br: (state) => write(state, "\n"),
  li: (state, attributes) => startItem(state, attributes),
  tr: (state) => gap(state, 1),
  td: (state) => write(state, state.end === "" || state.end.endsWith("\n") ? "" : "\t"),
  th: (state) => write(state, state.end === "" || state.end.endsWith("\n") ? "" : "\t"),
  ul: (state, attributes) => startList(state, false, attributes),
  ol: (state, attributes) => startList(state, true, attributes),
}

const open = (state: State, { name: written, attributes, empty }: Tag) => {
  const name = written.toLowerCase()
  if (NOT_SHOWN.has(name)) {
    if (!empty) state.hidden = { name, depth: 1 }
    return
  }
  if (OWN_PARAGRAPH.has(name) && !followsNumber(state)) gap(state, 2)
  OPENED[name]?.(state, attributes)
}

/** In "<li><p>…" the number and its text stay on one line. */
const followsNumber = ({ end, lists }: State) => lists.length > 0 && /(?:^|\n|\s)(?:-|\d{1,4}\.|[A-Za-z]{1,3}\)) $/.test(end)

const startList = ({ lists }: State, ordered: boolean, attributes: string) => {
  const depth = (lists.at(-1)?.depth ?? 0) + (ordered ? 1 : 0)
  lists.push({ ordered, type: attribute(attributes, "type"), next: Number(attribute(attributes, "start") ?? 1) || 1, depth })
}

const startItem = (state: State, attributes: string) => {
  gap(state, 1)
  const list = state.lists.at(-1)
  if (list?.ordered !== true) return write(state, "- ")
  const number = Number(attribute(attributes, "value") ?? list.next) || list.next
  list.next = number + 1
  return write(state, `${itemNumber(list, number)} `)
}

const itemNumber = ({ type, depth }: List, number: number): string => {
  const letter = String.fromCharCode(97 + ((((number - 1) % 26) + 26) % 26))
  if (type?.toLowerCase() === "a") return `${type === "A" ? letter.toUpperCase() : letter})`
  return depth === 1 || type === "1" ? `${number}.` : `${letter.repeat(Math.min(depth, 3) - 1)})`
}

const close = (state: State, name: string) => {
  if (name === "ul" || name === "ol") state.lists.pop()
  if (name === "li") gap(state, 1)
  else if (OWN_PARAGRAPH.has(name)) gap(state, 2)
}
