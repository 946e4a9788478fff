import type { Db } from "#platform/db"
import type { Municipality } from "#platform/places"
import type { Search } from "./parameters.ts"
import { nearTo, readPlace } from "./places.ts"
import { type Found, type Wanted, findPage, findWithTotals, forgiveMore } from "./repository.ts"
import { readTerms } from "./terms.ts"
import { knownTotals } from "./totals.ts"

export type SearchResult = Found & {
  /** The search as it was carried out: an address may ask for a page behind the last one. */
  search: Search
  pages: number
  place: Municipality | undefined
  /** Towns that may be meant; with a place: others of nearly that name. */
  placeGuesses: Municipality[]
  /** The typed place was not understood; the results are from everywhere. */
  placeUnknown: boolean
  /** Nothing fitted all words, so this is what comes nearest. */
  nearly: boolean
  /** The typed text has no letters to search for. */
  unreadable: boolean
}

export const PAGE_SIZE = 20

const lastPage = (total: number, pageSize: number) => Math.max(1, Math.ceil(total / pageSize))

/** When no entry has all the words, entries that have some of them or look alike are better than nothing. */
const findNearly = (db: Db, wanted: Wanted): Promise<Found> =>
  db.transaction(async (tx) => {
    await forgiveMore(tx)
    return findWithTotals(tx, { ...wanted, mode: "nearly" })
  })

/** Counting is most of the work, so totals are kept for as long as nothing public has changed; the list is always read afresh. */
const findExactly = async (db: Db, wanted: Wanted): Promise<Found> => {
  const totals = knownTotals(db, wanted)
  if (totals.some()) {
    const page = await findPage(db, wanted)
    const known = totals.get(page.version)
    if (known) return { ...known, ...page }
  }
  const found = await findWithTotals(db, wanted)
  totals.set(found)
  return found
}

/** With so many exact answers nobody needs guesses at typing errors, which cost the most. */
const ENOUGH = 5

/** What fits all words; where little does, also what is nearly spelled so; where nothing does, what comes nearest. */
const findBest = async (db: Db, wanted: Wanted): Promise<{ found: Found; nearly: boolean }> => {
  const exact = await findExactly(db, wanted)
  if (exact.beforeFilters >= ENOUGH || wanted.units.length === 0) return { found: exact, nearly: false }
  const forgiving = await findExactly(db, { ...wanted, mode: "typos" })
  if (forgiving.beforeFilters > 0) return { found: forgiving, nearly: false }
  const found = await findNearly(db, wanted)
  return { found, nearly: found.total > 0 }
}

/** Searches the published entries. List, counts and map come out of one statement, so they always agree; every result can be reached. */
export const searchDirectory = async (
  db: Db,
  search: Search,
  { pageSize = PAGE_SIZE, staff = false } = {},
): Promise<SearchResult> => {
  const { place, guesses } = readPlace(search.place)
  const units = readTerms(search.text)
  const wanted: Wanted = { search, units, near: place && nearTo(place, search.radius), pageSize, mode: "exact", staff }
  const { found, nearly } = await findBest(db, wanted)
  const pages = lastPage(found.total, pageSize)
  if (search.page > pages) return searchDirectory(db, { ...search, page: pages }, { pageSize, staff })
  return {
    ...found,
    search,
    pages,
    place,
    placeGuesses: guesses,
    placeUnknown: search.place !== "" && place === undefined,
    nearly,
    unreadable: search.text !== "" && units.length === 0,
  }
}
