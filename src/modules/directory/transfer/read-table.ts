/** Reads a table as offices have it: CSV with any of the usual separators and encodings, or the fullest sheet of an Excel file. */
import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { readText, recogniseFile } from "#platform/storage"
import { type SheetProblem, checkSheets } from "./sheet-bounds.ts"

export const MAX_BYTES = 20 * 1024 * 1024
export const MAX_ROWS = 20_000
export const MAX_COLUMNS = 200
const MAX_CHARACTERS = 60_000_000
const LONGEST_CELL = 20_000
const LONGEST_RECORD = 500_000

export type TableRow = { number: number; cells: string[] }
export type Table = {
  format: "csv" | "xlsx"
  charset: string | null
  delimiter: string | null
  sheet: string | null
  headers: string[]
  rows: TableRow[]
}
export type TableProblem = "empty" | "no-rows" | "kind" | "quotes" | SheetProblem
export type ReadTable = { ok: true; table: Table } | { ok: false; problem: TableProblem; row?: number }

type Grid = Pick<Table, "format" | "charset" | "delimiter" | "sheet"> & { lines: TableRow[] }

// PostgreSQL cannot keep NUL, which Excel files may write as _x0000_.
const cellText = (text: string) => text.replaceAll("\u0000", "").slice(0, LONGEST_CELL).trim()
const isFilled = (cells: readonly string[]) => cells.some((cell) => cell !== "")

/** The first filled line is the header; empty lines keep their numbers, so that a message names the row people see. */
const toTable = ({ lines, ...facts }: Grid): ReadTable => {
  const filled = lines.filter(({ cells }) => isFilled(cells))
  const [first, ...rows] = filled
  if (!first) return { ok: false, problem: "empty" }
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== "") + 1), 0)
  if (width > MAX_COLUMNS) return { ok: false, problem: "too-many-columns" }
  if (rows.length > MAX_ROWS) return { ok: false, problem: "too-many-rows" }
  if (rows.length === 0) return { ok: false, problem: "no-rows" }
  const wide = (cells: string[]) => Array.from({ length: width }, (_, index) => cells[index] ?? "")
  return {
    ok: true,
    table: { ...facts, headers: wide(first.cells), rows: rows.map(({ number, cells }) => ({ number, cells: wide(cells) })) },
  }
}

const SEPARATORS = [";", "\t", ","] as const
const outsideQuotes = (line: string) => line.replace(/"(?:[^"]|"")*"/g, "")

/** Excel writes "sep=;" as first line; otherwise the sign that divides the header into most parts. */
export const guessDelimiter = (text: string): { delimiter: string; start: number } => {
  const said = /^sep=(.)\r?\n/.exec(text)
  if (said) return { delimiter: said[1] ?? ";", start: said[0].length }
  const line =
    outsideQuotes(text.slice(0, 20_000))
      .split(/\r?\n/)
      .find((one) => one.trim() !== "") ?? ""
  const counted = SEPARATORS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  const [best = { delimiter: ";", count: 1 }] = counted.toSorted((a, b) => b.count - a.count)
  return { delimiter: best.count > 1 ? best.delimiter : ";", start: 0 }
}

const CHUNK = 64 * 1024
function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK)
}

/** How many records were read before the one that cannot be; undefined when it was no fault of the table. */
const recordsBefore = (error: unknown): number | undefined =>
  error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")
    ? "records" in error
      ? Number(error.records)
      : 0
    : undefined

const readCsv = async (bytes: Uint8Array): Promise<ReadTable> => {
  const read = readText(bytes)
  if (!read) return { ok: false, problem: "kind" }
  const text = read.text.replace(/^\uFEFF/, "")
  const { delimiter, start } = guessDelimiter(text)
  const lines: TableRow[] = []
  let number = start > 0 ? 1 : 0
  const records = Readable.from(chunksOf(text.slice(start))).pipe(
    parse({ delimiter, relax_column_count: true, max_record_size: LONGEST_RECORD, record_delimiter: ["\r\n", "\n", "\r"] }),
  )
  try {
    for await (const record of records) {
      const cells: unknown = record
      number += 1
      if (!Array.isArray(cells)) continue
      lines.push({ number, cells: cells.slice(0, MAX_COLUMNS + 1).map((cell) => cellText(String(cell))) })
      if (lines.length > 2 * MAX_ROWS) return { ok: false, problem: "too-many-rows" }
    }
  } catch (error) {
    const before = recordsBefore(error)
    if (before === undefined) throw error
    return { ok: false, problem: "quotes", row: before + 1 + (start > 0 ? 1 : 0) }
  } finally {
    records.destroy()
  }
  return toTable({ format: "csv", charset: read.charset, delimiter, sheet: null, lines })
}

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return ""
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10)
  return cellText(typeof value === "string" ? value : JSON.stringify(value))
}

const readXlsx = async (bytes: Uint8Array): Promise<ReadTable> => {
  const problem = await checkSheets(bytes, { rows: MAX_ROWS + 100, columns: MAX_COLUMNS, characters: MAX_CHARACTERS })
  if (problem) return { ok: false, problem }
  const { default: readWorkbook } = await import("read-excel-file/node")
  try {
    // Numbers stay as they are written: a telephone number is no figure.
    const sheets = await readWorkbook(Buffer.from(bytes), { parseNumber: (text) => text })
    const [fullest] = sheets.toSorted((a, b) => b.data.length - a.data.length)
    const lines = (fullest?.data ?? []).map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }))
    return toTable({ format: "xlsx", charset: null, delimiter: null, sheet: fullest?.sheet ?? null, lines })
  } catch {
    return { ok: false, problem: "broken" }
  }
}

/** What a file is, is told from its content; a program renamed to .xlsx gets no further than this. */
export const readTable = async (bytes: Uint8Array, name: string): Promise<ReadTable> => {
  if (bytes.byteLength === 0) return { ok: false, problem: "empty" }
  const found = await recogniseFile(bytes, name, ["csv", "text", "xlsx"])
  if (!found.ok) return { ok: false, problem: found.problem === "kind-not-allowed" ? "kind" : found.problem }
  return found.kind === "xlsx" ? readXlsx(bytes) : readCsv(bytes)
}
