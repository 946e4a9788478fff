import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"

type Twin = { name: string; ags: string | null; contactName: string; email: string | null; phone: string | null; since: Date }

/**
 * The same registration sent a moment ago: a double click, or a form sent again after a lost answer. Waits for a twin that is just
 * being written, so that of two at once only one adds the group.
 */
export const findTwin = async (tx: Db, { name, ags, contactName, email, phone, since }: Twin): Promise<string | undefined> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`directory.register/${name}/${contactName}`}, 0))`)
  const { rows } = await tx.execute<{ id: string }>(sql`
    select o.id from directory_organisations o join directory_contacts c on c.organisation_id = o.id
    where o.origin = 'self' and o.name = ${name} and o.ags is not distinct from ${ags}::text and o.created_at >= ${since.toISOString()}::timestamptz
      and c.name = ${contactName} and c.email is not distinct from ${email}::text and c.phone is not distinct from ${phone}::text
    limit 1`)
  return rows[0]?.id
}
