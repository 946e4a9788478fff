import { stringify } from "csv-stringify/sync"

export type Delimiter = ";" | "," | "\t"

const BOM = "\uFEFF"
const ROWS_AT_ONCE = 200

/** CSV as spreadsheet programs like it: with a byte order mark, and no cell that they would compute. */
export async function* csvOf(rows: AsyncIterable<readonly string[]>, delimiter: Delimiter): AsyncGenerator<string> {
  const written = (some: string[][]) =>
    stringify(some, { delimiter, record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ })
  let waiting: string[][] = []
  yield BOM
  for await (const cells of rows) {
    waiting.push([...cells])
    if (waiting.length < ROWS_AT_ONCE) continue
    yield written(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield written(waiting)
}
