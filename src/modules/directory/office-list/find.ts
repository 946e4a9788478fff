import type { Db } from "#platform/db"
import { isoDate } from "#platform/i18n"
import { forgiveMore } from "../search/repository.ts"
import { readTerms } from "../search/terms.ts"
import type { OfficeFilter } from "./parameters.ts"
import { type OfficeQuery, type OfficeRow, countEntries, listEntries, listEntryIds } from "./repository.ts"

export const OFFICE_PAGE = 50

export type Found = {
  filter: OfficeFilter
  rows: OfficeRow[]
  total: number
  pages: number
  /** Nothing fitted all words, so this is what comes nearest. */
  nearly: boolean
}

const queryOf = (filter: OfficeFilter, now: Date): OfficeQuery => ({ filter, units: readTerms(filter.text), today: isoDate(now), everyWord: true })

/** Carries out a list: all words, or when no entry has them all, some of them. */
const inQuery = async <T>(db: Db, filter: OfficeFilter, now: Date, work: (db: Db, query: OfficeQuery, total: number) => Promise<T>): Promise<T & { nearly: boolean }> => {
  const query = queryOf(filter, now)
  const total = await countEntries(db, query)
  if (total > 0 || query.units.length === 0) return { ...(await work(db, query, total)), nearly: false }
  return db.transaction(async (tx) => {
    await forgiveMore(tx)
    const loose = { ...query, everyWord: false }
    const found = await countEntries(tx, loose)
    return { ...(await work(tx, loose, found)), nearly: found > 0 }
  })
}

/** One page of the office list: every entry, published or not, with the true total. */
export const findEntries = (db: Db, filter: OfficeFilter, now: Date): Promise<Found> =>
  inQuery(db, filter, now, async (reader, query, total) => {
    const pages = Math.max(1, Math.ceil(total / OFFICE_PAGE))
    const page = Math.min(filter.page, pages)
    const rows = await listEntries(reader, query, { limit: OFFICE_PAGE, offset: (page - 1) * OFFICE_PAGE })
    return { filter: { ...filter, page }, rows, total, pages }
  })

/** The ids of the whole list, in its order: what "all of them" means for actions and exports. */
export const findEntryIds = async (db: Db, filter: OfficeFilter, now: Date): Promise<string[]> =>
  (await inQuery(db, filter, now, async (reader, query) => ({ ids: await listEntryIds(reader, query) }))).ids
