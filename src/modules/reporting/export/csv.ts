import { stringify } from "csv-stringify/sync"
import type { Sheet } from "./sheet.ts"

/**
 * UTF-8 with a mark and semicolons, as a German Excel expects it. A cell that begins like a formula gets an apostrophe:
 * names of places and topics come from files people edit.
 */
export const toCsv = ({ lines }: Sheet): string =>
  stringify(lines, { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true })
