import { setFlagsFromString } from "node:v8"
import { modules } from "../modules.ts"
import { openServices } from "../services.ts"
import { loadWording } from "../wording.ts"
import { readConfig } from "#platform/config"
import type { OwnCommand } from "./command.ts"

/**
 * A process that answers one question meets each pattern a few times only (reading a statute: some two thousand patterns). Compiled
 * straight away, instead of first for the interpreter and then once more, they cost half.
 */
const compilePatternsOnce = () => setFlagsFromString("--no-regexp-tier-up")

/** The modules' commands; one that needs no database starts none. */
export const moduleCommands = (): OwnCommand[] =>
  modules
    .flatMap((module) => module.commands ?? [])
    .map(({ name, usage, summary, needsDatabase, run }) => ({
      name,
      usage,
      summary,
      run: async (args) => {
        if (!needsDatabase) {
          compilePatternsOnce()
          return run(args, undefined)
        }
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
