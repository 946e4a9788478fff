import { type Context, Hono } from "hono"
import {
  acceptInvitation,
  createFirstAdministrator,
  findInvitation,
  hashPassword,
  headersOf,
  isFirstRunKey,
  signInWithPassword,
  startTotp,
  withCookies,
} from "#platform/auth"
import { type AppEnv, type Services, readForm } from "#platform/http"
import { language } from "#platform/i18n"
import { paths } from "../paths.ts"
import { signInLimits } from "../sign-in/limits.ts"
import { tooOften } from "../too-often.ts"
import { acceptForm, firstRunForm } from "./schema.ts"
import { AcceptPage, DeadLinkPage } from "./views/accept-page.tsx"
import { FirstRunPage } from "./views/first-run-page.tsx"

/** Signs the new person in with the password just chosen and prepares the app; the second factor is the next page. */
const goOnToSecondFactor = async (services: Services, c: Context, person: { email: string; password: string }) => {
  const answer = await signInWithPassword(services, c, person)
  if (!answer.ok || answer.step === "code") return c.redirect(paths.secondFactor.to({}), 303)
  await startTotp(services, withCookies(headersOf(c), answer.cookies), person.password)
  return c.redirect(paths.security.to({}), 303)
}

const staffLanguage = () => (language() === "en" ? "en" : "de")

const firstRunRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const dead = (c: Context) => c.html(<DeadLinkPage kind="first-run" />, 404)

  return new Hono<AppEnv>()
    .get(paths.firstRun.pattern, async (c) => {
      c.header("Cache-Control", "no-store")
      const key = c.req.param("key")
      return (await isFirstRunKey(services.db, key)) ? c.html(<FirstRunPage id={key} />) : dead(c)
    })
    .post(paths.firstRun.pattern, async (c) => {
      const key = c.req.param("key")
      if (!(await isFirstRunKey(services.db, key))) return dead(c)
      const read = await readForm(c, firstRunForm)
      if (!read.ok) return c.html(<FirstRunPage id={key} form={read.form} />, read.status)
      const wait = await limits.secret(c)
      if (wait !== undefined) return c.html(<FirstRunPage id={key} form={read.form} problem={tooOften(c, wait)} />, 429)
      const { name, email, password } = read.value
      const passwordHash = await hashPassword(services, password)
      const made = await createFirstAdministrator(services, key, { name, email, passwordHash, language: staffLanguage() })
      return made === undefined ? dead(c) : goOnToSecondFactor(services, c, { email, password })
    })
}

const invitationRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const dead = (c: Context) => c.html(<DeadLinkPage kind="invitation" />, 410)

  return new Hono<AppEnv>()
    .get(paths.invitation.pattern, async (c) => {
      c.header("Cache-Control", "no-store")
      const invitation = await findInvitation(services, c.req.param("key"))
      return invitation ? c.html(<AcceptPage id={c.req.param("key")} invitation={invitation} />) : dead(c)
    })
    .post(paths.invitation.pattern, async (c) => {
      const key = c.req.param("key")
      const invitation = await findInvitation(services, key)
      if (!invitation) return dead(c)
      const read = await readForm(c, acceptForm)
      if (!read.ok) return c.html(<AcceptPage id={key} invitation={invitation} form={read.form} />, read.status)
      const wait = await limits.secret(c)
      if (wait !== undefined)
        return c.html(<AcceptPage id={key} invitation={invitation} form={read.form} problem={tooOften(c, wait)} />, 429)
      const { name, password } = read.value
      const passwordHash = await hashPassword(services, password)
      const userId = await acceptInvitation(services, invitation.id, { name, passwordHash, language: staffLanguage() })
      return userId === undefined ? dead(c) : goOnToSecondFactor(services, c, { email: invitation.email, password })
    })
}

/** How people who work here get their account: the first one by the link of the start, the others by invitation. */
export const joiningRoutes = (services: Services) =>
  new Hono<AppEnv>().route("/", firstRunRoutes(services)).route("/", invitationRoutes(services))
