import { join } from "node:path"
import { useAuditKey } from "#platform/audit"
import { type Config, ConfigError, forgetNewSecret, rootDir } from "#platform/config"
import { type Database, type Db, migrate, openDatabase } from "#platform/db"
import { openDocuments } from "#platform/documents"
import type { Services } from "#platform/http"
import { startJobs } from "#platform/jobs"
import { log } from "#platform/log"
import { secretFits, useSealingKey } from "#platform/privacy"
import { openStorage } from "#platform/storage"
import { modules } from "./modules.ts"
import { platformJobs } from "./platform-jobs.ts"

export type Running = {
  services: Services
  database: Database
  migrated: string[]
  work: () => Promise<void>
  stop: () => Promise<void>
}

/** Collects how to close what was opened. Closing happens once, in reverse, and goes on when one part fails to close. */
const closing = () => {
  const closers: (() => Promise<void>)[] = []
  let closed: Promise<void> | undefined
  const closeAll = async () => {
    for (const close of closers.toReversed())
      await close().catch((error: unknown) => log.error({ code: "stop.failed", err: error }, "A part could not be closed"))
  }
  return { add: (close: () => Promise<void>) => void closers.push(close), close: () => (closed ??= closeAll()) }
}

/** Everything sealed and signed hangs on the secret: with another one the start would only add to the damage. */
const checkSecret = async (db: Db, { secretFile }: Config) => {
  if (await secretFits(db)) return
  forgetNewSecret(secretFile)
  throw new ConfigError(
    `SECRET_FILE: Das Geheimnis in ${secretFile} gehört nicht zu dieser Datenbank. Damit lassen sich Beratungstexte, Links und Protokoll nicht lesen. Spielen Sie die Datei aus der Sicherung zurück, die zu dieser Datenbank gehört. / SECRET_FILE: The secret in ${secretFile} does not belong to this database; advice texts, links and audit trail cannot be read with it. Restore the file from the backup that belongs to this database.`,
  )
}

/**
 * Opens everything a process of Tragwerk needs, in the order in which the parts need each other; `stop` closes in reverse.
 * Whatever was open is closed again when a later part fails. Beside a running Tragwerk its embedded database is joined.
 * `opening`: a database that is being opened already.
 */
export const openServices = async (config: Config, opening = openDatabase(config)): Promise<Running> => {
  const { add, close } = closing()
  try {
    const database = await opening
    add(() => database.close())
    const migrated = await migrate(database, join(rootDir, "db/migrations"))
    useSealingKey(config.secret)
    useAuditKey(config.secret)
    await checkSecret(database.db, config)
    const now = () => new Date()
    const documents = openDocuments({ rootDir })
    add(() => documents.stop())
    const storage = openStorage(config, now)
    const allJobs = [...platformJobs(modules), ...modules.flatMap((module) => module.jobs ?? [])]
    const jobs = await startJobs(database, allJobs, () => services)
    add(() => jobs.stop())
    const services: Services = { db: database.db, enqueue: jobs.enqueue, now, config, storage, documents }
    return { services, database, migrated, work: jobs.work, stop: close }
  } catch (error) {
    await close()
    throw error
  }
}
