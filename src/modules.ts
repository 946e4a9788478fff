import type { Module } from "#platform/module"
import { operations } from "./modules/operations/module.ts"
import { personalDataSources } from "./platform-jobs.ts"
import { website } from "./modules/website/module.ts"

/** The modules that do the work. */
const working: readonly Module[] = [website(() => ({ group: "/de", search: "/de", advice: "/de" }))]

/** Every module of this installation. The only file that knows them all; the cross-cutting ones receive what the others declare. */
export const modules: readonly Module[] = [...working, operations(personalDataSources(working))]
