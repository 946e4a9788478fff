import { type Context, Hono } from "hono"
import {
  type Factors,
  type Session,
  confirmTotp,
  currentSession,
  findFactors,
  headersOf,
  isStaff,
  mayEnrol,
  passCookies,
  pendingTotpUri,
  startTotp,
  stopTotp,
  withCookies,
} from "#platform/auth"
import { type AppEnv, type Services, readForm, signInPath, typedText } from "#platform/http"
import { landing, ownPath, paths } from "../paths.ts"
import { signInLimits } from "../sign-in/limits.ts"
import { t } from "../texts.ts"
import { tooOften } from "../too-often.ts"
import { confirmForm, startForm } from "./schema.ts"
import { AppPage, type Shown, StartAppPage } from "./views/app-page.tsx"
import { BackupCodesPage } from "./views/backup-codes-page.tsx"

type Enrolling = { session: Session; factors: Factors }
type Work = (c: Context<AppEnv>, who: Enrolling) => Response | Promise<Response>

/** For staff who may set up an app now: signed in completely, or still without any second factor. */
const enrolling =
  (services: Services, work: Work) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    c.header("Cache-Control", "no-store")
    const session = await currentSession(services, c)
    if (!session) return c.redirect(signInPath.to({}), 303)
    if (!isStaff(session)) return c.redirect(paths.security.to({}), 303)
    const factors = await findFactors(services.db, session.userId)
    return mayEnrol(session, factors) ? work(c, { session, factors }) : c.redirect(paths.secondFactor.to({}), 303)
  }

/** Prepares the new app. An older one is taken away first; the password is checked there already. */
const prepare = async (services: Services, c: Context, factors: Factors, password: string): Promise<boolean> => {
  if (!factors.totp) return (await startTotp(services, headersOf(c), password)).ok
  const stopped = await stopTotp(services, c, password)
  if (!stopped.ok) return false
  passCookies(c, stopped.cookies)
  return (await startTotp(services, withCookies(headersOf(c), stopped.cookies), password)).ok
}

/** Setting up the authenticator app: password, QR code, first code, backup codes. */
export const appRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const page = async ({ session, factors }: Enrolling, shown: Shown) => {
    const uri = await pendingTotpUri(services, session)
    if (uri !== undefined) return <AppPage uri={uri} {...shown} />
    return <StartAppPage password={factors.password} replaces={factors.totp} {...shown} />
  }

  const show = enrolling(services, async (c, who) => c.html(await page(who, { back: ownPath(c.req.query("zurueck")) })))

  const start = enrolling(services, async (c, who) => {
    const read = await readForm(c, startForm)
    const back = ownPath(typedText(read.form, "zurueck"))
    if (!read.ok) return c.html(await page(who, { back }), read.status)
    const wait = await limits.password(c, who.session.email)
    if (wait !== undefined) return c.html(await page(who, { back, problem: tooOften(c, wait) }), 429)
    if (!(await prepare(services, c, who.factors, read.value.password)))
      return c.html(await page(who, { back, problem: t("staff.password.wrong") }), 422)
    await limits.rightPassword(c, who.session.email)
    return c.redirect(paths.app.to({}, { zurueck: back }), 303)
  })

  const confirm = enrolling(services, async (c, who) => {
    const read = await readForm(c, confirmForm)
    const back = ownPath(typedText(read.form, "zurueck"))
    if (!who.factors.pendingTotp) return c.redirect(paths.security.to({}, { zurueck: back }), 303)
    if (!read.ok) return c.html(await page(who, { back, codeError: read.form.errors.code }), read.status)
    const codes = await confirmTotp(services, c, who.session, read.value.code)
    if (codes) return c.html(<BackupCodesPage codes={codes} next={landing(who.session, back)} />)
    return c.html(await page(who, { back, codeError: "error.code-wrong" }), 422)
  })

  return new Hono<AppEnv>()
    .get(paths.app.pattern, show)
    .post(paths.app.pattern, start)
    .get(paths.appCode.pattern, (c) => c.redirect(paths.app.to({}), 303))
    .post(paths.appCode.pattern, confirm)
}
