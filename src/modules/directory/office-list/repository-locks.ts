import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { type Organisation, listOrganisationsById } from "../organisations/repository.ts"

/** Locks several entries, always in the same order so that two such transactions never wait for each other, and reads them. */
export const lockOrganisations = async (tx: Db, ids: readonly string[]): Promise<Map<string, Organisation>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  await tx.execute(
    sql`select id from directory_organisations where id = any(${sql.param(wanted)}::uuid[]) order by id for update`,
  )
  return new Map((await listOrganisationsById(tx, wanted)).map((organisation) => [organisation.id, organisation]))
}

/** Follows an entry that was merged to the one that stands for it now; undefined when there is none. */
export const resolveOrganisation = async (db: Db, id: string): Promise<string | undefined> => {
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive chain as (
      select id, merged_into, 0 as step from directory_organisations where id = ${id}::uuid
      union all
      select o.id, o.merged_into, chain.step + 1 from directory_organisations o join chain on o.id = chain.merged_into where chain.step < 50
    )
    select id from chain where merged_into is null`)
  return rows[0]?.id
}
