import { openServices } from "../services.ts"
import { anchorFileIn, verifyAudit } from "#platform/audit"
import { readConfig } from "#platform/config"
import type { OwnCommand } from "./command.ts"
import { print, say } from "./output.ts"

export const migrateCommand: OwnCommand = {
  name: "migrate",
  usage: "migrate",
  summary: { de: "bringt die Datenbank auf den Stand des Programms", en: "brings the database up to date with the program" },
  run: async () => {
    const running = await openServices(readConfig(), { exclusive: false })
    await running.stop()
    print(
      running.migrated.length === 0
        ? say({ de: "Die Datenbank ist aktuell.", en: "The database is up to date." })
        : running.migrated.join("\n"),
    )
    return 0
  },
}

export const doctorCommand: OwnCommand = {
  name: "doctor",
  usage: "doctor",
  summary: { de: "prüft Datenbank, Protokollkette und Dateien", en: "checks database, audit chain and files" },
  run: async () => {
    const config = readConfig()
    const running = await openServices(config, { exclusive: false })
    try {
      print(`ok  ${say({ de: "Datenbank", en: "database" })}: ${running.database.how}`)
      const audit = await verifyAudit(running.services.db, anchorFileIn(config.dataDir))
      print(
        audit.ok
          ? `ok  ${say({ de: "Protokollkette", en: "audit chain" })}: ${audit.entries}`
          : `!!  ${say({ de: "Protokollkette bricht bei Eintrag", en: "audit chain breaks at entry" })} ${audit.brokenAt}`,
      )
      print(`${config.smtpUrl ? "ok " : "-- "} SMTP_URL`)
      return audit.ok ? 0 : 1
    } finally {
      await running.stop()
    }
  },
}
