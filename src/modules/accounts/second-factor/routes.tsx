import { type Context, Hono } from "hono"
import { type CodeAnswer, type Session, currentSession, findFactors, hasSecondFactor, isComplete, showCode } from "#platform/auth"
import { type AppEnv, type Form, type Services, readForm, typedText } from "#platform/http"
import { ownPath, paths } from "../paths.ts"
import { signInLimits } from "../sign-in/limits.ts"
import { tooOften } from "../too-often.ts"
import { type CodeForm, codeForm, kindOfCode } from "./schema.ts"
import { CodePage } from "./views/code-page.tsx"

const LOCKED_SECONDS = 15 * 60

/** Signed in already, or nothing to ask for yet: where to go instead of the question for the code. */
const elsewhere = async (services: Services, session: Session | undefined, back: string | undefined) => {
  if (!session) return undefined
  if (isComplete(session)) return paths.signIn.to({}, { zurueck: back })
  return hasSecondFactor(await findFactors(services.db, session.userId)) ? undefined : paths.security.to({}, { zurueck: back })
}

/** After the first factor: the code of the app, a backup code, or a passkey. */
export const secondFactorRoutes = (services: Services) => {
  const limits = signInLimits(services.config)

  /** Without a session better-auth holds the challenge; it has always to do with an app. */
  const hasApp = async (session: Session | undefined) => !session || (await findFactors(services.db, session.userId)).totp
  const page = async (c: Context, back: string | undefined, form?: Form<CodeForm>, problem?: string) => (
    <CodePage app={await hasApp(await currentSession(services, c))} back={back} form={form} problem={problem} />
  )
  const refuse = async (c: Context, answer: Exclude<CodeAnswer, "ok">, form: Form<CodeForm>, back: string | undefined) => {
    if (answer === "expired") return c.redirect(paths.signIn.to({}, { zurueck: back, hinweis: "abgelaufen" }), 303)
    if (answer === "locked") return c.html(await page(c, back, form, tooOften(c, LOCKED_SECONDS)), 429)
    return c.html(await page(c, back, { typed: {}, errors: { code: "error.code-wrong" } }), 422)
  }

  return new Hono<AppEnv>()
    .get(paths.secondFactor.pattern, async (c) => {
      const back = ownPath(c.req.query("zurueck"))
      const target = await elsewhere(services, await currentSession(services, c), back)
      c.header("Cache-Control", "no-store")
      return target === undefined ? c.html(await page(c, back)) : c.redirect(target, 303)
    })
    .post(paths.secondFactor.pattern, async (c) => {
      const read = await readForm(c, codeForm)
      const back = ownPath(typedText(read.form, "zurueck"))
      const target = await elsewhere(services, await currentSession(services, c), back)
      if (target !== undefined) return c.redirect(target, 303)
      if (!read.ok) return c.html(await page(c, back, read.form), read.status)
      const wait = await limits.secret(c)
      if (wait !== undefined) return c.html(await page(c, back, read.form, tooOften(c, wait)), 429)
      const { code } = read.value
      const answer = await showCode(services, c, { kind: kindOfCode(code), code })
      return answer === "ok" ? c.redirect(paths.signIn.to({}, { zurueck: back }), 303) : refuse(c, answer, read.form, back)
    })
}
