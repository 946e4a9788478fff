import { inArray, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Hit } from "../search/repository.ts"
import { organisations } from "../tables.ts"
import type { EntryCard } from "./entry-card.ts"

/** The cards of search results, in their order. */
export const listCards = async (db: Db, hits: readonly Hit[]): Promise<EntryCard[]> => {
  if (hits.length === 0) return []
  const rows = await db
    .select({
      id: organisations.id,
      slug: organisations.slug,
      kind: organisations.kind,
      name: organisations.name,
      ags: organisations.ags,
      languages: organisations.languages,
      fields: organisations.fields,
      description: organisations.description,
    })
    .from(organisations)
    .where(
      inArray(
        organisations.id,
        hits.map(({ id }) => id),
      ),
    )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return hits.flatMap(({ id, km }) => {
    const row = byId.get(id)
    return row ? [{ ...row, km }] : []
  })
}

/** The number of the public state; it rises with everything that is written to any entry. */
export const publicVersion = async (db: Db): Promise<string> => {
  const { rows } = await db.execute<{ version: string }>(sql`select version::text from directory_state`)
  return rows[0]?.version ?? ""
}
