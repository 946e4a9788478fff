import { type Context, Hono } from "hono"
import { z } from "zod"
import {
  type Session,
  changePassword,
  changeProfile,
  endAllSessions,
  endSession,
  findFactors,
  isStaff,
  listSessions,
} from "#platform/auth"
import { type AppEnv, type Form, type Services, leaveFlash, readForm } from "#platform/http"
import { inLanguage } from "#platform/i18n"
import { paths } from "../paths.ts"
import { signInLimits } from "../sign-in/limits.ts"
import { signedIn } from "../signed-in.ts"
import { t } from "../texts.ts"
import { tooOften } from "../too-often.ts"
import { type ProfileForm, changePasswordForm, profileForm } from "./schema.ts"
import { AccountPage } from "./views/account-page.tsx"
import { PasswordPage } from "./views/password-page.tsx"

const passwordRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const hasPassword = async (session: Session) => (await findFactors(services.db, session.userId)).password

  return new Hono<AppEnv>()
    .get(
      paths.accountPassword.pattern,
      signedIn(services, async (c, session) =>
        isStaff(session) ? c.html(<PasswordPage has={await hasPassword(session)} />) : c.notFound(),
      ),
    )
    .post(
      paths.accountPassword.pattern,
      signedIn(services, async (c, session) => {
        if (!isStaff(session)) return c.notFound()
        const has = await hasPassword(session)
        const read = await readForm(c, changePasswordForm)
        if (!read.ok) return c.html(<PasswordPage has={has} form={read.form} />, read.status)
        const wait = await limits.password(c, session.email)
        if (wait !== undefined) return c.html(<PasswordPage has={has} problem={tooOften(c, wait)} />, 429)
        const { current, password: next } = read.value
        if (!(await changePassword(services, c, session, { current: has ? current || " " : "", next })))
          return c.html(<PasswordPage has={has} problem={t("staff.password.wrong")} />, 422)
        await limits.rightPassword(c, session.email)
        leaveFlash(c, services.config, t("staff.password.changed"))
        return c.redirect(paths.account.to({}), 303)
      }),
    )
}

const sessionRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .post(
      paths.sessionsEnd.pattern,
      signedIn(services, async (c, session) => {
        await endAllSessions(services, session.userId)
        return c.redirect(paths.signIn.to({}, { hinweis: "abgemeldet" }), 303)
      }),
    )
    .post(
      paths.sessionEnd.pattern,
      signedIn(services, async (c, session) => {
        const id = z.uuid().safeParse(c.req.param("id"))
        if (!id.success) return c.notFound()
        // Ended already, by another click or by time: that is what was wanted.
        await endSession(services, session, id.data)
        leaveFlash(c, services.config, t("sessions.ended"))
        return c.redirect(id.data === session.id ? paths.signIn.to({}) : paths.account.to({}), 303)
      }),
    )

/** The own account: name, language, password, where one is signed in. */
export const accountRoutes = (services: Services) => {
  const show = async (c: Context<AppEnv>, session: Session, form?: Form<ProfileForm>, status: 200 | 422 = 200) => {
    const sessions = await listSessions(services, session)
    return c.html(
      <AccountPage session={session} staff={isStaff(session)} sessions={sessions} now={services.now()} form={form} />,
      status,
    )
  }

  return new Hono<AppEnv>()
    .get(
      paths.account.pattern,
      signedIn(services, (c, session) => show(c, session)),
    )
    .post(
      paths.account.pattern,
      signedIn(services, async (c, session) => {
        const read = await readForm(c, profileForm)
        if (!read.ok) return show(c, session, read.form, read.status)
        await changeProfile(services, session.userId, read.value)
        leaveFlash(
          c,
          services.config,
          inLanguage(read.value.language, () => t("account.saved")),
        )
        return c.redirect(paths.account.in(read.value.language, {}), 303)
      }),
    )
    .route("/", passwordRoutes(services))
    .route("/", sessionRoutes(services))
}
