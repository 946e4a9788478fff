import { type Context, Hono } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { z } from "zod"
import { type Kept, canVisit, firstOpenPage } from "#platform/flow"
import { type AppEnv, type Services, leaveFlash, rateLimit, readForm } from "#platform/http"
import { searchPlaces } from "#platform/places"
import { privateKeyOf, privateUrl } from "../cases/link.ts"
import type { AnyForm } from "../form.ts"
import { language } from "#platform/i18n"
import { paths } from "../paths.ts"
import { placeOption } from "../place.ts"
import { t } from "../texts.ts"
import { DRAFT_DAYS, newDraftKey } from "./draft-key.ts"
import { type Typed, discardDraft, findDraftOf, keepPage } from "./drafts.ts"
import { findPage, requestFlow } from "./flow.ts"
import { showPage } from "./pages.tsx"
import { type Receipt, findReceipt } from "./repository.ts"
import { submitRequest } from "./submit.ts"
import { ReceiptPage } from "./views/receipt-page.tsx"
import { ResumePage } from "./views/resume-page.tsx"

type C = Context<AppEnv>
type PageEntry = (typeof requestFlow.pages)[number]

const COOKIE = "tw_request"
const MOST_KEPT = 40_000

const readKey = (c: C): string | undefined => {
  const key = getCookie(c, COOKIE)
  return key !== undefined && /^[\w-]{32}$/.test(key) ? key : undefined
}
const giveKey = (c: C, { config }: Services): void =>
  setCookie(c, COOKIE, newDraftKey(), {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: config.publicUrl.startsWith("https:"),
    maxAge: DRAFT_DAYS * 24 * 60 * 60,
  })

const pageHref = (page: { path: string } | undefined): string => paths.requestPage.to({ page: page?.path ?? "pruefen" })
const firstPage = (): string => pageHref(requestFlow.pages[0])
/** Forms and receipts are for one person; on a shared computer nobody finds them by going back. */
const keepPrivate = (c: C): void => c.header("Cache-Control", "no-store")

const showReceipt = (c: C, { config }: Services, receipt: Receipt, late?: string) => {
  keepPrivate(c)
  const privateHref = paths.mine.to({ key: privateKeyOf(config.secret, receipt) })
  const page = (
    <ReceiptPage
      reference={receipt.reference}
      email={receipt.email}
      privateHref={privateHref}
      privateUrl={privateUrl(config, language(), receipt)}
      late={late}
    />
  )
  return c.html(page, late === undefined ? 200 : 409)
}

const receiptOf = async (c: C, services: Services): Promise<Receipt | undefined> => {
  const draft = await findDraftOf(services, readKey(c))
  return draft?.caseId ? findReceipt(services.db, draft.caseId) : undefined
}

const lateText = (typed: Typed): string =>
  Object.entries(typed)
    .filter(([name, value]) => !name.startsWith("_") && typeof value === "string")
    .map(([, value]) => String(value))
    .join("\n")

/** Somebody went back and changed what was already sent: say so, and give back what they typed. */
const tooLate = async (c: C, services: Services, typed: Typed) => {
  const receipt = await receiptOf(c, services)
  return receipt ? showReceipt(c, services, receipt, lateText(typed)) : c.redirect(paths.request.to({}), 303)
}

/** "Save and continue later" also keeps what is not right yet, but no megabytes. */
const isForLater = ({ typed }: AnyForm): boolean => typed["_action"] === "later" && JSON.stringify(typed).length <= MOST_KEPT

const savePage = async (c: C, services: Services, page: PageEntry) => {
  const read = await readForm<unknown>(c, page.schema)
  const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
  const key = readKey(c)
  const kept = (await findDraftOf(services, key))?.kept ?? {}
  const later = isForLater(form)
  if (!read.ok && (read.status === 200 || !later)) return showPage(c, { page: page.id, kept, form, status: read.status })
  if (key === undefined) {
    giveKey(c, services)
    return showPage(c, { page: page.id, kept, form, problem: "request.no-cookie", status: 422 })
  }
  if ((await keepPage(services, key, page.id, form.typed)) === "sent") return tooLate(c, services, form.typed)
  if (later) return c.redirect(paths.saved.to({}), 303)
  return c.redirect(pageHref(firstOpenPage(requestFlow, { ...kept, [page.id]: form.typed })), 303)
}

