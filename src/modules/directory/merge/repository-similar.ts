import { sql } from "drizzle-orm"
import type { Db } from "#platform/db"

/** What is compared: the names as the search knows them, and the places that count as near (none: everywhere). */
export type Wanted = {
  key: string
  names: string
  sortName: string
  skeletons: string[]
  abjadSkeletons: string[]
  ags: string | null
  near: readonly string[] | null
  not: string | null
}
/** `same`: the very same name, as the search compares names, in the very same place. */
export type Twin = { key: string; id: string; score: number; same: boolean }

/** Below this, names have too little in common to bother anybody. */
const LEAST_SCORE = 0.62
/** Without a place on both sides, the names have to agree nearly completely. */
const LEAST_WITHOUT_PLACE = 0.8
const MOST_TWINS = 5

const overlap = (a: string, b: string) => sql`(
  select count(*)::float8 / greatest(1, least(cardinality(${sql.raw(a)}), cardinality(${sql.raw(b)})))
  from unnest(${sql.raw(a)}) as one where one = any(${sql.raw(b)}))`

/**
 * The entries most like each of the given names, in or near the same place. The trigram and array indexes pick the few rows that are
 * measured. Runs inside a transaction: the threshold holds until its end.
 */
export const findTwins = async (tx: Db, wanted: readonly Wanted[]): Promise<Twin[]> => {
  if (wanted.length === 0) return []
  await tx.execute(
    sql`select set_config('pg_trgm.similarity_threshold', '0.5', true), set_config('pg_trgm.word_similarity_threshold', '0.85', true)`,
  )
  const { rows } = await tx.execute<Twin>(sql`
    select w.key, t.id, t.score, t.same
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as w (key text, names text, "sortName" text, skeletons text[], "abjadSkeletons" text[], ags text, near text[], "not" uuid)
    cross join lateral (
      select s.organisation_id as id, s.sort_name = w."sortName" and s.ags is not distinct from w.ags as same,
        greatest(
          similarity(s.names, w.names),
          least(word_similarity(w."sortName", s.names), word_similarity(s.sort_name, w.names)),
          case when s.abjad_skeletons && w.skeletons then 0.95 * ${overlap("s.abjad_skeletons", "w.skeletons")} else 0 end,
          case when s.skeletons && w."abjadSkeletons" then 0.95 * ${overlap("s.skeletons", 'w."abjadSkeletons"')} else 0 end
        ) as score,
        w.near is null or s.ags is null as anywhere
      from directory_search s
      where (s.names % w.names or w."sortName" <% s.names or s.abjad_skeletons && w.skeletons or s.skeletons && w."abjadSkeletons")
        and (w.near is null or s.ags is null or s.ags = any(w.near))
        and s.organisation_id is distinct from w."not"
    ) t
    join directory_organisations o on o.id = t.id and o.merged_into is null
    where t.score >= case when t.anywhere then ${LEAST_WITHOUT_PLACE}::float8 else ${LEAST_SCORE}::float8 end
    order by w.key, t.same desc, t.score desc, t.id`)
  return rows
}

export const most = (twins: readonly Twin[], key: string): Twin[] => twins.filter((twin) => twin.key === key).slice(0, MOST_TWINS)
