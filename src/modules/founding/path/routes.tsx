import { type Context, Hono } from "hono"
import { canVisit, firstOpenPage } from "#platform/flow"
import { type AppEnv, type Services, leaveFlash, readForm, typedText } from "#platform/http"
import { searchPlaces } from "#platform/places"
import { type AnyForm, revisionIn } from "../form.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { t } from "../texts.ts"
import { describePage } from "./describe.ts"
import { type FlowPage, findFlowPage, foundingFlow } from "./flow.ts"
import { showPage, staleAbove } from "./pages.tsx"
import { seatOption } from "./seat.ts"
import { checkedAnswers, conflictsAt, conflictsIn, keptOnWay, listKept, savePage, withoutSteering } from "./store.ts"
import { SummaryPage } from "./views/summary-page.tsx"

type C = Context<AppEnv>

/** No page holds more than a few thousand characters; megabytes are not kept, not even for later. */
const MOST_KEPT = 100_000
const isForLater = ({ typed }: AnyForm): boolean => typed["_action"] === "later" && JSON.stringify(typed).length <= MOST_KEPT

const nextHref = (page: FlowPage | undefined, secret: string): string =>
  page === undefined ? paths.path.to({ key: secret }) : paths.pathPage.to({ key: secret, page: page.path })

type Posted = { page: FlowPage; form: AnyForm; later: boolean }

/** What is wrong with a posted page: by itself, or beside another page. Nothing when it may be kept. */
const refusal = async (c: C, { services, access }: Inside, page: FlowPage): Promise<Posted & { status?: 200 | 422 }> => {
  const read = await readForm<unknown>(c, page.schema)
  const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
  const later = isForLater(form)
  if (!read.ok) return read.status === 422 && later ? { page, form, later } : { page, form, later, status: read.status }
  const crossed = later ? {} : conflictsAt(await listKept(services.db, access.project.id), page.id, form.typed)
  if (Object.keys(crossed).length === 0) return { page, form, later }
  return { page, form: { typed: form.typed, errors: crossed }, later, status: 422 }
}

const keep = async (c: C, inside: Inside, { page, form, later }: Posted) => {
  const { services, access, secret } = inside
  const outcome = await savePage(services, access, { page: page.id, revision: revisionIn(form), typed: form.typed })
  if (!outcome.ok && outcome.problem === "stale") {
    const { theirs } = outcome
    const above = await staleAbove(inside, page.id, { theirs, mine: withoutSteering(form.typed) })
    return showPage(c, inside, { page: page.id, form, revision: theirs.revision, above, status: 409 })
  }
  if (!outcome.ok) return c.redirect(paths.freshLink.to({}), 303)
  if (later) {
    leaveFlash(c, services.config, t("path.saved"))
    return c.redirect(paths.home.to({ key: secret }), 303)
  }
  const kept = keptOnWay(await listKept(services.db, access.project.id))
  return c.redirect(nextHref(firstOpenPage(foundingFlow, kept), secret), 303)
}

const save = async (c: C, inside: Inside, page: FlowPage) => {
  const { status, ...posted } = await refusal(c, inside, page)
  const { form } = posted
  const shown = { page: page.id, form, revision: revisionIn(form) }
  if (typedText(form, "_action") === "rows")
    return showPage(c, inside, { ...shown, form: { typed: form.typed, errors: {} }, more: true })
  return status === undefined ? keep(c, inside, posted) : showPage(c, inside, { ...shown, status })
}

const open = async (c: C, inside: Inside, page: FlowPage) => {
  const kept = keptOnWay(await listKept(inside.services.db, inside.access.project.id))
  if (!canVisit(foundingFlow, kept, page.id)) return c.redirect(nextHref(firstOpenPage(foundingFlow, kept), inside.secret), 303)
  return showPage(c, inside, { page: page.id })
}

const summary = async (c: C, { services, access, secret }: Inside) => {
  const pages = await listKept(services.db, access.project.id)
  const kept = keptOnWay(pages)
  const parts = foundingFlow.pages.flatMap(({ id }) => {
    const typed = Object.hasOwn(kept, id) ? pages.get(id)?.typed : undefined
    return typed === undefined ? [] : [{ page: id, answers: describePage(id, typed) }]
  })
  const registered = checkedAnswers(pages).decision?.form === "registered"
  const unanswered = firstOpenPage(foundingFlow, kept)?.id
  const crossed = new Set<string>(conflictsIn(pages).map(({ page }) => page))
  const disputed = foundingFlow.pages.flatMap(({ id }) => (crossed.has(id) ? [id] : []))
  return c.html(<SummaryPage secret={secret} parts={parts} open={unanswered} disputed={disputed} registered={registered} />)
}

const onPage =
  (services: Services, work: (c: C, inside: Inside, page: FlowPage) => Promise<Response>) =>
  (c: C): Promise<Response> =>
    inProject(services, (context, inside) => {
      const page = findFlowPage(context.req.param("page") ?? "")
      return page ? work(context, inside, page) : context.notFound()
    })(c)

/** The guided path of a project. Every page is complete without a script; what was typed is kept on the server. */
export const pathRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.places.pattern, (c) =>
      c.json(searchPlaces((c.req.query("q") ?? "").slice(0, 100), 8).map(({ municipality }) => seatOption(municipality))),
    )
    .get(paths.path.pattern, inProject(services, summary))
    .get(paths.pathPage.pattern, onPage(services, open))
    .post(paths.pathPage.pattern, onPage(services, save))
