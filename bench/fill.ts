/** Puts generated organisations into a database: many rows at a time, with the search rows that the directory itself makes. */
import { sql } from "drizzle-orm"
import { type PgTable, getTableConfig } from "drizzle-orm/pg-core"
import { type Db, newId } from "#platform/db"
import type { Organisation } from "../src/modules/directory/organisations/repository.ts"
import { slugOf } from "../src/modules/directory/organisations/slug.ts"
import { searchRow } from "../src/modules/directory/search-index/repository.ts"
import { consents, contacts, offers, organisations as table, searchRows } from "../src/modules/directory/tables.ts"
import { type Generated, organisations } from "./organisations.ts"

const AT_ONCE = 500
const ACTOR = "bench"
const at = new Date("2026-06-01T09:00:00Z")

type Slugs = Map<string, number>
const freeSlug = (taken: Slugs, name: string): string => {
  const wanted = slugOf(name)
  const number = (taken.get(wanted) ?? 0) + 1
  taken.set(wanted, number)
  return number === 1 ? wanted : `${wanted}-${number}`
}

const entryOf = ({ profile, checkedOn }: Generated, slug: string): Organisation => ({
  id: newId(),
  slug,
  profile,
  checkedOn,
  checkedBy: checkedOn === null ? null : "office",
  sourceUrl: null,
  confirmStep: 0,
  confirmStepAt: null,
  unconfirmedSince: null,
  publishedAt: at,
  unpublishedAt: null,
  mergedInto: null,
  baseKey: null,
  origin: "import",
  revision: 1,
  createdAt: at,
  createdBy: ACTOR,
  updatedAt: at,
  updatedBy: ACTOR,
})

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** All rows as one JSON parameter: Drizzle would spend more time on the statement than the database on the rows. */
const insertAll = async <T extends PgTable>(tx: Db, into: T, rows: readonly T["$inferSelect"][]) => {
  const { name, columns } = getTableConfig(into)
  const names = columns.map((column) => snake(column.name))
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]))),
  )
  const list = sql.raw(names.join(", "))
  await tx.execute(
    sql`insert into ${sql.raw(name)} (${list}) select ${list} from jsonb_populate_recordset(null::${sql.raw(name)}, ${json}::jsonb)`,
  )
}

const rowsOf = (entries: readonly Organisation[]) => ({
  entries: entries.map(({ profile: { offers: _offers, contacts: _contacts, public: _public, ...profile }, ...row }) => ({
    ...row,
    ...profile,
  })),
  offers: entries.flatMap(({ id: organisationId, profile }) =>
    profile.offers.map((offer, position) => ({ id: newId(), organisationId, position, ...offer })),
  ),
  contacts: entries.flatMap(({ id: organisationId, profile }) =>
    profile.contacts.map((contact, position) => ({ id: newId(), organisationId, position, ...contact, consentAt: at })),
  ),
  consents: entries.flatMap(({ id: organisationId, profile }) =>
    profile.public.map((field) => ({
      id: newId(),
      organisationId,
      field,
      grantedAt: at,
      grantedBy: "import" as const,
      actor: ACTOR,
      withdrawnAt: null,
      withdrawnBy: null,
    })),
  ),
})

const insertEntries = (db: Db, entries: readonly Organisation[]): Promise<void> =>
  db.transaction(async (tx) => {
    const rows = rowsOf(entries)
    await insertAll(tx, table, rows.entries)
    await insertAll(tx, offers, rows.offers)
    await insertAll(tx, contacts, rows.contacts)
    await insertAll(tx, consents, rows.consents)
    await tx.insert(searchRows).values(entries.map(searchRow))
  })

/** Indexes made at the end cost a fraction of indexes kept up to date row by row. */
const withoutIndexes = async (db: Db, work: () => Promise<void>) => {
  const { rows } = await db.execute<{ indexname: string; indexdef: string }>(
    sql`select indexname, indexdef from pg_indexes where tablename = 'directory_search' and indexdef not like 'CREATE UNIQUE%'`,
  )
  for (const { indexname } of rows) await db.execute(sql`drop index ${sql.identifier(indexname)}`)
  await work()
  for (const { indexdef } of rows) await db.execute(sql.raw(indexdef))
}

/** A directory that grows: `grow(db, 10_000)` adds what is missing to ten thousand published entries. */
export const growingDirectory = () => {
  const slugs: Slugs = new Map()
  const source = organisations()
  let count = 0
  const next = (size: number) =>
    Array.from({ length: Math.min(AT_ONCE, size - count) }, () => {
      const one = source.next().value
      return entryOf(one, freeSlug(slugs, one.profile.name))
    })
  return async (db: Db, size: number): Promise<void> => {
    await withoutIndexes(db, async () => {
      // While the database works on some, the next ones are made.
      let writing = Promise.resolve()
      while (count < size) {
        const entries = next(size)
        count += entries.length
        await writing
        writing = insertEntries(db, entries)
      }
      await writing
    })
    await db.execute(sql`update directory_state set version = version + 1`)
    // What autovacuum would have done by the time such a directory has grown.
    await db.execute(sql`vacuum analyze`)
  }
}
