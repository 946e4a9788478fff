import type { Db } from "#platform/db"
import type { Found, Totals, Wanted } from "./repository.ts"

type Known = { version: number; totals: Totals }

const MOST = 500
/** By database, so that tests with several of them do not mix. */
const memory = new WeakMap<Db, Map<string, Known>>()

const keyOf = ({ search, mode, staff }: Wanted) => JSON.stringify({ ...search, page: 0, sort: "", mode, staff })

/** Totals of searches, each valid for one version of the public state. The most recent ones are kept. */
export const knownTotals = (db: Db, wanted: Wanted) => {
  const all = memory.get(db) ?? new Map<string, Known>()
  memory.set(db, all)
  const key = keyOf(wanted)
  return {
    some: () => all.has(key),
    get: (version: number): Totals | undefined => {
      const known = all.get(key)
      return known?.version === version ? known.totals : undefined
    },
    set: ({ hits: _hits, version, ...totals }: Found) => {
      all.delete(key)
      all.set(key, { version, totals })
      const [oldest] = all.size > MOST ? all.keys() : []
      if (oldest !== undefined) all.delete(oldest)
    },
  }
}
