import { sql } from "drizzle-orm"
import { anchorFileIn, readAnchor } from "#platform/audit"
import type { Config } from "#platform/config"
import type { Db } from "#platform/db"
import { type FailedJob, countFailedJobs, listFailedJobs } from "#platform/jobs"
import { type MailState, outboxCounts } from "#platform/mail"
import { type Space, readSpace, readVersion } from "./machine.ts"

type HealthServices = { db: Db; config: Config; now: () => Date }

/** How the installation is doing, without a word about people. */
export type Health = {
  version: string
  node: string
  database: { version: string; bytes: number }
  files: { count: number; bytes: number; kind: "disk" | "s3" }
  space: Space | undefined
  audit: { entries: number; sealedAt: Date | undefined }
  mails: Record<MailState, number>
  hasMailServer: boolean
  failedJobs: FailedJob[]
}

type Sizes = { version: string; bytes: string; files: string; file_bytes: string; entries: string }

const readSizes = async (db: Db): Promise<Sizes> => {
  const { rows } = await db.execute<Sizes>(sql`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
           (select count(*) from stored_files where deleted_at is null) as files,
           (select coalesce(sum(size_bytes), 0) from stored_files where deleted_at is null) as file_bytes,
           (select coalesce(max(seq), 0) from audit_entries) as entries`)
  return rows[0] ?? { version: "?", bytes: "0", files: "0", file_bytes: "0", entries: "0" }
}

const readSealed = async (dataDir: string): Promise<Date | undefined> => {
  const anchor = await readAnchor(anchorFileIn(dataDir))
  return anchor === undefined || anchor === "forged" ? undefined : new Date(anchor.at)
}

export const readHealth = async ({ db, config, now }: HealthServices): Promise<Health> => {
  const [sizes, mails, failedJobs, space, sealedAt] = await Promise.all([
    readSizes(db),
    outboxCounts(db, now()),
    listFailedJobs(db),
    readSpace(config.dataDir),
    readSealed(config.dataDir),
  ])
  return {
    version: readVersion(config.rootDir),
    node: process.versions.node,
    database: { version: sizes.version, bytes: Number(sizes.bytes) },
    files: { count: Number(sizes.files), bytes: Number(sizes.file_bytes), kind: config.storage.kind },
    space,
    audit: { entries: Number(sizes.entries), sealedAt },
    mails,
    hasMailServer: config.smtpUrl !== undefined,
    failedJobs,
  }
}

/** How many things about the machine itself somebody should look at. */
export const countTrouble = async ({ db, config }: Pick<HealthServices, "db" | "config">): Promise<number> => {
  // Shown beside every staff page, which must not fail because this cannot be counted.
  const [failed, space] = await Promise.all([countFailedJobs(db).catch(() => 0), readSpace(config.dataDir)])
  return failed + (space?.scarce ? 1 : 0)
}
