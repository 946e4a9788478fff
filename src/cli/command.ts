import type { Services } from "#platform/http"
import type { Text } from "./output.ts"

/** A command of the program itself. Modules declare theirs with `commands` in `module.ts`. */
export type OwnCommand = { name: string; usage: string; summary: Text; run: (args: string[]) => Promise<number> }
export type WithServices = (work: (services: Services) => Promise<number>) => Promise<number>
