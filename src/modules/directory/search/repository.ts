import { type SQL, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Kind } from "../organisations/profile.ts"
import type { Search } from "./parameters.ts"
import type { Near } from "./places.ts"
import type { Unit } from "./terms.ts"

export type Hit = { id: string; km: number | null }
/** One page of results, and the number of the state it was read in. */
export type Page = { hits: Hit[]; version: number }
export type Counts = Record<string, number>
export type Totals = {
  total: number
  /** How many fit the text and the place, whatever else was chosen. */
  beforeFilters: number
  kinds: Partial<Record<Kind, number>>
  fields: Counts
  languages: Counts
  audiences: Counts
  /** By district (5 digits), "" for entries without a place; as if no district had been chosen. */
  districts: Counts
  /** By municipality or district exactly as the list has it, "" for entries without a place. */
  places: Counts
}
export type Found = Totals & Page
/** How forgiving a search is: all words as they are; all words, typing errors allowed; or any of them. */
export type Mode = "exact" | "typos" | "nearly"
export type Wanted = { search: Search; units: Unit[]; near: Near[] | undefined; pageSize: number; mode: Mode; staff?: boolean }

const list = (values: readonly (string | number)[], type: "text" | "float8") => sql`${sql.param([...values])}::${sql.raw(type)}[]`
const either = (parts: SQL[]) => sql`(${sql.join(parts, sql` or `)})`

const MIN_FOR_TYPOS = 4
const MIN_FOR_UNFINISHED = 2

/** Words of letters and digits only, so that nothing in them can act as an operator. */
const latinQuery = ({ latin, unfinished }: Unit) =>
  sql`to_tsquery('simple', ${`'${latin}'${unfinished && latin.length >= MIN_FOR_UNFINISHED ? ":*" : ""}`})`

const textQuery = (unit: Unit): SQL => {
  const german = unit.phrases.map((phrase) => sql`phraseto_tsquery('german', ${phrase.toLowerCase()})`)
  return sql`(${sql.join(unit.latin === "" ? german : [...german, latinQuery(unit)], sql` || `)})`
}

/** A unit is found in the texts, in a name written in another script, or nearly in a name. */
export const matches = (unit: Unit, mode: Mode): SQL => {
  const parts = [sql`s.tsv @@ ${textQuery(unit)}`]
  if (mode !== "exact" && unit.latin.length >= MIN_FOR_TYPOS) parts.push(sql`${unit.latin} <% s.names`)
  if (unit.skeletons.length > 0)
    parts.push(sql`${sql.raw(unit.abjad ? "s.skeletons" : "s.abjad_skeletons")} && ${list(unit.skeletons, "text")}`)
  return either(parts)
}

/** Synonyms are found but not ranked: own words first, and a common word stays cheap. */
export const rank = (units: Unit[], mode: Mode): SQL => {
  if (units.length === 0) return sql`0::float8`
  const all = sql.join(
    units.map((unit) => textQuery({ ...unit, phrases: unit.phrases.slice(0, 1) })),
    sql` || `,
  )
  const latin = units.map((unit) => unit.latin || unit.phrases[0] || "").join(" ")
  const alike = mode === "exact" ? sql`0` : sql`3 * word_similarity(${latin}, s.names)`
  return sql`ts_rank(s.tsv, ${all}) + ${alike} + (case when starts_with(s.sort_name, ${latin}) then 2 else 0 end)`
}

const order = ({ search, units, near }: Wanted): SQL => {
  if (search.sort === "distance" && near) return sql`km, sort_name, id`
  if (search.sort === "name" || units.length === 0)
    return near && search.sort !== "name" ? sql`km, sort_name, id` : sql`sort_name, id`
  return sql`rank desc, sort_name, id`
}

