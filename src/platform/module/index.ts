import type { Hono } from "hono"
import type { AppEnv, Permission, Services, Visitor } from "#platform/http"
import type { Db } from "#platform/db"
import type { Job } from "#platform/jobs"
import type { PersonalData } from "#platform/privacy"

/** An entry of the public menu, the staff rail or the member's pages. `text` and `to` are asked inside the running language. */
export type NavigationItem = {
  area: "public" | "footer" | "staff" | "member"
  order: number
  /** Name of an icon of `#ui/icon`; the staff rail shows it. */
  icon?: string
  text: () => string
  to: () => string
  permission?: Permission
  /** Shown beside the entry: how many things wait. One query at most. */
  count?: (services: Services, visitor: Visitor) => Promise<number>
  /** What the count counts, for screen readers: "3 neue Anfragen". */
  countLabel?: (count: number) => string
  /** This entry is where `/` searches, `g i` leads, or `n` starts. At most one entry each. */
  key?: "search" | "inbox" | "new-contact"
}

/** A figure a module declares and reporting shows: what counts, in which unit, by which dimensions. */
export type Figure = {
  id: string
  label: () => string
  /** The written definition: what counts and what does not. */
  definition: () => string
  dimensions: readonly { id: string; label: () => string; value: (raw: string) => string }[]
  /** One row per combination asked for, with the measures side by side; dates are half-open [from, to). */
  rows: (db: Db, query: FigureQuery) => Promise<FigureRow[]>
  measures: readonly { id: string; label: () => string }[]
}
export type FigureQuery = { from: Date; to: Date; dimension: string }
export type FigureRow = { value: string; measures: Record<string, number> }

/** A command of `bin/tragwerk`. Returns the exit status: 0 done, 1 the answer is no, 2 it could not be done. */
export type Command = {
  name: string
  usage: string
  summary: { de: string; en: string }
  needsDatabase: boolean
  run: (args: string[], services: Services | undefined) => Promise<number>
}

/** Everything a module can plug into. The app collects, cross-cutting modules receive. */
export type Module = {
  id: string
  routes: readonly ((services: Services) => Hono<AppEnv>)[]
  jobs?: readonly Job[]
  permissions?: readonly Permission[]
  navigation?: readonly NavigationItem[]
  personalData: PersonalData | "none"
  figures?: readonly Figure[]
  /** Loads or refreshes the base data; runs at every start, changes nothing that staff have edited. */
  seedBase?: (services: Services) => Promise<void>
  /** The fictional world for development, tests and previews. */
  seedDemo?: (services: Services) => Promise<void>
  commands?: readonly Command[]
}

export const defineModule = (module: Module): Module => module
