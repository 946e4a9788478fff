import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { deadLetterQueue } from "./queues.ts"
import type { Enqueue } from "./job.ts"

export type FailedJob = { key: string; job: string; id: string; failedAt: Date; problem: string }
type Row = { key: string; job: string; id: string; failed_at: string; problem: string | null }

const waiting = sql`from pgboss.job where name = ${deadLetterQueue} and state = 'created'`

/** Jobs that were repeated as often as allowed and still failed, newest first. */
export const listFailedJobs = async (db: Db, limit = 100): Promise<FailedJob[]> => {
  const found = await db.execute<Row>(sql`
    select id as key, coalesce(source_name, '') as job, coalesce(data->>'id', '') as id,
           to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as failed_at, source_output->>'message' as problem
    ${waiting} order by created_on desc limit ${limit}`)
  return found.rows.map(({ key, job, id, failed_at, problem }) => ({
    key,
    job,
    id,
    failedAt: new Date(failed_at),
    problem: problem ?? "",
  }))
}

export const countFailedJobs = async (db: Db): Promise<number> => {
  const found = await db.execute<{ count: string }>(sql`select count(*) ${waiting}`)
  return Number(found.rows[0]?.count ?? 0)
}

const take = async (tx: Db, key: string) => {
  const taken = await tx.execute<{ job: string; id: string }>(sql`
    delete from pgboss.job where name = ${deadLetterQueue} and state = 'created' and id::text = ${key}
    returning source_name as job, data->>'id' as id`)
  return taken.rows[0]
}

/** Gives a failed job another round. False when somebody else was faster. */
export const retryFailedJob = async (tx: Db, enqueue: Enqueue, key: string): Promise<boolean> => {
  const taken = await take(tx, key)
  if (!taken) return false
  await enqueue(tx, taken.job, { id: taken.id })
  return true
}

/** Takes a failed job off the list without repeating it. */
export const dismissFailedJob = async (tx: Db, key: string): Promise<boolean> => (await take(tx, key)) !== undefined
