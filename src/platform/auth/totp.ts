import { eq } from "drizzle-orm"
import { createOTP } from "@better-auth/utils/otp"
import type { Context } from "hono"
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { type Outcome, attempt, headersOf, passCookies } from "./call.ts"
import { authFor } from "./auth.ts"
import { totpIssuer } from "./figures.ts"
import { callVerify } from "./second-factor.ts"
import type { Session } from "./session.ts"
import { twoFactors } from "./tables.ts"

/**
 * Prepares an authenticator app: a new key that counts only after its first code. `password` is needed where the person has
 * one. An app that was set up before stops working. False when the password is wrong.
 */
export const startTotp = async (services: Services, headers: Headers, password: string): Promise<Outcome<unknown>> => {
  const { api } = await authFor(services)
  return attempt(() => api.enableTwoFactor({ body: { password, method: "totp" }, headers, returnHeaders: true }))
}

/** Takes the present app away, so that another one can be set up. The session goes on under a new cookie. */
export const stopTotp = async (services: Services, c: Context, password: string): Promise<Outcome<unknown>> => {
  const { api } = await authFor(services)
  return attempt(() => api.disableTwoFactor({ body: { password }, headers: headersOf(c), returnHeaders: true }))
}

/** What the QR code says while the app is being set up; none when nothing is pending. */
export const pendingTotpUri = async (services: Services, session: Session): Promise<string | undefined> => {
  const [row] = await services.db.select().from(twoFactors).where(eq(twoFactors.userId, session.userId))
  if (!row || row.verified) return undefined
  const { symmetricDecrypt } = await import("better-auth/crypto")
  const { secretConfig } = await (await authFor(services)).$context
  const secret = await symmetricDecrypt({ key: secretConfig, data: row.secret })
  return createOTP(secret, { digits: 6, period: 30 }).url(totpIssuer(services.config), session.email)
}

/** The first code of the new app: from now on it counts, also for this session. The answer holds the backup codes, once. */
export const confirmTotp = async (
  services: Services,
  c: Context,
  session: Session,
  code: string,
): Promise<string[] | undefined> => {
  const outcome = await callVerify(services, c, { kind: "totp", code })
  if (!outcome.ok) return undefined
  passCookies(c, outcome.cookies)
  const { userId } = session
  await recordAudit(services.db, {
    actor: userId,
    action: "accounts.second-factor.added",
    subject: userId,
    details: { kind: "totp" },
  })
  const { backupCodes } = await (await authFor(services)).api.viewBackupCodes({ body: { userId } })
  return backupCodes
}

/** Ten new backup codes; the old ones are void. None when the password is wrong. */
export const renewBackupCodes = async (
  services: Services,
  c: Context,
  userId: string,
  password: string,
): Promise<string[] | undefined> => {
  const { api } = await authFor(services)
  const outcome = await attempt(() => api.generateBackupCodes({ body: { password }, headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return undefined
  await recordAudit(services.db, { actor: userId, action: "accounts.backup-codes.renewed", subject: userId })
  return outcome.value.backupCodes
}
