import { eq, isNotNull, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { organisations } from "../tables.ts"

/** Of several processes that start at once only one loads the base data. */
export const lockBaseData = async (tx: Db): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('directory.base', 0))`)
}

/** What was loaded before, by key, and whether anybody has edited it since. */
export const listBaseKeys = async (db: Db): Promise<Map<string, { id: string; untouched: boolean }>> => {
  const rows = await db
    .select({ id: organisations.id, key: organisations.baseKey, untouched: eq(organisations.updatedBy, "base").mapWith(Boolean) })
    .from(organisations)
    .where(isNotNull(organisations.baseKey))
  return new Map(rows.flatMap(({ id, key, untouched }) => (key === null ? [] : [[key, { id, untouched }] as const])))
}
