import { sql } from "drizzle-orm"
import { fromDrizzle, type PgBoss } from "pg-boss"
import { type Db, newId } from "#platform/db"
import type { Enqueue, JobOptions } from "./job.ts"

const attempts = 5

/**
 * Joins a job that already waits. The row lock keeps workers away from it until this transaction ends,
 * so the job cannot run with what the transaction has not committed yet.
 */
const joinWaiting = async (tx: Db, job: string, key: string, startAfter: Date | undefined) => {
  const start = startAfter === undefined ? sql`now()` : sql`${startAfter.toISOString()}::timestamptz`
  const joined = await tx.execute(sql`
    update pgboss.job set start_after = least(start_after, ${start})
    where name = ${job} and singleton_key = ${key} and state = 'created'
    returning id`)
  return joined.rows.length > 0
}

const send = async (
  boss: PgBoss,
  tx: Db,
  job: string,
  { id, key, startAfter }: { id: string; key: string; startAfter: Date | undefined },
) => boss.send(job, { id }, { db: fromDrizzle(tx, sql), singletonKey: key, ...(startAfter && { startAfter }) })

export const makeEnqueue =
  (boss: PgBoss, names: ReadonlySet<string>): Enqueue =>
  async (tx, job, { id }, { startAfter, singletonKey }: JobOptions = {}) => {
    if (!names.has(job)) throw new Error(`There is no job "${job}": is it in the jobs of its module?`)
    if (id.length > 200 || id.includes("@")) throw new Error(`Job "${job}" refused: its payload is an id, never personal data.`)
    const key = singletonKey ?? newId()
    for (let attempt = 0; attempt < attempts; attempt++) {
      if ((await send(boss, tx, job, { id, key, startAfter })) !== null) return
      if (await joinWaiting(tx, job, key, startAfter)) return
    }
    throw new Error(`Job "${job}" could not be queued.`)
  }
