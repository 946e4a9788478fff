import { Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type AppEnv, type Services, may, requirePermission } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { findEntries, findEntryIds } from "../office-list/find.ts"
import { isId } from "../office-list/ids.ts"
import { readFilter } from "../office-list/parameters.ts"
import { directoryPermissions } from "../permissions.ts"
import { download } from "./download.ts"
import { type ExportFormat, exportTable, mediaTypes } from "./export.ts"
import { transferPaths } from "./paths.ts"
import { ExportPage } from "./views/export-page.tsx"

const FORMATS: Record<string, { format: ExportFormat; delimiter: ";" | "," }> = {
  csv: { format: "csv", delimiter: ";" },
  "csv-comma": { format: "csv", delimiter: "," },
  xlsx: { format: "xlsx", delimiter: ";" },
}

/** The entries of a list as a table to save: of all of it, or of the selected ones. */
export const exportRoutes = (services: Services) => {
  const { db, now, config } = services
  return new Hono<AppEnv>().get(transferPaths.export.pattern, requirePermission(directoryPermissions.readAll), async (c) => {
    const query = c.req.queries()
    const filter = readFilter(query)
    const everything = may(c.var.visitor, directoryPermissions.edit)
    const wanted = FORMATS[c.req.query("format") ?? ""]
    if (!wanted)
      return c.html(<ExportPage filter={filter} total={(await findEntries(db, filter, now())).total} everything={everything} />)

    const selected = (query["id"] ?? []).filter(isId)
    const ids = selected.length > 0 ? selected : await findEntryIds(db, filter, now())
    const { format, delimiter } = wanted
    // Recorded before the first byte leaves: who breaks off has seen it all the same.
    await recordAudit(db, {
      actor: c.var.visitor.id,
      action: "directory.organisations.exported",
      subject: c.var.visitor.id,
      details: { entries: ids.length, format, everything },
    })
    const what = { ids, everything, publicUrl: config.publicUrl }
    return download(exportTable(db, what, format, delimiter), {
      name: `organisationen-${isoDate(now())}.${format}`,
      mediaType: mediaTypes[format],
    })
  })
}
