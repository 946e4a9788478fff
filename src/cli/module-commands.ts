import { modules } from "../modules.ts"
import { openServices } from "../services.ts"
import { readConfig } from "#platform/config"
import type { OwnCommand } from "./command.ts"

/** The modules' commands; one that needs no database starts none. */
export const moduleCommands = (): OwnCommand[] =>
  modules
    .flatMap((module) => module.commands ?? [])
    .map(({ name, usage, summary, needsDatabase, run }) => ({
      name,
      usage,
      summary,
      run: async (args) => {
        if (!needsDatabase) return run(args, undefined)
        // Beside a running embedded database the command joins it; only files and jobs belong to the running process.
        const running = await openServices(readConfig(), { exclusive: false })
        try {
          return await run(args, running.services)
        } finally {
          await running.stop()
        }
      },
    }))
