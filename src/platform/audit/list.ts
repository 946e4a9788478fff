import { and, desc, eq, lt, or } from "drizzle-orm"
import type { Db } from "#platform/db"
import { auditEntries } from "./tables.ts"

/** What was done to a record, newest first. */
export const auditTrail = (db: Db, subject: string, limit = 200) =>
  db.select().from(auditEntries).where(eq(auditEntries.subject, subject)).orderBy(desc(auditEntries.seq)).limit(limit)

/** `about`: what was done to this record, or by this person. `before`: continues a list after its last entry. */
export type AuditQuery = { about?: string; before?: number; limit: number }

/** The trail, newest first. */
export const listAudit = (db: Db, { about, before, limit }: AuditQuery) => {
  const concerned = about === undefined ? undefined : or(eq(auditEntries.subject, about), eq(auditEntries.actor, about))
  const older = before === undefined ? undefined : lt(auditEntries.seq, before)
  return db.select().from(auditEntries).where(and(concerned, older)).orderBy(desc(auditEntries.seq)).limit(limit)
}
