import { path } from "#platform/http"
import type { Module } from "#platform/module"
import { accounts } from "./modules/accounts/module.ts"
import { advice } from "./modules/advice/module.ts"
import { directory } from "./modules/directory/module.ts"
import { founding } from "./modules/founding/module.ts"
import { funding } from "./modules/funding/module.ts"
import { operations } from "./modules/operations/module.ts"
import { reporting } from "./modules/reporting/module.ts"
import { website } from "./modules/website/module.ts"
import { personalDataSources } from "./platform-jobs.ts"

const doors = { group: path("/verzeichnis/eintragen"), search: path("/verzeichnis"), advice: path("/beratung") }

/** The modules that do the work. */
const working: readonly Module[] = [
  website(() => ({ group: doors.group.to({}), search: doors.search.to({}), advice: doors.advice.to({}) })),
  // Accounts first: the demo world of advice needs its advisers.
  accounts,
  directory,
  advice,
  founding,
  funding,
]

/** Every module of this installation. The only file that knows them all; the cross-cutting ones receive what the others declare. */
export const modules: readonly Module[] = [
  ...working,
  reporting(working.flatMap(({ figures }) => figures ?? [])),
  operations(personalDataSources(working)),
]
