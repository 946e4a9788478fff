import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type AppEnv, type Services, requirePermission } from "#platform/http"
import { formatDate } from "#platform/i18n"
import type { Figure } from "#platform/module"
import { toCsv } from "./export/csv.ts"
import { type Sheet, toSheet } from "./export/sheet.ts"
import { toXlsx } from "./export/xlsx.ts"
import { type Period, readPeriod } from "./figures/period.ts"
import { readProtected, readTable } from "./figures/table.ts"
import { paths } from "./paths.ts"
import { permissions } from "./permissions.ts"
import { t } from "./texts.ts"
import { FiguresPage } from "./views/figures-page.tsx"

type C = Context<AppEnv>
type Asked = { figure: Figure; dimension: Figure["dimensions"][number]; period: Period }

const readAsked = (c: C, figures: readonly Figure[], now: Date): Asked | undefined => {
  const figure = figures.find(({ id }) => id === c.req.query("zahl")) ?? figures[0]
  const dimension = figure?.dimensions.find(({ id }) => id === c.req.query("nach")) ?? figure?.dimensions[0]
  return figure && dimension ? { figure, dimension, period: readPeriod(c.req.query("von"), c.req.query("bis"), now) } : undefined
}

const fileName = ({ figure, period }: Asked, ending: string) =>
  `${figure.id.replaceAll(".", "-")}-${period.from}-${period.to}.${ending}`
const asFile = (c: C, body: string | Uint8Array<ArrayBuffer>, { name, type }: { name: string; type: string }) => {
  c.header("Content-Disposition", `attachment; filename="${name}"`)
  c.header("Content-Type", type)
  return c.body(body)
}

/** Who took which figures out of the house. */
const noteExport = (c: C, { db }: Services, { figure, dimension, period }: Asked, format: string) =>
  recordAudit(db, {
    actor: c.var.visitor.id,
    action: "reporting.figures.exported",
    subject: figure.id,
    details: { format, dimension: dimension.id, from: period.from, to: period.to },
  })

const about = ({ figure, period }: Asked, now: Date): Sheet => ({
  name: t("staff.export.about"),
  lines: [
    [figure.label(), ""],
    [t("staff.period.title"), `${period.from} – ${period.to}`],
    [t("staff.export.made"), formatDate(now)],
    [t("staff.figures.definition"), figure.definition()],
    [t("staff.export.note"), t("staff.export.legend")],
  ],
})

const exportAll = async ({ db, now }: Services, asked: Asked): Promise<Buffer> => {
  const sheets = [about(asked, now())]
  for (const dimension of asked.figure.dimensions) {
    const table = await readProtected(db, asked.figure, { period: asked.period, dimension })
    sheets.push(toSheet(asked.figure, dimension, table))
  }
  return toXlsx(sheets)
}

/** The page of figures and its exports, over whatever the modules declare. */
export const reportingRoutes = (figures: readonly Figure[]) => (services: Services) => {
  const { db, now } = services
  return new Hono<AppEnv>()
    .use(paths.figures.pattern, requirePermission(permissions.read))
    .use(`${paths.figures.pattern}/*`, requirePermission(permissions.read))
    .get(paths.figures.pattern, async (c) => {
      const asked = readAsked(c, figures, now())
      if (!asked) return c.notFound()
      const { figure, dimension, period } = asked
      const { rows, total } = await readTable(db, figure, { period, dimension: dimension.id })
      return c.html(
        <FiguresPage
          figures={figures}
          figure={figure}
          dimension={dimension}
          period={period}
          rows={rows}
          total={total}
          now={now()}
        />,
      )
    })
    .get(paths.csv.pattern, async (c) => {
      const asked = readAsked(c, figures, now())
      if (!asked) return c.notFound()
      const table = await readProtected(db, asked.figure, asked)
      await noteExport(c, services, asked, "csv")
      return asFile(c, toCsv(toSheet(asked.figure, asked.dimension, table)), {
        name: fileName(asked, "csv"),
        type: "text/csv; charset=utf-8",
      })
    })
    .get(paths.xlsx.pattern, async (c) => {
      const asked = readAsked(c, figures, now())
      if (!asked) return c.notFound()
      const bytes = await exportAll(services, asked)
      await noteExport(c, services, asked, "xlsx")
      const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      return asFile(c, new Uint8Array(bytes), { name: fileName(asked, "xlsx"), type })
    })
}
