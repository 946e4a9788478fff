import { eq } from "drizzle-orm"
import type { Context } from "hono"
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { attempt, headersOf, passCookies } from "./call.ts"
import { authFor } from "./auth.ts"
import { listen } from "./heard.ts"
import { currentSession } from "./session.ts"
import { sessions } from "./tables.ts"
import { type User, findUserByEmail } from "./users.ts"

type Begun = { userId: string; method: string; cookies: readonly string[] }

/** A session has begun: its cookie goes out, the one this browser had before ends, and the trail says so. */
export const begin = async (services: Services, c: Context, { userId, method, cookies }: Begun): Promise<void> => {
  const before = await currentSession(services, c)
  await services.db.transaction(async (tx) => {
    if (before) await tx.delete(sessions).where(eq(sessions.id, before.id))
    await recordAudit(tx, { actor: userId, action: "accounts.session.started", subject: userId, details: { method } })
  })
  passCookies(c, cookies)
}

/** A single-use secret for the mail, and whose it is; none when nobody active has this address. */
export const createSignInLink = async (services: Services, email: string): Promise<{ user: User; token: string } | undefined> => {
  // Loaded before we know whether there is anybody: otherwise the first answer would tell by its time.
  const { api } = await authFor(services)
  const user = await findUserByEmail(services.db, email)
  if (!user || user.deactivatedAt) return undefined
  const { token } = await listen(() => api.signInMagicLink({ body: { email: user.email }, headers: new Headers() }))
  return token === undefined ? undefined : { user, token }
}

/** Uses the secret up. Of two at once one gets a session; a second use, a late one or a made-up one gets nothing. */
export const takeSignInLink = async (services: Services, c: Context, token: string): Promise<boolean> => {
  const { api } = await authFor(services)
  const outcome = await attempt(() => api.magicLinkVerify({ query: { token }, headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return false
  await begin(services, c, { userId: outcome.value.user.id, method: "link", cookies: outcome.cookies })
  return true
}

export type PasswordAnswer =
  | { ok: false }
  | { ok: true; step: "code" }
  | { ok: true; step: "begun"; cookies: string[]; userId: string }

/** Checks address and password. With a second factor set up there is no session yet, only a cookie for the next step. */
export const signInWithPassword = async (
  services: Services,
  c: Context,
  body: { email: string; password: string },
): Promise<PasswordAnswer> => {
  const { api } = await authFor(services)
  const outcome = await attempt(() => api.signInEmail({ body, headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return { ok: false }
  if ("twoFactorRedirect" in outcome.value) {
    const before = await currentSession(services, c)
    if (before) await services.db.delete(sessions).where(eq(sessions.id, before.id))
    passCookies(c, outcome.cookies)
    return { ok: true, step: "code" }
  }
  const userId = outcome.value.user.id
  await begin(services, c, { userId, method: "password", cookies: outcome.cookies })
  return { ok: true, step: "begun", cookies: outcome.cookies, userId }
}

export const signOut = async (services: Services, c: Context): Promise<void> => {
  const session = await currentSession(services, c)
  const { api } = await authFor(services)
  const outcome = await attempt(() => api.signOut({ headers: headersOf(c), returnHeaders: true }))
  if (outcome.ok) passCookies(c, outcome.cookies)
  if (session)
    await recordAudit(services.db, { actor: session.userId, action: "accounts.session.ended", subject: session.userId })
}

/** A single-use secret for setting a new password, for active people who have or may have one. */
export const createPasswordReset = async (
  services: Services,
  email: string,
): Promise<{ user: User; token: string } | undefined> => {
  const { api } = await authFor(services)
  const user = await findUserByEmail(services.db, email)
  if (!user || user.deactivatedAt || user.roles.length === 0) return undefined
  const { token } = await listen(() => api.requestPasswordReset({ body: { email: user.email } }))
  return token === undefined ? undefined : { user, token }
}

/** Sets the new password, uses the secret up and ends every session. The second factor stays as it is. */
export const resetPassword = async (services: Services, token: string, newPassword: string): Promise<boolean> => {
  const { api } = await authFor(services)
  const body = { token, newPassword }
  const { result, userId } = await listen(() => attempt(() => api.resetPassword({ body, returnHeaders: true })))
  if (!result.ok || userId === undefined) return false
  await recordAudit(services.db, { actor: userId, action: "accounts.password.reset", subject: userId })
  return true
}
