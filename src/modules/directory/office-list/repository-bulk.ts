import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import type { BulkAction, ItemOutcome } from "./bulk-actions.ts"
import { bulkActions, bulkItems } from "./tables.ts"

export type Bulk = typeof bulkActions.$inferSelect

type NewBulk = Pick<Bulk, "action" | "field" | "actor" | "createdAt">

export const insertBulk = async (tx: Db, bulk: NewBulk, organisationIds: readonly string[]): Promise<string> => {
  const id = newId()
  await tx.insert(bulkActions).values({ id, ...bulk })
  await tx.execute(sql`
    insert into directory_bulk_items (bulk_id, organisation_id)
    select ${id}::uuid, o.id from directory_organisations o where o.id = any(${sql.param([...organisationIds])}::uuid[])`)
  return id
}

export const findBulk = async (db: Db, id: string): Promise<Bulk | undefined> => {
  const [row] = await db.select().from(bulkActions).where(eq(bulkActions.id, id))
  return row
}

/** Locks an action until the transaction ends: its steps are taken one at a time. */
export const lockBulk = async (tx: Db, id: string): Promise<Bulk | undefined> => {
  const [row] = await tx.select().from(bulkActions).where(eq(bulkActions.id, id)).for("update")
  return row
}

/** False when somebody has started it before. */
export const markStarted = async (tx: Db, id: string, at: Date): Promise<boolean> =>
  (
    await tx
      .update(bulkActions)
      .set({ startedAt: at })
      .where(and(eq(bulkActions.id, id), isNull(bulkActions.startedAt)))
      .returning({ id: bulkActions.id })
  ).length > 0

export const markFinished = async (tx: Db, id: string, at: Date): Promise<void> => {
  await tx.update(bulkActions).set({ finishedAt: at }).where(eq(bulkActions.id, id))
}

export const listOpenItems = async (tx: Db, bulkId: string, limit: number): Promise<string[]> => {
  const rows = await tx
    .select({ id: bulkItems.organisationId })
    .from(bulkItems)
    .where(and(eq(bulkItems.bulkId, bulkId), isNull(bulkItems.outcome)))
    .orderBy(asc(bulkItems.organisationId))
    .limit(limit)
  return rows.map(({ id }) => id)
}

export const writeItem = async (tx: Db, bulkId: string, organisationId: string, outcome: ItemOutcome): Promise<void> => {
  await tx
    .update(bulkItems)
    .set({ outcome })
    .where(and(eq(bulkItems.bulkId, bulkId), eq(bulkItems.organisationId, organisationId)))
}

export type BulkCounts = { total: number; done: number; outcomes: Partial<Record<ItemOutcome, number>> }

export const countItems = async (db: Db, bulkId: string): Promise<BulkCounts> => {
  const { rows } = await db.execute<{ outcome: ItemOutcome | null; count: number }>(sql`
    select outcome, count(*)::int as count from directory_bulk_items where bulk_id = ${bulkId} group by 1`)
  const counts: BulkCounts = { total: 0, done: 0, outcomes: {} }
  for (const { outcome, count } of rows) {
    counts.total += count
    if (outcome === null) continue
    counts.done += count
    counts.outcomes[outcome] = count
  }
  return counts
}

const cannot: Partial<Record<BulkAction, ReturnType<typeof sql>>> = {
  publish: sql`not exists (select from directory_consents c where c.organisation_id = o.id and c.field = 'entry' and c.withdrawn_at is null)`,
  ask: sql`o.email is null and not exists (select from directory_contacts p where p.organisation_id = o.id and p.email is not null)`,
}

export type Named = { id: string; name: string }

/** The entries for which the action will do nothing, known before it starts: no consent, nobody to write to. */
export const listImpossible = async (
  db: Db,
  { id, action }: Pick<Bulk, "id" | "action">,
  limit: number,
): Promise<{ total: number; entries: Named[] }> => {
  const condition = cannot[action]
  if (!condition) return { total: 0, entries: [] }
  const { rows } = await db.execute<Named & { total: number }>(sql`
    select o.id, o.name, count(*) over ()::int as total from directory_bulk_items i join directory_organisations o on o.id = i.organisation_id
    where i.bulk_id = ${id} and ${condition} order by o.name, o.id limit ${limit}`)
  return { total: rows[0]?.total ?? 0, entries: rows.map(({ id: entry, name }) => ({ id: entry, name })) }
}

export const listItemsWith = async (
  db: Db,
  bulkId: string,
  outcomes: readonly ItemOutcome[],
  limit: number,
): Promise<(Named & { outcome: ItemOutcome })[]> => {
  const { rows } = await db.execute<Named & { outcome: ItemOutcome }>(sql`
    select o.id, o.name, i.outcome from directory_bulk_items i join directory_organisations o on o.id = i.organisation_id
    where i.bulk_id = ${bulkId} and i.outcome = any(${sql.param([...outcomes])}::text[]) order by o.name, o.id limit ${limit}`)
  return rows
}

/** Actions that were prepared and never confirmed, and old finished ones. */
export const deleteOldBulk = async (tx: Db, { prepared, finished }: { prepared: Date; finished: Date }): Promise<number> => {
  const never = await tx
    .delete(bulkActions)
    .where(and(isNull(bulkActions.startedAt), lt(bulkActions.createdAt, prepared)))
    .returning({ id: bulkActions.id })
  const old = await tx
    .delete(bulkActions)
    .where(and(isNotNull(bulkActions.finishedAt), lt(bulkActions.finishedAt, finished)))
    .returning({ id: bulkActions.id })
  return never.length + old.length
}

/** What bulk actions have done to one entry, newest first. */
export const listBulkOf = (db: Db, organisationId: string, limit: number) =>
  db
    .select({ id: bulkActions.id, action: bulkActions.action, actor: bulkActions.actor, at: bulkActions.startedAt })
    .from(bulkItems)
    .innerJoin(bulkActions, eq(bulkActions.id, bulkItems.bulkId))
    .where(and(eq(bulkItems.organisationId, organisationId), eq(bulkItems.outcome, "done")))
    .orderBy(desc(bulkActions.startedAt))
    .limit(limit)
