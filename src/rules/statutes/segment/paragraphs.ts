import type { Line } from "./lines.ts"

/** A stretch of the normalised text; an item is joined to what leads to it. */
export type Piece = { start: number; end: number; item: boolean; text: string }
export type RawParagraph = { number: string | undefined; pieces: Piece[] }

const STRONG =
  /^(?:\((\d{1,2}[a-z]?)\)|Abs(?:\.|atz) ?(\d{1,2})[.:)]?(?= )|§ ?\d{1,2}[a-z]?\.(\d{1,2})\b\.?|\d{1,2}\.(\d{1,2})(?:\.|\)|(?= ))(?!\d))[ ]*/
const WEAK = /^(\d{1,2})[.)] (?=\S)/
const LETTER = /^(?:\(?[a-z]{1,2}\)|\((?:[ivx]{1,4})\)|[a-z]\.|(?:ii|iii|iv|vi{0,3}|ix)[.)]) ?(?=\S)/
/** "1. Vorsitzender", "2. Quartal", "1. Januar": an ordinal, not the number of an Absatz. */
const ORDINAL =
  /^\d{1,2}\. ?(?:(?:stellv\w*|gleichberechtigte\w*) )?(?:\p{L}*[Vv]orsitz|Vorst[aä]nd(?:smitglied|e)\b|Sprecher|Beisitzer|Kassier|Kassenwart|Kassenprüfer|Schriftführer|Stellvertret|Präsident|Vizepräsident|Quartal|Halbjahr|Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember|Lebensjahr|Monat|Woche|Tag\b|Mahnung)/u
const DONE = /[.!?:;]["')]*$/

type State = { done: RawParagraph[]; open: RawParagraph; outer: number; inner: number; strong: boolean }

/** The Absätze of a section's lines. Numbers in the text win; nested lists belong to the Absatz that they stand in. */
export const paragraphsOf = (lines: readonly Line[]): readonly RawParagraph[] => {
  const strong = lines.some(({ text, mark }) => mark === "paragraph" || STRONG.test(text))
  const state: State = { done: [], open: { number: undefined, pieces: [] }, outer: 0, inner: 0, strong }
  for (const line of lines) addLine(state, line)
  return [...state.done, state.open].filter(({ pieces }) => pieces.length > 0)
}

const addLine = (state: State, line: Line): void => {
  const strong = line.mark === "item" ? null : STRONG.exec(line.text)
  if (strong !== null) return open(state, line, strong[0].length, strong[1] ?? strong[2] ?? strong[3] ?? strong[4])
  if (line.mark === "paragraph" && inLeadList(state)) return addPiece(state, line, 0, true)
  if (line.mark === "paragraph") return open(state, line, 0, String(state.outer + 1))
  if (line.mark === "item") return addPiece(state, line, LETTER.exec(line.text)?.[0].length ?? 0, true)
  const weak = ORDINAL.test(line.text) ? null : WEAK.exec(line.text)
  if (weak !== null && startsSomething(state, line)) return addNumbered(state, line, weak)
  const letter = LETTER.exec(line.text)
  if (letter !== null) return addPiece(state, line, letter[0].length, true)
  return addPlain(state, line)
}

const addNumbered = (state: State, line: Line, match: RegExpExecArray): void => {
  const number = Number(match[1])
  const lead = /:$/.test(lastText(state))
  const continuesList = state.inner > 0 && number === state.inner + 1 && number !== state.outer + 1
  if (state.strong || continuesList || (lead && number === 1)) {
    state.inner = number
    return addPiece(state, line, match[0].length, true)
  }
  const isNext = number === state.outer + 1 || number === 1 || number > state.outer
  if (!isNext) return addPiece(state, line, match[0].length, true)
  return open(state, line, match[0].length, String(number > state.outer ? number : state.outer + 1))
}

const open = (state: State, line: Line, skipped: number, number: string | undefined): void => {
  if (state.open.pieces.length > 0) state.done.push(state.open)
  state.open = { number, pieces: [] }
  state.outer = Number.parseInt(number ?? "0", 10)
  state.inner = 0
  addPiece(state, line, skipped, false)
}

const addPlain = (state: State, line: Line): void => {
  const last = state.open.pieces.at(-1)
  const finished = last === undefined || /[.!?]["')]*$/.test(last.text)
  const fresh = line.blankBefore && finished && state.outer === 0 && !state.strong && last !== undefined
  if (fresh) {
    state.done.push(state.open)
    state.open = { number: undefined, pieces: [] }
  }
  if (fresh || last === undefined || line.blankBefore) return addPiece(state, line, 0, false)
  // A line that wraps: the piece runs on, its line end becomes a space.
  last.end = line.end
  last.text = `${last.text} ${line.text}`
}

const addPiece = (state: State, line: Line, skipped: number, item: boolean): void => {
  const text = line.text.slice(skipped)
  if (text.trim() !== "") state.open.pieces.push({ start: line.start + skipped, end: line.end, item, text })
}

/** The whole section is one sentence with a list: "Organe des Vereins sind:" before its first number. */
const inLeadList = ({ outer, open: { pieces } }: State): boolean =>
  outer === 0 &&
  (pieces.at(-1)?.text.endsWith(":") === true || (pieces.at(-1)?.item === true && pieces.some(({ text }) => text.endsWith(":"))))

const lastText = (state: State): string => state.open.pieces.at(-1)?.text ?? ""
const startsSomething = (state: State, line: Line): boolean => {
  const last = lastText(state)
  return (
    last === "" ||
    line.blankBefore ||
    DONE.test(last) ||
    /(?:sind|aus|an|durch|,|;|und)$/.test(last) ||
    state.open.pieces.at(-1)?.item === true ||
    !/\p{L}{3}/u.test(last) ||
    state.open.number !== undefined
  )
}
