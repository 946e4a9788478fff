import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"

export const YEAR_DAYS = 365
export const PAUSE_DAYS = 14
/** After three mails without an answer the entry is marked; nothing more is asked. */
export const MARKED = 4

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString()

/** Public entries of groups whose next step is due, those that wait longest first. */
export const listDue = async (db: Db, now: Date, limit: number): Promise<string[]> => {
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from directory_organisations
    where published_at is not null and merged_into is null and kind <> 'partner' and confirm_step < ${MARKED} and (
      (confirm_step = 0 and coalesce(checked_on, published_at::date) <= ${daysBefore(now, YEAR_DAYS)}::timestamptz::date)
      or (confirm_step > 0 and confirm_step_at <= ${daysBefore(now, PAUSE_DAYS)}::timestamptz))
    order by confirm_step_at nulls last, checked_on, id limit ${limit}`)
  return rows.map(({ id }) => id)
}
