/** The rows with something to look at, as a table to work through in a spreadsheet program. */
import { stringify } from "csv-stringify/sync"
import type { Db } from "#platform/db"
import { t } from "../texts.ts"
import { problemText } from "./labels.ts"
import type { Import } from "./repository.ts"
import { listProblemRows } from "./repository-rows.ts"

const AT_ONCE = 500
const BOM = "\uFEFF"

const line = (values: readonly string[]) =>
  stringify([[...values]], { delimiter: ";", record_delimiter: "windows", escape_formulas: true, quoted_match: /[\r\n]/ })

/** The original cells with two columns in front: the number of the row, and what is the matter with it. */
export async function* problemTable(db: Db, { id, headers }: Import): AsyncGenerator<string> {
  yield BOM + line([t("staff.import.row"), t("staff.import.verdict"), t("staff.import.problems"), ...headers])
  for (let after = 0; ;) {
    const rows = await listProblemRows(db, id, after, AT_ONCE)
    for (const { rowNumber, verdict, problems, cells } of rows)
      yield line([String(rowNumber), verdict ? t(`staff.verdict.${verdict}`) : "", problems.map(problemText).join(" "), ...cells])
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.rowNumber
  }
}
