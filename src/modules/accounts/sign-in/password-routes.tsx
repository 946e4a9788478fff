import { type Context, Hono } from "hono"
import {
  currentSession,
  findFactors,
  hasSecondFactor,
  headersOf,
  notBefore,
  resetPassword,
  signInWithPassword,
  startTotp,
  withCookies,
} from "#platform/auth"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, typedText } from "#platform/http"
import { ownPath, paths } from "../paths.ts"
import { t } from "../texts.ts"
import { tooOften } from "../too-often.ts"
import { type SignInLimits, signInLimits } from "./limits.ts"
import { ANSWER_AFTER_MS } from "./routes.tsx"
import { type PasswordForm, forgottenForm, newPasswordForm, passwordForm } from "./schema.ts"
import { sendNewPasswordLink } from "./service.ts"
import { ForgottenPage, NewPasswordPage } from "./views/new-password-page.tsx"
import { PasswordPage } from "./views/password-page.tsx"

type Begun = Extract<Awaited<ReturnType<typeof signInWithPassword>>, { step: "begun" }>

/** No second factor yet: the key for the app is prepared now, while the password is at hand, so that nobody types it twice. */
const prepareApp = async (services: Services, c: Context, { userId, cookies }: Begun, password: string) => {
  if (!hasSecondFactor(await findFactors(services.db, userId)))
    await startTotp(services, withCookies(headersOf(c), cookies), password)
}

const newPasswordRoutes = (services: Services, limits: SignInLimits) =>
  new Hono<AppEnv>()
    .get(paths.forgotten.pattern, (c) => c.html(<ForgottenPage />))
    .post(paths.forgotten.pattern, async (c) => {
      const read = await readForm(c, forgottenForm)
      if (!read.ok) return c.html(<ForgottenPage form={read.form} />, read.status)
      const wait = await limits.link(c, read.value.email)
      if (wait !== undefined) return c.html(<ForgottenPage form={read.form} problem={tooOften(c, wait)} />, 429)
      await notBefore(ANSWER_AFTER_MS, sendNewPasswordLink(services, read.value.email))
      return c.redirect(paths.linkSent.to({}), 303)
    })
    .get(paths.newPassword.pattern, (c) =>
      c.html(<NewPasswordPage token={c.req.param("token")} />, 200, { "Cache-Control": "no-store" }),
    )
    .post(paths.newPassword.pattern, async (c) => {
      const token = c.req.param("token")
      const read = await readForm(c, newPasswordForm)
      if (!read.ok) return c.html(<NewPasswordPage token={token} form={read.form} />, read.status)
      const wait = await limits.secret(c)
      if (wait !== undefined) return c.html(<NewPasswordPage token={token} form={read.form} problem={tooOften(c, wait)} />, 429)
      if (!(await resetPassword(services, token, read.value.password))) return c.html(<NewPasswordPage />, 410)
      leaveFlash(c, services.config, t("new-password.done"))
      return c.redirect(paths.password.to({}), 303)
    })

/** Signing in with a password, for people who work here, and setting a new one. */
export const passwordRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const page = (form: Form<PasswordForm> | undefined, back: string | undefined, problem?: string) => (
    <PasswordPage form={form} back={back} problem={problem} oidc={services.config.oidc?.name} />
  )

  return new Hono<AppEnv>()
    .get(paths.password.pattern, async (c) => {
      const back = ownPath(c.req.query("zurueck"))
      if (await currentSession(services, c)) return c.redirect(paths.signIn.to({}, { zurueck: back }), 303)
      return c.html(page(undefined, back))
    })
    .post(paths.password.pattern, async (c) => {
      const read = await readForm(c, passwordForm)
      const back = ownPath(typedText(read.form, "zurueck"))
      if (!read.ok) return c.html(page(read.form, back), read.status)
      const { email, password } = read.value
      const wait = await limits.password(c, email)
      if (wait !== undefined) return c.html(page(read.form, back, tooOften(c, wait)), 429)
      const answer = await signInWithPassword(services, c, { email, password })
      if (!answer.ok) return c.html(page(read.form, back, t("password.wrong")), 422)
      await limits.rightPassword(c, email)
      if (answer.step === "begun") await prepareApp(services, c, answer, password)
      return c.redirect(paths.secondFactor.to({}, { zurueck: back }), 303)
    })
    .route("/", newPasswordRoutes(services, limits))
}
