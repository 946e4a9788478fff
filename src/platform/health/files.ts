import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Storage } from "#platform/storage"

const batchSize = 500

const idsAfter = async (db: Db, last: string): Promise<string[]> => {
  const found = await db.execute<{ id: string }>(
    sql`select id from stored_files where deleted_at is null and id > ${last} order by id limit ${batchSize}`,
  )
  return found.rows.map(({ id }) => id)
}

/** Reads every stored file and compares it with what was once handed in. Returns how many there are, and the ids of the broken ones. */
export const damagedFiles = async (db: Db, storage: Pick<Storage, "read">): Promise<{ files: number; damaged: string[] }> => {
  const damaged: string[] = []
  let files = 0
  let last = "00000000-0000-0000-0000-000000000000"
  for (;;) {
    const ids = await idsAfter(db, last)
    for (const id of ids) {
      const whole = await storage.read(db, id).then(
        () => true,
        () => false,
      )
      if (!whole) damaged.push(id)
    }
    files += ids.length
    last = ids.at(-1) ?? last
    if (ids.length < batchSize) return { files, damaged }
  }
}
