import { join } from "node:path"
import { type Config, rootDir } from "#platform/config"
import { type Database, lockDataFolder, migrate, openDatabase } from "#platform/db"
import { openDocuments } from "#platform/documents"
import type { Services } from "#platform/http"
import { startJobs } from "#platform/jobs"
import { useAuditKey } from "#platform/audit"
import { useSealingKey } from "#platform/privacy"
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

/** Opens everything a process of Tragwerk needs, in the order in which the parts need each other; `stop` closes in reverse. */
export const openServices = async (config: Config, { exclusive }: { exclusive: boolean }): Promise<Running> => {
  const lock = exclusive ? await lockDataFolder(config.dataDir) : undefined
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir })
  const migrated = await migrate(database, join(rootDir, "db/migrations"))
  useSealingKey(config.secret)
  useAuditKey(config.secret)
  const now = () => new Date()
  const documents = openDocuments({ rootDir })
  const storage = openStorage(config, now)
  const jobs = await startJobs(database, [...platformJobs(modules), ...modules.flatMap((module) => module.jobs ?? [])], () => services)
  const services: Services = { db: database.db, enqueue: jobs.enqueue, now, config, storage, documents }
  return {
    services,
    database,
    migrated,
    work: jobs.work,
    stop: async () => {
      await jobs.stop()
      await documents.stop()
      await database.close()
      await lock?.release()
    },
  }
}
