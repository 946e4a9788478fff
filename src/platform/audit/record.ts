import { sql } from "drizzle-orm"
import { PgTransaction } from "drizzle-orm/pg-core"
import type { Db } from "#platform/db"
import { hashLink } from "./chain.ts"
import { type AuditEntry, checkEntry } from "./entry.ts"
import { auditEntries, type StoredEntry } from "./tables.ts"

type Place = { next_seq: string; next_at: string; last_hash: string }

const append = async (tx: Db, entries: AuditEntry[]) => {
  const answer = await tx.execute<Place>(sql`select * from audit_next()`)
  const [place] = answer.rows
  if (!place) throw new Error("The audit trail gave no place for the next entry.")
  const at = new Date(place.next_at)
  let previousHash = place.last_hash
  const links = entries.map(({ actor, action, subject, details = {} }, index): StoredEntry => {
    const link = { seq: Number(place.next_seq) + index, at, actor, action, subject, details, previousHash }
    previousHash = hashLink(link)
    return { ...link, hash: previousHash }
  })
  await tx.insert(auditEntries).values(links)
}

/**
 * Writes several entries at the end of the chain, in two statements together.
 * Other writers of the trail wait until the transaction ends, so make this its last statement.
 */
export const recordAudits = async (db: Db, entries: AuditEntry[]) => {
  if (entries.length === 0) return
  for (const entry of entries) checkEntry(entry)
  const inside: boolean = db instanceof PgTransaction
  if (inside) return append(db, entries)
  await db.transaction((tx) => append(tx, entries))
}

/** Writes who did what to which record. Codes and ids only; last statement of the transaction. */
export const recordAudit = (db: Db, entry: AuditEntry) => recordAudits(db, [entry])
