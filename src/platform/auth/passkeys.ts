import { and, asc, eq, ne } from "drizzle-orm"
import type { Context } from "hono"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { attempt, headersOf, passCookies } from "./call.ts"
import { authFor } from "./auth.ts"
import { findFactors } from "./factors.ts"
import { isStaff } from "./roles.ts"
import { mayEnrol } from "./second-factor.ts"
import { type Session, currentSession, isComplete } from "./session.ts"
import { begin } from "./sign-in.ts"
import { passkeys, sessions, twoFactors } from "./tables.ts"
import { lockUser } from "./users.ts"

export type Passkey = { id: string; name: string | undefined; createdAt: Date }

/** The person's own name for it, else the maker's. */
export const listPasskeys = async (db: Db, userId: string): Promise<Passkey[]> => {
  const rows = await db.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.createdAt))
  if (rows.length === 0) return []
  const { getAuthenticatorName } = await import("@better-auth/passkey")
  return rows.map(({ id, name, aaguid, createdAt }) => ({ id, name: name ?? getAuthenticatorName(aaguid), createdAt }))
}

/** The session that may register a passkey now, if this request has one. */
const enrollingSession = async (services: Services, c: Context): Promise<Session | undefined> => {
  const session = await currentSession(services, c)
  return session && mayEnrol(session, await findFactors(services.db, session.userId)) ? session : undefined
}

/** What the browser needs to create a passkey (WebAuthn registration). None when this session may not. */
export const passkeyCreation = async (services: Services, c: Context): Promise<unknown> => {
  if (!(await enrollingSession(services, c))) return undefined
  const { api } = await authFor(services)
  const outcome = await attempt(() => api.generatePasskeyRegistrationOptions({ headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return undefined
  passCookies(c, outcome.cookies)
  return outcome.value
}

type Named = { response: unknown; name: string | undefined }

/** Stores the new passkey. It is a second factor at once: the device has just checked the person. */
export const addPasskey = async (services: Services, c: Context, { response, name }: Named): Promise<boolean> => {
  const session = await enrollingSession(services, c)
  if (!session) return false
  const { api } = await authFor(services)
  const body = { response, ...(name === undefined ? {} : { name }) }
  const outcome = await attempt(() => api.verifyPasskeyRegistration({ body, headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return false
  const { userId } = session
  await services.db.transaction(async (tx) => {
    if (!isComplete(session)) await tx.update(sessions).set({ secondFactorAt: new Date() }).where(eq(sessions.id, session.id))
    await recordAudit(tx, {
      actor: userId,
      action: "accounts.second-factor.added",
      subject: userId,
      details: { kind: "passkey" },
    })
  })
  passCookies(c, outcome.cookies)
  return true
}

/** What the browser needs to ask for a passkey. The device must check the person, so that it counts as two factors. */
export const passkeyRequest = async (services: Services, c: Context): Promise<unknown> => {
  const { api } = await authFor(services)
  const outcome = await attempt(() => api.generatePasskeyAuthenticationOptions({ headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return undefined
  passCookies(c, outcome.cookies)
  return { ...outcome.value, userVerification: "required" }
}

/** Begins a session with a passkey, complete from the start. */
export const signInWithPasskey = async (services: Services, c: Context, response: object): Promise<boolean> => {
  const { api } = await authFor(services)
  // Whatever the browser sent: the WebAuthn library looks at every part of it.
  const body = { response: response as never }
  const outcome = await attempt(() => api.verifyPasskeyAuthentication({ body, headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return false
  await begin(services, c, { userId: outcome.value.user.id, method: "passkey", cookies: outcome.cookies })
  return true
}

/** Removes a passkey of this person; staff keep their last second factor. */
export const removePasskey = ({ db }: Services, session: Session, id: string): Promise<"removed" | "missing" | "last"> =>
  db.transaction(async (tx) => {
    const { userId } = session
    await lockUser(tx, userId)
    const others = await tx
      .select({ id: passkeys.id })
      .from(passkeys)
      .where(and(eq(passkeys.userId, userId), ne(passkeys.id, id)))
    const apps = await tx
      .select({ id: twoFactors.id })
      .from(twoFactors)
      .where(and(eq(twoFactors.userId, userId), eq(twoFactors.verified, true)))
    if (isStaff(session) && others.length + apps.length === 0) return "last"
    const gone = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
      .returning({ id: passkeys.id })
    if (gone.length === 0) return "missing"
    await recordAudit(tx, {
      actor: userId,
      action: "accounts.second-factor.removed",
      subject: userId,
      details: { kind: "passkey" },
    })
    return "removed"
  })
