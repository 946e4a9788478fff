import { type Context, Hono } from "hono"
import { createMiddleware } from "hono/factory"
import { z } from "zod"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, rateLimit, readForm, typedText } from "#platform/http"
import { listMessages } from "../cases/repository.ts"
import type { AnyForm } from "../form.ts"
import { profilePath } from "../organisation.ts"
import { paths } from "../paths.ts"
import { emailAddress } from "../request/schema.ts"
import { listAdvisers, namesOf } from "../staff.ts"
import type { Case } from "../tables.ts"
import { type Key, t } from "../texts.ts"
import { NEED_LENGTH } from "../words.ts"
import { askForLink } from "./fresh-link.ts"
import { addMessage, eraseMine, findMine, withdraw } from "./service.ts"
import { ConfirmPage, ErasedPage } from "./views/confirm-page.tsx"
import { FreshLinkPage, LinkAskedPage } from "./views/fresh-link-page.tsx"
import { MinePage, type MineView } from "./views/mine-page.tsx"

type C = Context<AppEnv, "/meine-anfrage/:key">

const key = (name: Key): Key => name
const messageForm = z.object({
  text: z.string(key("error.message")).trim().min(1, key("error.message")).max(NEED_LENGTH, key("error.need-long")),
  submission: z.uuid(),
})
const linkForm = z.object({ email: emailAddress })

/** Addresses with a secret: kept by no cache, found by no search engine. */
const secretAddress = createMiddleware(async (c, next) => {
  c.header("Cache-Control", "no-store")
  c.header("X-Robots-Tag", "noindex, nofollow")
  await next()
})

const viewOf = async ({ db }: Services, theCase: Case, secretKey: string): Promise<MineView> => {
  const messages = await listMessages(db, theCase.id)
  const names = namesOf(await listAdvisers(db))
  const name = (id: string | null) => (id === null ? undefined : names.get(id))
  return {
    key: secretKey,
    reference: theCase.reference,
    state: theCase.state,
    need: theCase.need,
    receivedAt: theCase.receivedAt,
    closedAt: theCase.closedAt,
    expiresAt: theCase.linkExpiresAt,
    responsible: theCase.state === "new" ? undefined : name(theCase.responsibleId),
    hasOrganisation: theCase.organisationId !== null,
    messages: messages.map(({ direction, body, sentAt, authorId }) => ({ direction, body, sentAt, from: name(authorId) })),
  }
}

const expired = (c: C) => c.html(<FreshLinkPage expired />, 410)

type Shown = { form?: AnyForm; refused?: string; status?: 200 | 409 | 422 }
const show = async (c: C, services: Services, { form, refused, status = 200 }: Shown = {}) => {
  const secretKey = c.req.param("key")
  const found = await findMine(services, secretKey)
  if (!found) return expired(c)
  return c.html(
    <MinePage mine={await viewOf(services, found, secretKey)} submission={newId()} form={form} refused={refused} />,
    status,
  )
}

const receive = async (c: C, services: Services) => {
  const secretKey = c.req.param("key")
  const read = await readForm(c, messageForm)
  if (!read.ok) return show(c, services, { form: read.form, status: read.status })
  const outcome = await addMessage(services, secretKey, read.value)
  if (!outcome.ok) return show(c, services, { refused: typedText(read.form, "text"), status: 409 })
  leaveFlash(c, services.config, t("mine.message.sent"))
  return c.redirect(paths.mine.to({ key: secretKey }), 303)
}

const confirm = (what: "withdraw" | "erase", services: Services) => async (c: C) => {
  const params = { key: c.req.param("key") }
  if (!(await findMine(services, params.key))) return expired(c)
  const action = what === "withdraw" ? paths.mineWithdraw.to(params) : paths.mineErase.to(params)
  return c.html(<ConfirmPage what={what} back={paths.mine.to(params)} action={action} />)
}

/** What a group can do with its request through its private link. */
export const mineRoutes = (services: Services) => {
  const limit = rateLimit(services.config, { points: 120, seconds: 600 })
  return new Hono<AppEnv>()
    .use(`${paths.freshLink.pattern}/*`, secretAddress)
    .get(paths.erased.pattern, (c) => c.html(<ErasedPage />))
    .get(paths.freshLink.pattern, (c) => c.html(<FreshLinkPage expired={false} />))
    .post(paths.freshLink.pattern, limit, async (c) => {
      const read = await readForm(c, linkForm)
      if (!read.ok) return c.html(<FreshLinkPage expired={false} form={read.form} />, read.status)
      await askForLink(services, read.value.email)
      return c.html(<LinkAskedPage />)
    })
    .get(paths.mine.pattern, limit, (c) => show(c, services))
    .post(paths.mineMessage.pattern, limit, (c) => receive(c, services))
    .get(paths.mineWithdraw.pattern, confirm("withdraw", services))
    .post(paths.mineWithdraw.pattern, limit, async (c) => {
      const outcome = await withdraw(services, c.req.param("key"))
      return outcome.ok ? c.redirect(paths.mine.to({ key: c.req.param("key") }), 303) : expired(c)
    })
    .get(paths.mineErase.pattern, confirm("erase", services))
    .post(paths.mineErase.pattern, limit, async (c) => {
      const outcome = await eraseMine(services, c.req.param("key"))
      return outcome.ok ? c.redirect(paths.erased.to({}), 303) : expired(c)
    })
    .post(paths.mineProfile.pattern, limit, async (c) => {
      const found = await findMine(services, c.req.param("key"))
      if (!found) return expired(c)
      const target = found.organisationId === null ? undefined : await profilePath(services, found.organisationId, found.id)
      return c.redirect(target ?? paths.mine.to({ key: c.req.param("key") }), 303)
    })
}
