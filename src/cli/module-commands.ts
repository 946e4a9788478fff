import { modules } from "../modules.ts"
import { openServices } from "../services.ts"
import { loadWording } from "../wording.ts"
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
        const config = readConfig()
        // A command may write mails, which speak in the words of this installation.
        loadWording(config.dataDir)
        const { services, stop } = await openServices(config)
        try {
          return await run(args, services)
        } finally {
          await stop()
        }
      },
    }))
