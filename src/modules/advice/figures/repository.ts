import { and, gte, lt, type SQL, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { districts } from "#platform/places"
import { statistics, unmetNeeds } from "../tables.ts"

export type Days = { from: string; to: string }
export type Counted = { value: string; contacts: number; clients: number }

/** Every district with its region, as a table to join: the statistics keep five digits and nothing else. */
const regionOf = (district: SQL): SQL => {
  const pairs = sql.join(
    districts.map(({ ags, region }) => sql`(${ags}, ${region})`),
    sql`, `,
  )
  return sql`(select known.region from (values ${pairs}) known (ags, region) where known.ags = ${district})`
}

const contactValues: Record<string, SQL> = {
  total: sql`''`,
  month: sql`to_char(${statistics.day}, 'YYYY-MM')`,
  topic: sql`unnest(case when cardinality(${statistics.topics}) = 0 then array['none'] else ${statistics.topics} end)`,
  region: sql`coalesce(${regionOf(sql`${statistics.district}`)}, '')`,
  "region/district": sql`coalesce(${regionOf(sql`${statistics.district}`)} || '/' || ${statistics.district}, '')`,
  mode: sql`${statistics.mode}`,
  kind: sql`${statistics.clientKind}`,
  language: sql`${statistics.language}`,
  member: sql`${statistics.member}`,
  result: sql`${statistics.result}`,
  duration: sql`${statistics.minutesBand}`,
  first: sql`case when ${statistics.first} then 'first' else 'further' end`,
}

const within = (day: typeof statistics.day | typeof unmetNeeds.day, { from, to }: Days) => and(gte(day, from), lt(day, to))

/** Contacts and distinct clients by one dimension. A contact with two topics counts under both, and once in the total. */
export const countContacts = async (db: Db, days: Days, dimension: string): Promise<Counted[]> => {
  const value = contactValues[dimension]
  if (!value) throw new Error(`Contacts are not counted by "${dimension}"`)
  const rows = db
    .select({ value: sql<string>`${value}`.as("value"), clientKey: statistics.clientKey })
    .from(statistics)
    .where(within(statistics.day, days))
    .as("rows")
  return db
    .select({
      value: rows.value,
      contacts: sql<number>`count(*)::int`,
      clients: sql<number>`count(distinct ${rows.clientKey})::int`,
    })
    .from(rows)
    .groupBy(rows.value)
    .orderBy(rows.value)
}

const unmetValues: Record<string, SQL> = {
  total: sql`''`,
  month: sql`to_char(${unmetNeeds.day}, 'YYYY-MM')`,
  reason: sql`${unmetNeeds.kind} || '.' || ${unmetNeeds.reason}`,
  topic: sql`unnest(case when cardinality(${unmetNeeds.topics}) = 0 then array['none'] else ${unmetNeeds.topics} end)`,
  region: sql`coalesce(${regionOf(sql`${unmetNeeds.district}`)}, '')`,
  language: sql`${unmetNeeds.language}`,
  kind: sql`${unmetNeeds.clientKind}`,
}

export const countUnmetNeeds = async (db: Db, days: Days, dimension: string): Promise<{ value: string; count: number }[]> => {
  const value = unmetValues[dimension]
  if (!value) throw new Error(`Unmet needs are not counted by "${dimension}"`)
  const rows = db
    .select({ value: sql<string>`${value}`.as("value") })
    .from(unmetNeeds)
    .where(within(unmetNeeds.day, days))
    .as("rows")
  return db
    .select({ value: rows.value, count: sql<number>`count(*)::int` })
    .from(rows)
    .groupBy(rows.value)
    .orderBy(rows.value)
}
