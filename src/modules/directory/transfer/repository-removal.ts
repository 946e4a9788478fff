import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { removeFromSearch } from "../search-index/repository.ts"

/** Somebody has begun to work with the entry: a private link, a proposal, a note from the public, another entry merged into it. */
export const hasFollowers = async (tx: Db, organisationId: string): Promise<boolean> => {
  const { rows } = await tx.execute<{ found: boolean }>(sql`
    select exists (select from directory_profile_keys where organisation_id = ${organisationId})
      or exists (select from directory_changes where organisation_id = ${organisationId})
      or exists (select from directory_reports where organisation_id = ${organisationId})
      or exists (select from directory_consents where organisation_id = ${organisationId})
      or exists (select from directory_organisations where merged_into = ${organisationId}) as found`)
  return rows[0]?.found ?? false
}

export const removeOrganisation = async (tx: Db, organisationId: string): Promise<void> => {
  await removeFromSearch(tx, organisationId)
  await tx.execute(sql`delete from directory_organisations where id = ${organisationId}`)
}
