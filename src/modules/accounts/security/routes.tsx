import { type Context, Hono } from "hono"
import { z } from "zod"
import {
  type Session,
  currentSession,
  findFactors,
  isComplete,
  isStaff,
  listPasskeys,
  mayEnrol,
  removePasskey,
  renewBackupCodes,
} from "#platform/auth"
import { type AppEnv, type Services, leaveFlash, readForm, signInPath } from "#platform/http"
import { landing, ownPath, paths } from "../paths.ts"
import { signInLimits } from "../sign-in/limits.ts"
import { signedIn } from "../signed-in.ts"
import { t } from "../texts.ts"
import { tooOften } from "../too-often.ts"
import { renewForm } from "./schema.ts"
import { BackupCodesPage, RenewCodesPage } from "./views/backup-codes-page.tsx"
import { SecurityPage } from "./views/security-page.tsx"

/** Second factors of the own account. Staff without any see it before they see anything else. */
export const securityRoutes = (services: Services) => {
  const limits = signInLimits(services.config)

  const hasPassword = async ({ userId }: Session) => (await findFactors(services.db, userId)).password

  const show = async (c: Context<AppEnv>, problem?: string) => {
    c.header("Cache-Control", "no-store")
    const session = await currentSession(services, c)
    const back = ownPath(c.req.query("zurueck"))
    if (!session) return c.redirect(signInPath.to({}, { zurueck: paths.security.to({}) }), 303)
    const factors = await findFactors(services.db, session.userId)
    if (!mayEnrol(session, factors)) return c.redirect(paths.secondFactor.to({}, { zurueck: back }), 303)
    const passkeys = await listPasskeys(services.db, session.userId)
    const shown = { factors, passkeys, back, staff: isStaff(session), pending: !isComplete(session), problem }
    return c.html(<SecurityPage {...shown} />, problem === undefined ? 200 : 409)
  }

  return new Hono<AppEnv>()
    .get(paths.security.pattern, (c) => show(c))
    .get(paths.passkeyRemove.pattern, (c) => c.redirect(paths.security.to({}), 303))
    .post(
      paths.passkeyRemove.pattern,
      signedIn(services, async (c, session) => {
        const id = z.uuid().safeParse(c.req.param("id"))
        const answer = id.success ? await removePasskey(services, session, id.data) : "missing"
        if (answer === "missing") return c.notFound()
        if (answer === "last") return show(c, t("passkey.last"))
        leaveFlash(c, services.config, t("passkey.removed"))
        return c.redirect(paths.security.to({}), 303)
      }),
    )
    .get(
      paths.backupCodes.pattern,
      signedIn(services, async (c, session) => c.html(<RenewCodesPage password={await hasPassword(session)} />)),
    )
    .post(
      paths.backupCodes.pattern,
      signedIn(services, async (c, session) => {
        const asked = await hasPassword(session)
        const read = await readForm(c, renewForm)
        if (!read.ok) return c.html(<RenewCodesPage password={asked} form={read.form} />, read.status)
        const wait = await limits.password(c, session.email)
        if (wait !== undefined) return c.html(<RenewCodesPage password={asked} problem={tooOften(c, wait)} />, 429)
        const codes = await renewBackupCodes(services, c, session.userId, read.value.password)
        if (!codes) return c.html(<RenewCodesPage password={asked} problem={t("staff.password.wrong")} />, 422)
        await limits.rightPassword(c, session.email)
        return c.html(<BackupCodesPage codes={codes} next={landing(session, paths.security.to({}))} />)
      }),
    )
}
