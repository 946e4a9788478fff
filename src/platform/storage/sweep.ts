import { inArray, isNotNull } from "drizzle-orm"
import type { Db } from "#platform/db"
import { log } from "#platform/log"
import type { Store } from "./store.ts"
import { storedFiles } from "./tables.ts"

const BATCH = 500
/** No transaction runs for a day: bytes older than that without a row belong to a write that was undone or killed. */
const ORPHANED_AFTER_MS = 24 * 3600 * 1000
const SUSPICIOUS_ORPHANS = 20

/** Destroys the bytes of removed files, then their rows; and bytes no row knows. Can be killed anywhere and run again. */
export const sweep = async (db: Db, store: Store, now: Date): Promise<number> => {
  const removed = await destroyRemoved(db, store)
  return removed + (await destroyOrphans(db, store, now))
}

const destroyRemoved = async (db: Db, store: Store): Promise<number> => {
  const removed = await db.select({ id: storedFiles.id }).from(storedFiles).where(isNotNull(storedFiles.deletedAt)).limit(BATCH)
  if (removed.length === 0) return 0
  const ids = removed.map(({ id }) => id)
  for (const id of ids) await store.remove(id)
  await db.delete(storedFiles).where(inArray(storedFiles.id, ids))
  return ids.length + (await destroyRemoved(db, store))
}

const destroyOrphans = async (db: Db, store: Store, now: Date): Promise<number> => {
  const { orphans, owned } = await findOrphans(db, store, now)
  // A wrong DATABASE_URL or an old backup makes every file look orphaned. Keeping rubbish for a while is cheaper.
  if (orphans.length > Math.max(SUSPICIOUS_ORPHANS, owned)) {
    log.error(
      { code: "storage.sweep-refused", orphans: orphans.length, owned },
      "Most stored files are unknown to this database, so none were destroyed",
    )
    return 0
  }
  for (const key of orphans) await store.discard(key)
  return orphans.length
}

const findOrphans = async (db: Db, store: Store, now: Date) => {
  const orphans: string[] = []
  let owned = 0
  let batch: { key: string; id: string | undefined }[] = []
  const sort = async () => {
    const ids = batch.flatMap(({ id }) => (id === undefined ? [] : [id]))
    const rows = await db.select({ id: storedFiles.id }).from(storedFiles).where(inArray(storedFiles.id, ids))
    const known = new Set<string | undefined>(rows.map(({ id }) => id))
    orphans.push(...batch.filter(({ id }) => !known.has(id)).map(({ key }) => key))
    owned += known.size
    batch = []
  }
  for await (const { key, id, changedAt } of store.list()) {
    if (now.getTime() - changedAt.getTime() < ORPHANED_AFTER_MS) continue
    batch.push({ key, id })
    if (batch.length === BATCH) await sort()
  }
  if (batch.length > 0) await sort()
  return { orphans, owned }
}
