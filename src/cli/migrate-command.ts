import { openServices } from "../services.ts"
import { readConfig } from "#platform/config"
import type { OwnCommand } from "./command.ts"
import { print, say } from "./output.ts"

export const migrateCommand: OwnCommand = {
  name: "migrate",
  usage: "migrate",
  summary: { de: "bringt die Datenbank auf den Stand des Programms", en: "brings the database up to date with the program" },
  options: [],
  run: async () => {
    const { migrated, stop } = await openServices(readConfig())
    await stop()
    print(
      migrated.length === 0 ? say({ de: "Die Datenbank ist aktuell.", en: "The database is up to date." }) : migrated.join("\n"),
    )
    return 0
  },
}
