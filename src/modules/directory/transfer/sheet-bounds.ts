/**
 * Looks through the sheets of an Excel file before anything builds rows out of them: one cell at the far end of a sheet, or one long
 * text used a million times, is a few bytes in the file and gigabytes in memory.
 */
import type { Readable } from "node:stream"
import { type Entry, type ZipFile, fromBufferPromise } from "yauzl"

export type SheetLimits = { rows: number; columns: number; characters: number }
export type SheetProblem = "too-many-rows" | "too-many-columns" | "bomb" | "broken"

const TOKEN =
  /<(?:\w+:)?(row|c)\b([^<>]*)>(?:\s*<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<>]*<\/(?:\w+:)?f>))?(?:\s*<(?:\w+:)?v[^<>]*>(\d{1,9})<)?/g
const STRING_ITEM = /<(?:\w+:)?si\b[^<>]*>/
const LONGEST_TOKEN = 4000

const columnNumber = (letters: string) => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Where the last row, cell or shared text begins: a cell and its value belong together, so pieces are cut there. */
const lastBeginning = (text: string): number => {
  const from = Math.max(0, text.length - LONGEST_TOKEN)
  const beginnings = [...text.slice(from).matchAll(/<(?:\w+:)?(?:row|c|si)\b|<[\w:]{0,9}$/g)]
  const last = beginnings.at(-1)?.index
  return last === undefined || from + last === 0 ? text.length : from + last
}

/** Hands out the text in whole cells. */
async function* piecesOf(stream: Readable): AsyncGenerator<string> {
  let rest = ""
  const decoder = new TextDecoder()
  for await (const chunk of stream) {
    const bytes: unknown = chunk
    if (!(bytes instanceof Uint8Array)) continue
    const text = rest + decoder.decode(bytes, { stream: true })
    const end = lastBeginning(text)
    yield text.slice(0, end)
    rest = text.slice(end)
  }
  yield rest
}

/** How long each shared text is, markup included. */
const stringLengths = async (stream: Readable): Promise<number[]> => {
  const lengths: number[] = []
  for await (const piece of piecesOf(stream)) {
    const [before = "", ...items] = piece.split(STRING_ITEM)
    const last = lengths.pop()
    if (last !== undefined) lengths.push(last + before.length)
    for (const item of items) lengths.push(item.length)
  }
  return lengths
}

type Position = { row: number; column: number; characters: number }

const rowAfter = (at: Position, attributes: string): Position => ({
  row: Number(/\br="(\d{1,9})"/.exec(attributes)?.[1] ?? at.row + 1),
  column: 0,
  characters: at.characters,
})

const cellAfter = (at: Position, attributes: string, textLength: number): Position => {
  const [, letters, row] = /\br="([A-Z]{1,4})(\d{1,9})"/.exec(attributes) ?? []
  return {
    row: row === undefined ? at.row : Number(row),
    column: letters === undefined ? at.column + 1 : columnNumber(letters),
    characters: at.characters + textLength,
  }
}

const beyond = ({ row, column, characters }: Position, limits: SheetLimits): SheetProblem | undefined => {
  if (row > limits.rows) return "too-many-rows"
  if (column > limits.columns) return "too-many-columns"
  return characters > limits.characters ? "bomb" : undefined
}

const checkSheet = async (
  stream: Readable,
  lengths: readonly number[],
  limits: SheetLimits,
): Promise<SheetProblem | undefined> => {
  let at: Position = { row: 0, column: 0, characters: 0 }
  for await (const piece of piecesOf(stream)) {
    for (const [, tag, attributes = "", value] of piece.matchAll(TOKEN)) {
      const shared = value !== undefined && /\bt="s"/.test(attributes)
      at = tag === "row" ? rowAfter(at, attributes) : cellAfter(at, attributes, shared ? (lengths[Number(value)] ?? 0) : 0)
      const problem = beyond(at, limits)
      if (problem) return problem
    }
  }
  return undefined
}

const openEntries = async (zip: ZipFile): Promise<Entry[]> => {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  return entries
}

/** Undefined when every sheet stays within the limits. The archive itself has passed the guard of `#platform/storage`. */
export const checkSheets = async (bytes: Uint8Array, limits: SheetLimits): Promise<SheetProblem | undefined> => {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { autoClose: false })
    const entries = await openEntries(zip)
    const strings = entries.find(({ fileName }) => fileName.endsWith("sharedStrings.xml"))
    const lengths = strings ? await stringLengths(await zip.openReadStreamPromise(strings)) : []
    for (const entry of entries.filter(({ fileName }) => /worksheets\/[^/]+\.xml$/.test(fileName))) {
      const problem = await checkSheet(await zip.openReadStreamPromise(entry), lengths, limits)
      if (problem) return problem
    }
    return undefined
  } catch {
    return "broken"
  }
}
