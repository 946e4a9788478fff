import { type Context, Hono } from "hono"
import { currentSession, isComplete, notBefore, signOut, takeSignInLink } from "#platform/auth"
import { type AppEnv, type Form, type Services, readForm, typedText } from "#platform/http"
import { landing, ownPath, paths } from "../paths.ts"
import type { Key } from "../texts.ts"
import { tooOften } from "../too-often.ts"
import { type SignInLimits, signInLimits } from "./limits.ts"
import { type LinkForm, linkForm } from "./schema.ts"
import { sendSignInLink } from "./service.ts"
import { LinkPage, LinkSentPage } from "./views/link-page.tsx"
import { SignInPage, SignOutPage, noticeFor } from "./views/sign-in-page.tsx"

/** Longer than writing the mail takes: known and unknown addresses are answered after the same time. */
export const ANSWER_AFTER_MS = 300

/** Who has shown the first factor is led on; who is signed in needs no sign-in page. */
const leadOn = async (services: Services, c: Context<AppEnv>) => {
  const session = await currentSession(services, c)
  if (!session) return undefined
  const back = ownPath(c.req.query("zurueck"))
  return c.redirect(isComplete(session) ? landing(session, back) : paths.secondFactor.to({}, { zurueck: back }), 303)
}

const linkRoutes = (services: Services, limits: SignInLimits) =>
  new Hono<AppEnv>()
    .get(paths.link.pattern, (c) => {
      c.header("Cache-Control", "no-store")
      return c.html(<LinkPage token={c.req.param("token")} back={ownPath(c.req.query("zurueck"))} />)
    })
    .post(paths.link.pattern, async (c) => {
      const wait = await limits.secret(c)
      if (wait !== undefined) return c.html(<LinkPage problem={tooOften(c, wait)} />, 429)
      const back = ownPath(c.req.query("zurueck"))
      if (await takeSignInLink(services, c, c.req.param("token"))) return c.redirect(paths.signIn.to({}, { zurueck: back }), 303)
      // The second click of the same person: the first one has signed in.
      return (await leadOn(services, c)) ?? c.html(<LinkPage back={back} />, 410)
    })

/** Signing in by mail, and signing out. */
export const signInRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const oidc = services.config.oidc?.name
  type Shown = { form?: Form<LinkForm>; back: string | undefined; problem?: string; notice?: Key | undefined }
  const page = (shown: Shown) => <SignInPage oidc={oidc} {...shown} />

  return new Hono<AppEnv>()
    .get(paths.signIn.pattern, async (c) => {
      const back = ownPath(c.req.query("zurueck"))
      return (await leadOn(services, c)) ?? c.html(page({ back, notice: noticeFor(c.req.query("hinweis")) }))
    })
    .post(paths.signIn.pattern, async (c) => {
      const read = await readForm(c, linkForm)
      const back = ownPath(typedText(read.form, "zurueck"))
      if (!read.ok) return c.html(page({ form: read.form, back }), read.status)
      const wait = await limits.link(c, read.value.email)
      if (wait !== undefined) return c.html(page({ form: read.form, back, problem: tooOften(c, wait) }), 429)
      await notBefore(ANSWER_AFTER_MS, sendSignInLink(services, read.value.email, back))
      return c.redirect(paths.linkSent.to({}), 303)
    })
    .get(paths.linkSent.pattern, (c) => c.html(<LinkSentPage />))
    .route("/", linkRoutes(services, limits))
    .get(paths.signOut.pattern, (c) => c.html(<SignOutPage />))
    .post(paths.signOut.pattern, async (c) => {
      await signOut(services, c)
      return c.redirect(paths.signIn.to({}, { hinweis: "abgemeldet" }), 303)
    })
}
