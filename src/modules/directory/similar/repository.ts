import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { latinNames, skeletons } from "../search/fold.ts"

export type SimilarEntry = { id: string; slug: string; name: string; ags: string | null; published: boolean; score: number }
type Wanted = { name: string; ags: string | null; exceptId?: string; limit?: number; publishedOnly?: boolean }

/** Names this alike are worth a question. */
const ALIKE = 0.45
const SAME_PLACE = 0.15

/**
 * Entries that may be the same group: a name that looks or sounds alike in any script, all the more in the same town.
 * Merged entries are not among them.
 */
export const listSimilar = async (
  db: Db,
  { name, ags, exceptId, limit = 5, publishedOnly = false }: Wanted,
): Promise<SimilarEntry[]> => {
  const latin = latinNames(name)
  if (latin === "") return []
  const bones = sql`${sql.param(skeletons(name))}::text[]`
  const { rows } = await db.execute<SimilarEntry>(sql`
    select * from (
      select o.id, o.slug, o.name, o.ags, s.published,
        greatest(similarity(s.names, ${latin}), 0.8 * word_similarity(${latin}, s.names), case when s.abjad_skeletons @> ${bones} and cardinality(${bones}) > 0 then 0.7 else 0 end)
          + case when o.ags = ${ags}::text then ${SAME_PLACE}::float8 else 0 end as score
      from directory_search s join directory_organisations o on o.id = s.organisation_id
      where (${latin} <% s.names or s.names % ${latin} or (s.abjad_skeletons && ${bones}))
        and o.merged_into is null and o.id <> coalesce(${exceptId ?? null}::uuid, '00000000-0000-0000-0000-000000000000')
        and (s.published or not ${publishedOnly}::boolean)
    ) found where score >= ${ALIKE}::float8 order by score desc, name, id limit ${limit}`)
  return rows
}
