import { inArray } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Hit } from "../search/repository.ts"
import { organisations } from "../tables.ts"

/** What a list shows of an entry: only parts that belong to the published entry itself. */
export const listCards = async (db: Db, hits: readonly Hit[]) => {
  if (hits.length === 0) return []
  const rows = await db
    .select({
      id: organisations.id,
      slug: organisations.slug,
      kind: organisations.kind,
      name: organisations.name,
      types: organisations.types,
      ags: organisations.ags,
      languages: organisations.languages,
      fields: organisations.fields,
      description: organisations.description,
      checkedOn: organisations.checkedOn,
    })
    .from(organisations)
    .where(inArray(organisations.id, hits.map(({ id }) => id)))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return hits.flatMap(({ id, km }) => {
    const row = byId.get(id)
    return row ? [{ ...row, km }] : []
  })
}
export type EntryCard = Awaited<ReturnType<typeof listCards>>[number]
