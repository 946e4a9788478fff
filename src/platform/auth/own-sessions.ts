import { and, desc, eq, gt, ne } from "drizzle-orm"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import type { Session } from "./session.ts"
import { sessions } from "./tables.ts"

export type OwnSession = { id: string; userAgent: string; seenAt: Date; createdAt: Date; method: string | null; current: boolean }

export const listSessions = async ({ db, now }: Pick<Services, "db" | "now">, session: Session): Promise<OwnSession[]> => {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, session.userId), gt(sessions.expiresAt, now())))
    .orderBy(desc(sessions.updatedAt))
  return rows.map(({ id, userAgent, updatedAt, createdAt, method }) => {
    const current = id === session.id
    return { id, userAgent: userAgent ?? "", seenAt: updatedAt, createdAt, method, current }
  })
}

export const endOtherSessions = (tx: Db, session: Session) =>
  tx.delete(sessions).where(and(eq(sessions.userId, session.userId), ne(sessions.id, session.id)))

/** Ends one of the person's own sessions; false when it was not theirs or had ended. */
export const endSession = ({ db }: Pick<Services, "db">, session: Session, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, id), eq(sessions.userId, session.userId)))
      .returning({ id: sessions.id })
    if (ended.length === 0) return false
    await recordAudit(tx, { actor: session.userId, action: "accounts.session.ended", subject: session.userId })
    return true
  })

/** Signs out everywhere, here too. */
export const endAllSessions = ({ db }: Pick<Services, "db">, userId: string): Promise<void> =>
  db.transaction(async (tx) => {
    const ended = await tx.delete(sessions).where(eq(sessions.userId, userId)).returning({ id: sessions.id })
    await recordAudit(tx, { actor: userId, action: "accounts.sessions.ended", subject: userId, details: { count: ended.length } })
  })
