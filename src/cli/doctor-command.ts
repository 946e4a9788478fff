import { openServices } from "../services.ts"
import { anchorFileIn, verifyAudit } from "#platform/audit"
import { readConfig } from "#platform/config"
import type { OwnCommand } from "./command.ts"
import { print, say } from "./output.ts"

export const doctorCommand: OwnCommand = {
  name: "doctor",
  usage: "doctor",
  summary: { de: "prüft Datenbank, Protokollkette und Dateien", en: "checks database, audit chain and files" },
  options: [],
  run: async () => {
    const config = readConfig()
    const running = await openServices(config)
    try {
      print(`ok  ${say({ de: "Datenbank", en: "database" })}: ${running.database.how}`)
      const audit = await verifyAudit(running.services.db, anchorFileIn(config.dataDir))
      print(
        audit.ok
          ? `ok  ${say({ de: "Protokollkette", en: "audit chain" })}: ${audit.entries}`
          : `!!  ${say({ de: "Protokollkette bricht bei Eintrag", en: "audit chain breaks at entry" })} ${audit.brokenAt}`,
      )
      return audit.ok ? 0 : 1
    } finally {
      await running.stop()
    }
  },
}
