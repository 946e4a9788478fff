/** Looks for entries that may be the same, one piece at a time: only what was added or changed since the last look is compared. */
import type { Services } from "#platform/http"
import { type Job, defineJob } from "#platform/jobs"
import { inSteps } from "../office-list/steps.ts"
import { listOrganisationsById } from "../organisations/repository.ts"
import { forgetPairsOf, lockScan, takeUnscanned, writePairs, writeScanned } from "./repository.ts"
import { findSimilar } from "./similar.ts"

export const scanJob = "directory.find-duplicates"
const BATCH = 100

export const scanStep = ({ db, now }: Pick<Services, "db" | "now">): Promise<boolean> =>
  db.transaction(async (tx) => {
    await lockScan(tx)
    const waiting = await takeUnscanned(tx, BATCH)
    if (waiting.length === 0) return false
    const entries = await listOrganisationsById(
      tx,
      waiting.map(({ id }) => id),
    )
    const found = await findSimilar(
      tx,
      entries.map(({ id, profile }) => ({
        key: id,
        name: profile.name,
        otherNames: profile.otherNames,
        ags: profile.ags,
        not: id,
      })),
    )
    await forgetPairsOf(
      tx,
      waiting.map(({ id }) => id),
    )
    const pairs = [...found].flatMap(([one, twins]) => twins.map(({ id: other, score }) => ({ one, other, score })))
    await writePairs(tx, pairs, now())
    await writeScanned(tx, waiting)
    return true
  })

export const findDuplicates: Job<Services> = defineJob({
  name: scanJob,
  cron: "*/20 * * * *",
  run: (services: Services) => inSteps(services, scanJob, "", () => scanStep(services)),
})