/** Everything that fits the text and the place, with a flag for each of the other filters: one look at the table answers all counts. */
const base = ({ search, units, near, mode, staff }: Wanted): SQL => {
  const overlap = (column: string, values: readonly string[]) =>
    values.length === 0 ? sql`true` : sql`s.${sql.raw(column)} && ${list(values, "text")}`
  const found = units.map((unit) => matches(unit, mode))
  const text = found.length === 0 ? sql`true` : mode === "nearly" ? either(found) : sql.join(found, sql` and `)
  const nearTable = near
    ? sql`join unnest(${list(
        near.map(({ ags }) => ags),
        "text",
      )}, ${list(
        near.map(({ km }) => km),
        "float8",
      )}) as n (ags, km) on n.ags = s.ags`
    : sql``
  return sql`
    select s.organisation_id as id, s.ags, s.kind, s.fields, s.languages, s.audiences, s.sort_name,
      ${near ? sql`n.km` : sql`null::float8`} as km, ${search.sort === "relevance" ? rank(units, mode) : sql`0::float8`} as rank,
      ${search.kinds.length === 0 ? sql`true` : sql`s.kind = any(${list(search.kinds, "text")})`} as k,
      ${overlap("fields", search.fields)} as f,
      ${overlap("languages", search.languages)} as l,
      ${overlap("audiences", search.audiences)} as a,
      ${search.district === "" ? sql`true` : sql`coalesce(left(s.ags, 5) = ${search.district}, false)`} as d
    from directory_search s ${nearTable}
    where ${staff ? sql`true` : sql`s.published`} and ${text}`
}

const counts = (value: string, from: string, where: string) =>
  sql`(select coalesce(jsonb_object_agg(x.value, x.count), '{}') from
    (select ${sql.raw(value)} as value, count(*) as count from ${sql.raw(from)} where ${sql.raw(where)} group by 1) x)`

const allFilters = "k and f and l and a and d"

const pageOf = (wanted: Wanted) => sql`
  select id, km, row_number() over () as position from (
    select id, km from base where ${sql.raw(allFilters)} order by ${order(wanted)}
    limit ${wanted.pageSize} offset ${(wanted.search.page - 1) * wanted.pageSize}) as sorted`
const hitsAndVersion = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'km', km) order by position), '[]') from page) as hits,
  (select version::int from directory_state) as version`

/** One statement, so that total, list, counts and map speak of the same moment. */
export const findWithTotals = async (db: Db, wanted: Wanted): Promise<Found> => {
  const { rows } = await db.execute<Found>(sql`
    with base as materialized (${base(wanted)}), page as (${pageOf(wanted)})
    select ${hitsAndVersion},
      (select count(*)::int from base where ${sql.raw(allFilters)}) as total,
      (select count(*)::int from base) as "beforeFilters",
      ${counts("kind", "base", "f and l and a and d")} as kinds,
      ${counts("field", "base, unnest(fields) as field", "k and l and a and d")} as fields,
      ${counts("spoken", "base, unnest(languages) as spoken", "k and f and a and d")} as languages,
      ${counts("audience", "base, unnest(audiences) as audience", "k and f and l and d")} as audiences,
      ${counts("coalesce(left(ags, 5), '')", "base", "k and f and l and a")} as districts,
      ${counts("coalesce(ags, '')", "base", allFilters)} as places`)
  return onlyRow(rows)
}

/** The list alone; for a search whose totals are known. */
export const findPage = async (db: Db, wanted: Wanted): Promise<Page> => {
  const { rows } = await db.execute<Page>(
    sql`with base as not materialized (${base(wanted)}), page as (${pageOf(wanted)}) select ${hitsAndVersion}`,
  )
  return onlyRow(rows)
}

const onlyRow = <T>([row]: T[]): T => {
  if (row === undefined) throw new Error("The search gave no answer")
  return row
}

/** Typing errors count for less than usual from here on, until the transaction ends. */
export const forgiveMore = async (tx: Db): Promise<void> => {
  await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', '0.4', true)`)
}
