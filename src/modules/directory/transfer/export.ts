/** Writes entries into a table, a few hundred at a time: however many there are, only those are in memory. */
import type { Db } from "#platform/db"
import { listOrganisationsById } from "../organisations/repository.ts"
import { type Delimiter, csvOf } from "./csv-writer.ts"
import { exportHeader, exportRow } from "./export-row.ts"
import { t } from "../texts.ts"
import { xlsxOf } from "./xlsx-writer.ts"

export const exportFormats = ["csv", "xlsx"] as const
export type ExportFormat = (typeof exportFormats)[number]

type What = { ids: readonly string[]; everything: boolean; publicUrl: string }

const AT_ONCE = 250

async function* exportRows(db: Db, { ids, ...how }: What): AsyncGenerator<string[]> {
  yield exportHeader()
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const wanted = ids.slice(at, at + AT_ONCE)
    const found = new Map((await listOrganisationsById(db, wanted)).map((one) => [one.id, one]))
    for (const id of wanted) {
      const organisation = found.get(id)
      const row = organisation && exportRow(organisation, how)
      if (row) yield row
    }
  }
}

export const mediaTypes: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

/** The bytes of the table, as they are made. Labels are in the running language. */
export const exportTable = (
  db: Db,
  what: What,
  format: ExportFormat,
  delimiter: Delimiter = ";",
): AsyncGenerator<string | Uint8Array> =>
  format === "csv" ? csvOf(exportRows(db, what), delimiter) : xlsxOf(exportRows(db, what), t("staff.list.title"))
