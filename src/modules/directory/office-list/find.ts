import type { Db } from "#platform/db"
import { isoDate } from "#platform/i18n"
import { type Mode, forgiveMore } from "../search/repository.ts"
import { readTerms } from "../search/terms.ts"
import { type OfficeFilter, emptyFilter } from "./parameters.ts"
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

/** With so many exact answers nobody needs guesses at typing errors. The same measure as in the public search. */
const ENOUGH = 5

/** How forgiving the search has to be is decided by the text alone, so that filters never change what a word means. */
const modeFor = async (db: Db, query: OfficeQuery): Promise<Mode> => {
  if (query.units.length === 0) return "exact"
  const textAlone = { ...query, filter: { ...emptyFilter, text: query.filter.text } }
  if ((await countEntries(db, textAlone)) >= ENOUGH) return "exact"
  return (await countEntries(db, { ...textAlone, mode: "typos" })) > 0 ? "typos" : "nearly"
}

type Read<T> = (db: Db, query: OfficeQuery) => Promise<T>

/** Carries out a list as forgivingly as it takes. */
const inQuery = async <T>(db: Db, filter: OfficeFilter, now: Date, read: Read<T>): Promise<{ found: T; mode: Mode }> => {
  const query: OfficeQuery = { filter, units: readTerms(filter.text), today: isoDate(now), mode: "exact" }
  const mode = await modeFor(db, query)
  if (mode !== "nearly") return { found: await read(db, { ...query, mode }), mode }
  return db.transaction(async (tx) => {
    await forgiveMore(tx)
    return { found: await read(tx, { ...query, mode }), mode }
  })
}

/** One page of the office list: every entry, published or not, with the true total. */
export const findEntries = async (db: Db, filter: OfficeFilter, now: Date): Promise<Found> => {
  const { found, mode } = await inQuery(db, filter, now, async (reader, query) => {
    const total = await countEntries(reader, query)
    const pages = Math.max(1, Math.ceil(total / OFFICE_PAGE))
    const page = Math.min(filter.page, pages)
    const rows = await listEntries(reader, query, { limit: OFFICE_PAGE, offset: (page - 1) * OFFICE_PAGE })
    return { filter: { ...filter, page }, rows, total, pages }
  })
  return { ...found, nearly: mode === "nearly" && found.total > 0 }
}

/** The ids of the whole list, in its order: what "all of them" means for actions and exports. */
export const findEntryIds = async (db: Db, filter: OfficeFilter, now: Date): Promise<string[]> =>
  (await inQuery(db, filter, now, listEntryIds)).found