const gone = (c: C, services: Services) => {
  if (readKey(c) === undefined) giveKey(c, services)
  return showPage(c, { page: "need", kept: {}, problem: "request.gone", status: 409 })
}

const submit = async (c: C, services: Services, key: string, kept: Kept) => {
  const outcome = await submitRequest(services, key)
  if (!outcome.ok)
    return outcome.problem === "gone" ? gone(c, services) : c.redirect(pageHref(firstOpenPage(requestFlow, kept)), 303)
  const receipt = await findReceipt(services.db, outcome.caseId)
  return c.redirect(receipt ? paths.receipt.to({ reference: receipt.reference }) : paths.request.to({}), 303)
}

const send = async (c: C, services: Services, page: PageEntry) => {
  const read = await readForm(c, z.object({ _action: z.string().optional() }))
  const key = readKey(c)
  const kept = (await findDraftOf(services, key))?.kept ?? {}
  if (!read.ok && canVisit(requestFlow, kept, page.id)) return showPage(c, { page: page.id, kept })
  if (read.ok && read.value._action === "later") return c.redirect(paths.saved.to({}), 303)
  return key === undefined ? gone(c, services) : submit(c, services, key, kept)
}

const openPage = async (c: C, services: Services, page: PageEntry) => {
  keepPrivate(c)
  const key = readKey(c)
  if (key === undefined) giveKey(c, services)
  const draft = await findDraftOf(services, key)
  if (draft?.caseId) {
    const receipt = await findReceipt(services.db, draft.caseId)
    if (receipt) return c.redirect(paths.receipt.to({ reference: receipt.reference }), 303)
    giveKey(c, services)
    return c.redirect(firstPage(), 303)
  }
  const kept = draft?.kept ?? {}
  if (!canVisit(requestFlow, kept, page.id)) return c.redirect(pageHref(firstOpenPage(requestFlow, kept)), 303)
  return showPage(c, { page: page.id, kept })
}

const resume = async (c: C, services: Services, saved: boolean) => {
  keepPrivate(c)
  const draft = await findDraftOf(services, readKey(c))
  if (!draft || draft.caseId !== null || Object.keys(draft.kept).length === 0) return c.redirect(firstPage(), 303)
  return c.html(
    <ResumePage expiresAt={draft.expiresAt} resume={pageHref(firstOpenPage(requestFlow, draft.kept))} saved={saved} />,
  )
}

/** The guided request form. Every page is complete without JavaScript; what was typed is kept on the server for 14 days. */
export const requestRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.places.pattern, (c) =>
      c.json(searchPlaces((c.req.query("q") ?? "").slice(0, 100), 8).map(({ municipality }) => placeOption(municipality))),
    )
    .get(paths.request.pattern, (c) => resume(c, services, false))
    .get(paths.saved.pattern, (c) => resume(c, services, true))
    .post(paths.discard.pattern, async (c) => {
      const key = readKey(c)
      if (key !== undefined) await discardDraft(services, key)
      giveKey(c, services)
      leaveFlash(c, services.config, t("resume.discarded"))
      return c.redirect(paths.door.to({}), 303)
    })
    .post(paths.again.pattern, (c) => {
      giveKey(c, services)
      return c.redirect(firstPage(), 303)
    })
    .get(paths.receipt.pattern, async (c) => {
      const receipt = await receiptOf(c, services)
      return receipt?.reference === c.req.param("reference") ? showReceipt(c, services, receipt) : c.notFound()
    })
    .get(paths.requestPage.pattern, (c) => {
      const page = findPage(c.req.param("page"))
      return page ? openPage(c, services, page) : c.notFound()
    })
    .post(paths.requestPage.pattern, rateLimit(services.config, { points: 300, seconds: 600 }), (c) => {
      const page = findPage(c.req.param("page"))
      if (!page) return c.notFound()
      return page.id === "check" ? send(c, services, page) : savePage(c, services, page)
    })
