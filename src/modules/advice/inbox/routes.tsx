import { type Context, Hono } from "hono"
import { type AppEnv, type Services, requirePermission } from "#platform/http"
import { regions } from "#platform/places"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { readReference } from "../request/reference.ts"
import { findByReference } from "../cases/repository.ts"
import { listAdvisers, namesOf } from "../staff.ts"
import { isSpoken, isTopic, listSpokenLanguages, listTopics, spokenLabel } from "../topics.ts"
import { type InboxQuery, PAGE_SIZE, countInbox, listInbox } from "./repository.ts"
import { InboxPage, inboxViews } from "./views/inbox-page.tsx"

const only = (value: string | undefined, fits: (value: string) => boolean) =>
  value !== undefined && fits(value) ? value : undefined

const readQuery = (c: Context<AppEnv>): InboxQuery => {
  const asked = c.req.query()
  const page = Number(asked["seite"])
  return {
    view: inboxViews.find((view) => view === asked["ansicht"]) ?? "mine",
    userId: c.var.visitor.id,
    language: only(asked["sprache"], isSpoken),
    topic: only(asked["thema"], isTopic),
    region: only(asked["region"], (value) => regions.some((region) => region === value)),
    search: only(asked["q"]?.trim().slice(0, 40), (value) => value !== ""),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

const show = async (c: Context<AppEnv>, { db, now }: Services) => {
  const query = readQuery(c)
  const reference = query.search === undefined ? undefined : readReference(query.search)
  if (reference !== undefined && (await findByReference(db, reference))) return c.redirect(paths.case.to({ reference }), 303)
  const rows = await listInbox(db, query)
  const counts = await countInbox(db, query)
  const names = namesOf(await listAdvisers(db))
  const { language, topic, region, search } = query
  const choices = {
    language: listSpokenLanguages().map(({ value }) => ({ value, label: spokenLabel(value) })),
    topic: listTopics().map(({ id, label }) => ({ value: id, label })),
    region: regions.map((one) => ({ value: one, label: one })),
  }
  const pages = Math.max(1, Math.ceil(counts.found / PAGE_SIZE))
  const page = (
    <InboxPage
      view={query.view}
      filters={{ language, topic, region, search }}
      counts={counts}
      rows={rows}
      page={query.page}
      pages={pages}
      names={names}
      now={now()}
      choices={choices}
    />
  )
  return c.html(page)
}

export const inboxRoutes = (services: Services) =>
  new Hono<AppEnv>().get(paths.inbox.pattern, requirePermission(permissions.work), (c) => show(c, services))
