import { and, eq, isNotNull, or, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { duplicates } from "./tables.ts"

/** The smaller id first: a pair is one row, whoever names it. */
export const pairOf = (one: string, other: string): { firstId: string; secondId: string } =>
  one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one }

export const listDismissedWith = async (db: Db, organisationId: string): Promise<string[]> => {
  const rows = await db
    .select()
    .from(duplicates)
    .where(
      and(or(eq(duplicates.firstId, organisationId), eq(duplicates.secondId, organisationId)), isNotNull(duplicates.dismissedAt)),
    )
  return rows.map(({ firstId, secondId }) => (firstId === organisationId ? secondId : firstId))
}

/** "Not the same": the pair is not shown again. */
export const dismissPair = async (tx: Db, one: string, other: string, by: { actor: string; at: Date }): Promise<void> => {
  await tx
    .insert(duplicates)
    .values({ ...pairOf(one, other), score: 0, foundAt: by.at, dismissedAt: by.at, dismissedBy: by.actor })
    .onConflictDoUpdate({ target: [duplicates.firstId, duplicates.secondId], set: { dismissedAt: by.at, dismissedBy: by.actor } })
}

export type Found = { one: string; other: string; score: number }

/** Takes in what a scan found. A pair somebody has dismissed stays dismissed. */
export const writePairs = async (tx: Db, pairs: readonly Found[], foundAt: Date): Promise<void> => {
  const best = new Map<string, { firstId: string; secondId: string; score: number }>()
  for (const { one, other, score } of pairs) {
    const pair = pairOf(one, other)
    const key = `${pair.firstId}/${pair.secondId}`
    if ((best.get(key)?.score ?? -1) < score) best.set(key, { ...pair, score })
  }
  if (best.size === 0) return
  await tx
    .insert(duplicates)
    .values([...best.values()].map((pair) => ({ ...pair, foundAt })))
    .onConflictDoUpdate({ target: [duplicates.firstId, duplicates.secondId], set: { score: sql`excluded.score` } })
}

/** Pairs that were found for these entries before and are to be found again. */
export const forgetPairsOf = async (tx: Db, ids: readonly string[]): Promise<void> => {
  await tx.execute(sql`
    delete from directory_duplicates where dismissed_at is null
      and (first_id = any(${sql.param([...ids])}::uuid[]) or second_id = any(${sql.param([...ids])}::uuid[]))`)
}

type Unscanned = { id: string; revision: number }

/** Entries that were added or changed since they were last compared. */
export const takeUnscanned = async (tx: Db, limit: number): Promise<Unscanned[]> => {
  const { rows } = await tx.execute<Unscanned>(sql`
    select o.id, o.revision from directory_organisations o
    left join directory_duplicate_scans d on d.organisation_id = o.id
    where o.merged_into is null and d.revision is distinct from o.revision
    order by o.id limit ${limit}`)
  return rows
}

export const writeScanned = async (tx: Db, scanned: readonly Unscanned[]): Promise<void> => {
  await tx.execute(sql`
    insert into directory_duplicate_scans (organisation_id, revision)
    select w.id, w.revision from jsonb_to_recordset(${JSON.stringify(scanned)}::jsonb) as w (id uuid, revision int)
    on conflict (organisation_id) do update set revision = excluded.revision`)
}

/** One scan at a time. */
export const lockScan = async (tx: Db): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(7241013)`)
}

export type Pair = { first: Side; second: Side; score: number }
export type Side = { id: string; name: string; ags: string | null; published: boolean }
type PairRow = {
  total: number
  score: number
  a: string
  b: string
  nameA: string
  nameB: string
  agsA: string | null
  agsB: string | null
  publishedA: boolean
  publishedB: boolean
}

const openPairs = sql`directory_duplicates d
  join directory_organisations a on a.id = d.first_id and a.merged_into is null
  join directory_organisations b on b.id = d.second_id and b.merged_into is null`

/** Pairs that wait for somebody to look at them, the most alike first. */
export const listPairs = async (
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ pairs: Pair[]; total: number }> => {
  const { rows } = await db.execute<PairRow>(sql`
    select count(*) over ()::int as total, d.score, a.id as a, b.id as b, a.name as "nameA", b.name as "nameB", a.ags as "agsA", b.ags as "agsB",
      a.published_at is not null as "publishedA", b.published_at is not null as "publishedB"
    from ${openPairs} where d.dismissed_at is null order by d.score desc, d.first_id, d.second_id limit ${limit} offset ${offset}`)
  const pairs = rows.map(({ score, a, b, nameA, nameB, agsA, agsB, publishedA, publishedB }) => ({
    score,
    first: { id: a, name: nameA, ags: agsA, published: publishedA },
    second: { id: b, name: nameB, ags: agsB, published: publishedB },
  }))
  return { pairs, total: rows[0]?.total ?? 0 }
}

export const countPairs = async (db: Db): Promise<number> => {
  const { rows } = await db.execute<{ total: number }>(
    sql`select count(*)::int as total from ${openPairs} where d.dismissed_at is null`,
  )
  return rows[0]?.total ?? 0
}
