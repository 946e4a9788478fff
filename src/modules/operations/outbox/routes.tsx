import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type AppEnv, type Services, cleanText, leaveFlash, requirePermission } from "#platform/http"
import { findMail, holdMail, listOutbox, mailStates, markArrived, outboxCounts, retryMail } from "#platform/mail"
import { paths } from "../paths.ts"
import { outbox } from "../permissions.ts"
import { type Key, t } from "../texts.ts"
import { MailPage } from "./views/mail-page.tsx"
import { OutboxPage } from "./views/outbox-page.tsx"

type Act = typeof retryMail

const PAGE = 50
const MOST_PAGES = 100_000
const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const pageIn = (typed: string | undefined) => Math.min(Math.max(1, Math.trunc(Number(typed)) || 1), MOST_PAGES)

export const outboxRoutes = (services: Services) => {
  const { db, now, config } = services

  const list = async (c: Context<AppEnv>) => {
    const state = mailStates.find((known) => known === c.req.query("stand"))
    const search = cleanText(c.req.query("suche") ?? "")
      .trim()
      .slice(0, 200)
    const page = pageIn(c.req.query("seite"))
    const narrowed = { ...(state ? { state } : {}), ...(search === "" ? {} : { search }) }
    const [found, counts] = await Promise.all([
      listOutbox(db, { now: now(), limit: PAGE + 1, offset: (page - 1) * PAGE, ...narrowed }),
      outboxCounts(db, now()),
    ])
    const shown = { mails: found.slice(0, PAGE), state, search, page, more: found.length > PAGE, counts }
    return c.html(<OutboxPage {...shown} hasMailServer={config.smtpUrl !== undefined} />)
  }

  /** One of the things staff can do with a mail. When it was done already (a double click), the mail shows its present state. */
  const doing = (act: Act, done: Key) => async (c: Context<AppEnv>) => {
    const id = c.req.param("id") ?? ""
    if (!isId(id) || !(await findMail(db, id, now()))) return c.notFound()
    const changed = await act(db, { services, actor: c.var.visitor.id }, id)
    leaveFlash(c, config, t(changed ? done : "staff.mail.too-late"))
    return c.redirect(paths.mail.to({ id }), 303)
  }

  return new Hono<AppEnv>()
    .use(`${paths.outbox.pattern}/*`, requirePermission(outbox))
    .get(paths.outbox.pattern, requirePermission(outbox), list)
    .get(paths.mail.pattern, async (c) => {
      const id = c.req.param("id")
      const mail = isId(id) ? await findMail(db, id, now()) : undefined
      if (!mail) return c.notFound()
      // A mail holds what people wrote and links that open doors, so looking at one is noted like opening a case.
      await recordAudit(db, { actor: c.var.visitor.id, action: "mail.text.read", subject: id })
      return c.html(<MailPage mail={mail} />)
    })
    .post(paths.mailRepetition.pattern, doing(retryMail, "staff.mail.resent"))
    .post(paths.mailArrival.pattern, doing(markArrived, "staff.mail.settled"))
    .post(paths.mailHold.pattern, doing(holdMail, "staff.mail.stopped"))
}
