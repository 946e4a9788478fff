import { and, eq, isNull, lte, or, sql } from "drizzle-orm"
import type { Context } from "hono"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { type Outcome, attempt, headersOf } from "./call.ts"
import { authFor } from "./auth.ts"
import { type Factors, findFactors, hasSecondFactor } from "./factors.ts"
import { type Session, currentSession, isComplete } from "./session.ts"
import { begin } from "./sign-in.ts"
import { passkeys, sessions, twoFactors, users } from "./tables.ts"

const MOST_ATTEMPTS = 10
const LOCK_MINUTES = 15

/**
 * May this session set up a further factor? One that has shown its second factor may; one that has not only while there is
 * none at all, or a stolen password would be enough to put a new one beside the old.
 */
export const mayEnrol = (session: Session, factors: Factors): boolean => isComplete(session) || !hasSecondFactor(factors)

export const markSecondFactor = async (db: Db, session: Session, kind: string): Promise<void> => {
  await db.transaction(async (tx) => {
    await tx.update(sessions).set({ secondFactorAt: new Date() }).where(eq(sessions.id, session.id))
    await recordAudit(tx, {
      actor: session.userId,
      action: "accounts.second-factor.shown",
      subject: session.userId,
      details: { kind },
    })
  })
}

/** Counts an attempt before it is made, so that parallel guesses count too; false while the account is locked. */
const takeAttempt = async (db: Db, userId: string, now: Date): Promise<boolean> => {
  const lockEnd = new Date(now.getTime() + LOCK_MINUTES * 60_000)
  const count = sql`case when ${twoFactors.lockedUntil} is null then ${twoFactors.failedVerificationCount} + 1 else 1 end`
  const taken = await db
    .update(twoFactors)
    .set({
      failedVerificationCount: count,
      lockedUntil: sql`case when ${count} >= ${MOST_ATTEMPTS} then ${lockEnd}::timestamptz end`,
    })
    .where(and(eq(twoFactors.userId, userId), or(isNull(twoFactors.lockedUntil), lte(twoFactors.lockedUntil, now))))
    .returning({ id: twoFactors.id })
  return taken.length > 0
}
const forgetAttempts = (db: Db, userId: string) =>
  db.update(twoFactors).set({ failedVerificationCount: 0, lockedUntil: null }).where(eq(twoFactors.userId, userId))

export type CodeAnswer = "ok" | "wrong" | "locked" | "expired"
type Code = { kind: "totp" | "backup"; code: string }

export const callVerify = async (
  services: Services,
  c: Context,
  { kind, code }: Code,
): Promise<Outcome<{ user: { id: string } }>> => {
  const { api } = await authFor(services)
  const options = { body: { code }, headers: headersOf(c), returnHeaders: true } as const
  return attempt(async () => {
    if (kind === "totp") return api.verifyTOTP(options)
    const { headers, response } = await api.verifyBackupCode(options)
    return { headers, response: { user: { id: response.user.id } } }
  })
}

const answers: Record<string, CodeAnswer> = {
  INVALID_CODE: "wrong",
  INVALID_BACKUP_CODE: "wrong",
  ACCOUNT_TEMPORARILY_LOCKED: "locked",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "expired",
  INVALID_TWO_FACTOR_COOKIE: "expired",
}

const recordBackupCode = async (services: Services, userId: string, { kind }: Code) => {
  if (kind === "backup") await recordAudit(services.db, { actor: userId, action: "accounts.backup-code.used", subject: userId })
}

/** The code after a password: better-auth holds the challenge, counts the attempts and begins the session. */
const answerChallenge = async (services: Services, c: Context, code: Code): Promise<CodeAnswer> => {
  const outcome = await callVerify(services, c, code)
  if (!outcome.ok) return answers[outcome.code] ?? "expired"
  const userId = outcome.value.user.id
  await begin(services, c, { userId, method: "password", cookies: outcome.cookies })
  await recordBackupCode(services, userId, code)
  return "ok"
}

/** The code after a mail link or single sign-on: the session is there, we count the attempts and mark it. */
const answerInSession = async (services: Services, c: Context, session: Session, code: Code): Promise<CodeAnswer> => {
  const { totp } = await findFactors(services.db, session.userId)
  if (!totp) return "expired"
  if (!(await takeAttempt(services.db, session.userId, new Date()))) return "locked"
  const outcome = await callVerify(services, c, code)
  if (!outcome.ok) return answers[outcome.code] ?? "wrong"
  await forgetAttempts(services.db, session.userId)
  await markSecondFactor(services.db, session, code.kind)
  await recordBackupCode(services, session.userId, code)
  return "ok"
}

/** Checks the code of the app or a backup code, and completes the sign-in with it. */
export const showCode = async (services: Services, c: Context, code: Code): Promise<CodeAnswer> => {
  const session = await currentSession(services, c)
  return session ? answerInSession(services, c, session, code) : answerChallenge(services, c, code)
}

/** For a lost phone: takes every second factor and every session away; the next sign-in sets up a new one. */
export const resetSecondFactor = ({ db }: Pick<Services, "db">, actor: string, userId: string): Promise<void> =>
  db.transaction(async (tx) => {
    await tx.delete(twoFactors).where(eq(twoFactors.userId, userId))
    await tx.delete(passkeys).where(eq(passkeys.userId, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await tx.update(users).set({ twoFactorEnabled: false, updatedAt: new Date() }).where(eq(users.id, userId))
    await recordAudit(tx, { actor, action: "accounts.second-factor.reset", subject: userId })
  })
