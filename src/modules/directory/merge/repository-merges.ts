import { and, eq, inArray, isNotNull, isNull, lt, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import type { ConsentField } from "../organisations/profile.ts"
import { consents, contacts, offers, organisations, profileKeys, reports } from "../tables.ts"
import { type Before, type Moved, merges } from "./tables.ts"

export type Merge = typeof merges.$inferSelect

export const insertMerge = async (tx: Db, merge: Omit<Merge, "id" | "undoneAt" | "undoneBy">): Promise<string> => {
  const id = newId()
  await tx.insert(merges).values({ id, ...merge })
  return id
}

export const findMerge = async (db: Db, id: string): Promise<Merge | undefined> => {
  const [row] = await db.select().from(merges).where(eq(merges.id, id))
  return row
}

/** False when somebody has taken it back before. */
export const markUndone = async (tx: Db, id: string, { actor, at }: { actor: string; at: Date }): Promise<boolean> =>
  (
    await tx
      .update(merges)
      .set({ undoneAt: at, undoneBy: actor })
      .where(and(eq(merges.id, id), isNull(merges.undoneAt)))
      .returning({ id: merges.id })
  ).length > 0

export const hasOpenChange = async (tx: Db, ids: readonly string[]): Promise<string | undefined> => {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from directory_changes where decided_at is null and organisation_id = any(${sql.param([...ids])}::uuid[]) limit 1`)
  return rows[0]?.id
}

export const listOpenConsents = async (tx: Db, organisationId: string): Promise<string[]> => {
  const rows = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.organisationId, organisationId), isNull(consents.withdrawnAt)))
  return rows.map(({ id }) => id)
}

/** A consent goes along with its value: who gave it, and when, stays true. Returns the ids of the copies. */
export const copyConsents = async (
  tx: Db,
  { from, to, fields }: { from: string; to: string; fields: readonly ConsentField[] },
): Promise<string[]> => {
  if (fields.length === 0) return []
  const given = await tx
    .select()
    .from(consents)
    .where(and(eq(consents.organisationId, from), isNull(consents.withdrawnAt), inArray(consents.field, [...fields])))
  const copies = given.map((one) => ({ ...one, id: newId(), organisationId: to }))
  if (copies.length > 0) await tx.insert(consents).values(copies)
  return copies.map(({ id }) => id)
}

/** Private links and notes from the public now lead to the other entry, and so does what was merged into this one before. */
export const moveFollowers = async (tx: Db, from: string, to: string): Promise<Omit<Moved, "consents">> => {
  const keys = await tx
    .update(profileKeys)
    .set({ organisationId: to })
    .where(and(eq(profileKeys.organisationId, from), isNull(profileKeys.revokedAt)))
    .returning({ hash: profileKeys.hash })
  const notes = await tx
    .update(reports)
    .set({ organisationId: to })
    .where(and(eq(reports.organisationId, from), isNull(reports.doneAt)))
    .returning({ id: reports.id })
  const merged = await tx
    .update(organisations)
    .set({ mergedInto: to })
    .where(eq(organisations.mergedInto, from))
    .returning({ id: organisations.id })
  return { keys: keys.map(({ hash }) => hash), reports: notes.map(({ id }) => id), repointed: merged.map(({ id }) => id) }
}

export const moveBack = async (
  tx: Db,
  { keys, reports: notes, repointed }: Moved,
  { survivor, merged }: { survivor: string; merged: string },
): Promise<void> => {
  if (keys.length > 0)
    await tx
      .update(profileKeys)
      .set({ organisationId: merged })
      .where(and(inArray(profileKeys.hash, keys), eq(profileKeys.organisationId, survivor)))
  if (notes.length > 0)
    await tx
      .update(reports)
      .set({ organisationId: merged })
      .where(and(inArray(reports.id, notes), eq(reports.organisationId, survivor)))
  if (repointed.length > 0)
    await tx
      .update(organisations)
      .set({ mergedInto: merged })
      .where(and(inArray(organisations.id, repointed), eq(organisations.mergedInto, survivor)))
}

/** The consents are exactly those again that were open before. */
export const restoreConsents = async (tx: Db, organisationId: string, before: Before, moved: Moved): Promise<void> => {
  if (moved.consents.length > 0) await tx.delete(consents).where(inArray(consents.id, moved.consents))
  if (before.openConsents.length > 0)
    await tx
      .update(consents)
      .set({ withdrawnAt: null, withdrawnBy: null })
      .where(and(eq(consents.organisationId, organisationId), inArray(consents.id, before.openConsents)))
}

export type RecentMerge = {
  id: string
  mergedAt: Date
  survivorId: string
  survivor: string
  merged: string
  by: string
  undoneAt: Date | null
}

export const listMerges = async (db: Db, limit: number): Promise<RecentMerge[]> => {
  const { rows } = await db.execute<{
    id: string
    mergedAt: string
    survivorId: string
    survivor: string
    merged: string
    by: string
    undoneAt: string | null
  }>(sql`
    select m.id, m.merged_at as "mergedAt", m.survivor_id as "survivorId", s.name as survivor, o.name as merged, m.merged_by as by, m.undone_at as "undoneAt"
    from directory_merges m join directory_organisations s on s.id = m.survivor_id join directory_organisations o on o.id = m.merged_id
    order by m.merged_at desc limit ${limit}`)
  return rows.map(({ mergedAt, undoneAt, ...row }) => ({
    ...row,
    mergedAt: new Date(mergedAt),
    undoneAt: undoneAt === null ? null : new Date(undoneAt),
  }))
}

/** When a merge can no longer be taken back, what was kept for that is destroyed: people and addresses of the entry that is gone. */
export const forgetOldMerges = async (tx: Db, before: Date): Promise<number> => {
  const old = await tx
    .update(merges)
    .set({ survivorBefore: null, moved: null })
    .where(and(lt(merges.mergedAt, before), isNotNull(merges.survivorBefore)))
    .returning({ mergedId: merges.mergedId, undoneAt: merges.undoneAt })
  const gone = old.filter(({ undoneAt }) => undoneAt === null).map(({ mergedId }) => mergedId)
  if (gone.length > 0) {
    await tx.delete(contacts).where(inArray(contacts.organisationId, gone))
    await tx.delete(offers).where(inArray(offers.organisationId, gone))
    await tx
      .update(organisations)
      .set({ email: null, phone: null, street: null, website: null, description: {} })
      .where(and(inArray(organisations.id, gone), isNotNull(organisations.mergedInto)))
  }
  return old.length
}
