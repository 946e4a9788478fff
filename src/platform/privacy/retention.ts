import { desc } from "drizzle-orm"
import type { Db } from "#platform/db"
import { defineJob, describeFailure, type Job } from "#platform/jobs"
import { log } from "#platform/log"
import { declared, type PersonalDataSource } from "./personal-data.ts"
import { privacyDeletions } from "./tables.ts"

type Deletion = Omit<typeof privacyDeletions.$inferSelect, "id">
type RetentionServices = { db: Db; now: () => Date }

export const logDeletion = async (tx: Db, deletion: Deletion) => {
  await tx.insert(privacyDeletions).values(deletion)
}

/** The proof that deletion happens: when, by which rule, how many rows. Newest first. */
export const listDeletions = (db: Db, limit = 200): Promise<Deletion[]> =>
  db
    .select({
      at: privacyDeletions.at,
      module: privacyDeletions.module,
      rule: privacyDeletions.rule,
      count: privacyDeletions.count,
    })
    .from(privacyDeletions)
    .orderBy(desc(privacyDeletions.id))
    .limit(limit)

/**
 * Applies every rule of every module, each in a transaction of its own: one that fails does not keep the others from
 * deleting. Throws at the end when one failed, so that the job is repeated and, in the end, seen.
 */
export const applyRetention = async (
  { db, now }: RetentionServices,
  sources: readonly PersonalDataSource[],
): Promise<Deletion[]> => {
  const at = now()
  const done: Deletion[] = []
  const failed: string[] = []
  const rules = declared(sources).flatMap(({ id, personalData }) => personalData.retention.map((rule) => ({ module: id, rule })))
  for (const { module, rule } of rules) {
    try {
      const count = await db.transaction(async (tx) => {
        const touched = await rule.run(tx, at)
        if (touched > 0) await logDeletion(tx, { at, module, rule: rule.name, count: touched })
        return touched
      })
      if (count > 0) done.push({ at, module, rule: rule.name, count })
    } catch (error) {
      failed.push(`${module}/${rule.name}`)
      log.error(
        { code: "privacy.retention-failed", module, rule: rule.name, problem: describeFailure(error) },
        "A retention rule failed",
      )
    }
  }
  if (failed.length > 0) throw new Error(`Retention rules failed: ${failed.join(", ")}`)
  return done
}

/** The nightly job over everything that declares personal data. */
export const runRetention = (sources: readonly PersonalDataSource[]): Job<RetentionServices> =>
  defineJob({
    name: "privacy.run-retention",
    cron: "40 3 * * *",
    run: async (services) => void (await applyRetention(services, sources)),
  })
