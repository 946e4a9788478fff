import type { Module } from "#platform/module"
import { website } from "./modules/website/module.ts"

/** Every module of this installation. The only file that knows them all. */
export const modules: readonly Module[] = [website]
