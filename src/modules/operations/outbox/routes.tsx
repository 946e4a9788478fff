import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash, requirePermission } from "#platform/http"
import { findMail, listOutbox, mailStates, markArrived, retryMail } from "#platform/mail"
import { paths } from "../paths.ts"
import { outbox } from "../permissions.ts"
import { t } from "../texts.ts"
import { MailPage } from "./views/mail-page.tsx"
import { OutboxPage } from "./views/outbox-page.tsx"

const PAGE = 50
const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

export const outboxRoutes = (services: Services) => {
  const { db, now, config } = services
  const done = (c: Context<AppEnv>, text: string) => {
    leaveFlash(c, config, text)
    return c.redirect(paths.outbox.to({}), 303)
  }
  const act = (c: Context<AppEnv>) => ({ services, actor: c.var.visitor.id })

  return new Hono<AppEnv>()
    .use(`${paths.outbox.pattern}/*`, requirePermission(outbox))
    .get(paths.outbox.pattern, requirePermission(outbox), async (c) => {
      const state = mailStates.find((known) => known === c.req.query("stand"))
      const page = Math.max(1, Number(c.req.query("seite")) || 1)
      const mails = await listOutbox(db, { now: now(), limit: PAGE + 1, offset: (page - 1) * PAGE, ...(state ? { state } : {}) })
      const hasMail = config.smtpUrl !== undefined
      return c.html(
        <OutboxPage mails={mails.slice(0, PAGE)} state={state} page={page} more={mails.length > PAGE} hasMailServer={hasMail} />,
      )
    })
    .get(paths.mail.pattern, async (c) => {
      const id = c.req.param("id")
      const mail = isId(id) ? await findMail(db, id, now()) : undefined
      return mail ? c.html(<MailPage mail={mail} />) : c.notFound()
    })
    .post(paths.mailRepetition.pattern, async (c) => {
      const id = c.req.param("id")
      return isId(id) && (await retryMail(db, act(c), id)) ? done(c, t("staff.mail.resent")) : c.notFound()
    })
    .post(paths.mailArrival.pattern, async (c) => {
      const id = c.req.param("id")
      return isId(id) && (await markArrived(db, act(c), id)) ? done(c, t("staff.mail.settled")) : c.notFound()
    })
}
