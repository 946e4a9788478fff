import { type SQL, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { districts, municipalities } from "#platform/places"
import type { Kind, Origin } from "../organisations/profile.ts"
import { type Mode, matches, rank } from "../search/repository.ts"
import type { Unit } from "../search/terms.ts"
import type { Membership, OfficeFilter, OfficeSort, State } from "./parameters.ts"

export type OfficeRow = {
  id: string
  slug: string
  name: string
  kind: Kind
  ags: string | null
  origin: Origin
  published: boolean
  /** It may be published. */
  agreed: boolean
  change: boolean
  checkedOn: string | null
  updatedAt: Date
}

export type OfficeQuery = { filter: OfficeFilter; units: Unit[]; today: string; mode: Mode }

const list = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`
const either = (parts: readonly SQL[]) => sql`(${sql.join([...parts], sql` or `)})`

const openChange = sql`exists (select from directory_changes c where c.organisation_id = o.id and c.decided_at is null)`
const agreed = sql`exists (select from directory_consents a where a.organisation_id = o.id and a.field = 'entry' and a.withdrawn_at is null)`

/** Published or not are alternatives; everything else must hold as well. */
const stateParts = (states: readonly State[], today: string): SQL[] => {
  const parts: SQL[] = []
  const shown = states.filter((state) => state === "published" || state === "unpublished")
  if (shown.length === 1) parts.push(shown[0] === "published" ? sql`s.published` : sql`not s.published`)
  if (states.includes("change")) parts.push(openChange)
  if (states.includes("unconfirmed")) parts.push(sql`(o.checked_on is null or o.checked_on < ${today}::date - interval '1 year')`)
  return parts
}

const membershipPart = (wanted: readonly Membership[]): SQL =>
  either(wanted.map((one) => (one === "unknown" ? sql`o.paritaet_member is null` : sql`o.paritaet_member = ${one === "yes"}`)))

/** Staff also find an entry by a mail address they were written from. */
const textPart = ({ filter, units, mode }: OfficeQuery): SQL => {
  const address = filter.text.toLowerCase()
  if (address.includes("@"))
    return sql`(lower(o.email) = ${address} or exists (select from directory_contacts p where p.organisation_id = o.id and lower(p.email) = ${address}))`
  const found = units.map((unit) => matches(unit, mode))
  return mode === "nearly" ? either(found) : sql.join(found, sql` and `)
}

const where = (query: OfficeQuery): SQL => {
  const { filter, units, today } = query
  const parts: SQL[] = [sql`o.merged_into is null`, ...stateParts(filter.states, today)]
  if (units.length > 0) parts.push(textPart(query))
  if (filter.kinds.length > 0) parts.push(sql`o.kind = any(${list(filter.kinds)})`)
  if (filter.memberships.length > 0) parts.push(membershipPart(filter.memberships))
  if (filter.fields.length > 0) parts.push(sql`s.fields && ${list(filter.fields)}`)
  if (filter.languages.length > 0) parts.push(sql`s.languages && ${list(filter.languages)}`)
  if (filter.districts.length > 0) parts.push(sql`left(o.ags, 5) = any(${list(filter.districts)})`)
  if (filter.origins.length > 0) parts.push(sql`o.origin = any(${list(filter.origins)})`)
  if (filter.importId !== "")
    parts.push(sql`o.id in (select i.organisation_id from directory_import_rows i where i.import_id = ${filter.importId}::uuid)`)
  return sql.join(parts, sql` and `)
}

/** Names of places in the order of the alphabet, so that the database can sort by them. */
const placeOrder = [...municipalities, ...districts].toSorted((a, b) => a.name.localeCompare(b.name, "de")).map(({ ags }) => ags)

const SORTS: Record<OfficeSort, SQL> = {
  name: sql`s.sort_name`,
  place: sql`array_position(${list(placeOrder)}, o.ags)`,
  kind: sql`o.kind`,
  state: sql`s.published`,
  checked: sql`o.checked_on`,
  updated: sql`o.updated_at`,
}

const order = ({ filter, units, mode }: OfficeQuery): SQL => {
  if (filter.sort === "" && units.length > 0) return sql`${rank(units, mode)} desc, s.sort_name, o.id`
  const direction = filter.descending ? sql`desc nulls last` : sql`asc nulls last`
  return sql`${SORTS[filter.sort === "" ? "name" : filter.sort]} ${direction}, s.sort_name, o.id`
}

const from = sql`from directory_organisations o join directory_search s on s.organisation_id = o.id`

export const countEntries = async (db: Db, query: OfficeQuery): Promise<number> => {
  const { rows } = await db.execute<{ total: number }>(sql`select count(*)::int as total ${from} where ${where(query)}`)
  return rows[0]?.total ?? 0
}

export const listEntries = async (
  db: Db,
  query: OfficeQuery,
  { limit, offset }: { limit: number; offset: number },
): Promise<OfficeRow[]> => {
  const { rows } = await db.execute<Omit<OfficeRow, "updatedAt"> & { updatedAt: string }>(sql`
    select o.id, o.slug, o.name, o.kind, o.ags, o.origin, s.published, ${agreed} as agreed, ${openChange} as change,
      to_char(o.checked_on, 'YYYY-MM-DD') as "checkedOn", to_char(o.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "updatedAt"
    ${from} where ${where(query)} order by ${order(query)} limit ${limit} offset ${offset}`)
  return rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt) }))
}

/** Every entry of the list, in its order. A hundred thousand ids are a few megabytes. */
export const listEntryIds = async (db: Db, query: OfficeQuery): Promise<string[]> => {
  const { rows } = await db.execute<{ id: string }>(sql`select o.id ${from} where ${where(query)} order by ${order(query)}`)
  return rows.map(({ id }) => id)
}
