import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, requirePermission, typedText } from "#platform/http"
import { formatNumber } from "#platform/i18n"
import { directoryPermissions } from "../permissions.ts"
import { t } from "../texts.ts"
import { transferPaths } from "../transfer/paths.ts"
import { prepareBulk, startBulk } from "./bulk.ts"
import { takesField } from "./bulk-actions.ts"
import { findEntries, findEntryIds } from "./find.ts"
import { bulkActionOf, filterForm, selectionForm } from "./forms.ts"
import { isId } from "./ids.ts"
import { filterFromText, filterQuery, filterText, readFilter } from "./parameters.ts"
import { officePaths } from "./paths.ts"
import { countItems, findBulk, listImpossible, listItemsWith } from "./repository-bulk.ts"
import { deleteFilter, listFilters, saveFilter } from "./repository-filters.ts"
import { ConfirmBulkPage, FinishedBulkPage, RunningBulkPage } from "./views/bulk-page.tsx"
import { ListPage } from "./views/list-page.tsx"

const SHOWN_NAMES = 100
const read = requirePermission(directoryPermissions.readAll)
const edit = requirePermission(directoryPermissions.edit)

type C = Context<AppEnv>
type Refused = { selection?: Form<Record<string, unknown>>; naming?: Form<Record<string, unknown>> }

const lists = (services: Services) => {
  const { db, now, config } = services

  const page = async (c: C, query: Record<string, string[]>, refused: Refused = {}) => {
    const person = c.var.visitor.id
    return (
      <ListPage
        found={await findEntries(db, readFilter(query), now())}
        saved={await listFilters(db, person)}
        person={person}
        {...refused}
      />
    )
  }
  const again = async (c: C, refused: Refused, form: Form<unknown>, status: 200 | 422) => {
    const query: Record<string, string[]> = {}
    for (const [name, value] of new URLSearchParams(typedText(form, "filter").slice(0, 2000)))
      query[name] = [...(query[name] ?? []), value]
    return c.html(await page(c, query, refused), status)
  }

  return new Hono<AppEnv>()
    .get(officePaths.list.pattern, read, async (c) => c.html(await page(c, c.req.queries())))
    .post(officePaths.selection.pattern, edit, async (c) => {
      const posted = await readForm(c, selectionForm)
      if (!posted.ok)
        return again(c, { selection: { typed: posted.form.typed, errors: posted.form.errors } }, posted.form, posted.status)
      const { action: wanted, scope, field, filter: text, id } = posted.value
      const filter = filterFromText(text)
      const action = bulkActionOf(wanted)
      if (!action) {
        const format = wanted === "export-xlsx" ? "xlsx" : "csv"
        return c.redirect(
          transferPaths.export.to({}, { ...(scope === "all" ? filterQuery({ ...filter, page: 1 }) : { id }), format }),
          303,
        )
      }
      const ids = scope === "all" ? await findEntryIds(db, filter, now()) : id
      const bulk = await prepareBulk(services, c.var.visitor, action, { field: takesField(action) ? (field ?? null) : null, ids })
      return c.redirect(officePaths.bulk.to({ id: bulk }), 303)
    })
    .post(officePaths.filters.pattern, read, async (c) => {
      const posted = await readForm(c, filterForm)
      if (!posted.ok)
        return again(c, { naming: { typed: posted.form.typed, errors: posted.form.errors } }, posted.form, posted.status)
      const { name, shared, filter } = posted.value
      const query = filterText(filterFromText(filter))
      const owner = c.var.visitor.id
      await db.transaction(async (tx) => {
        await saveFilter(tx, { name, shared, query, owner, createdAt: now() })
        await recordAudit(tx, { actor: owner, action: "directory.filter.saved", subject: owner, details: { shared } })
      })
      leaveFlash(c, config, t("staff.filters.saved", { name }))
      return c.redirect(`${officePaths.list.to({})}${query === "" ? "" : `?${query}`}`, 303)
    })
    .post(officePaths.filter.pattern, read, async (c) => {
      const id = c.req.param("id")
      const owner = c.var.visitor.id
      if (!isId(id)) return c.notFound()
      const deleted = await db.transaction(async (tx) => {
        const found = await deleteFilter(tx, id, owner)
        if (found) await recordAudit(tx, { actor: owner, action: "directory.filter.deleted", subject: owner })
        return found
      })
      if (!deleted) return c.notFound()
      leaveFlash(c, config, t("staff.filters.deleted"))
      return c.redirect(officePaths.list.to({}), 303)
    })
}

const bulk = (services: Services) => {
  const { db } = services
  const find = async (c: C) => {
    const id = c.req.param("id") ?? ""
    return isId(id) ? findBulk(db, id) : undefined
  }
  return new Hono<AppEnv>()
    .get(officePaths.bulk.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const counts = await countItems(db, found.id)
      if (found.startedAt === null)
        return c.html(
          <ConfirmBulkPage bulk={found} total={counts.total} impossible={await listImpossible(db, found, SHOWN_NAMES)} />,
        )
      if (found.finishedAt === null) return c.html(<RunningBulkPage bulk={found} counts={counts} />)
      const left = await listItemsWith(db, found.id, ["no-consent", "no-address"], 2 * SHOWN_NAMES)
      return c.html(<FinishedBulkPage bulk={found} counts={counts} left={left} />)
    })
    .post(officePaths.bulk.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      await startBulk(services, found)
      return c.redirect(officePaths.bulk.to({ id: found.id }), 303)
    })
    .get(officePaths.bulkProgress.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const { done, total } = await countItems(db, found.id)
      const text = t("staff.progress.entries", { done: formatNumber(done), total: formatNumber(total) })
      return c.json({ done, total, text, finished: found.finishedAt !== null })
    })
}

/** The office's list of all entries, and what can be done with many of them at once. */
export const listRoutes = (services: Services) => new Hono<AppEnv>().route("/", lists(services)).route("/", bulk(services))
