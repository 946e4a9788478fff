/** Doing something with many entries: prepare, confirm, carry out in steps. What was confirmed is exactly what is done. */
import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { type Job, defineJob } from "#platform/jobs"
import { AT_ONCE, inSteps } from "./steps.ts"
import { applyTo } from "./apply.ts"
import type { BulkAction } from "./bulk-actions.ts"
import {
  type Bulk,
  countItems,
  insertBulk,
  listOpenItems,
  lockBulk,
  markFinished,
  markStarted,
  writeItem,
} from "./repository-bulk.ts"
import { lockOrganisations } from "./repository-locks.ts"

export const bulkJob = "directory.run-bulk-action"

const BATCH = 40

export const prepareBulk = (
  { db, now }: Services,
  { id: actor }: Pick<Visitor, "id">,
  action: BulkAction,
  target: { field: string | null; ids: readonly string[] },
): Promise<string> => db.transaction((tx) => insertBulk(tx, { action, field: target.field, actor, createdAt: now() }, target.ids))

/** One piece of an action; false when it is finished. */
export const bulkStep = (services: Services, id: string): Promise<boolean> =>
  services.db.transaction(async (tx) => {
    const bulk = await lockBulk(tx, id)
    if (!bulk || bulk.startedAt === null || bulk.finishedAt !== null) return false
    const ids = await listOpenItems(tx, id, BATCH)
    if (ids.length > 0) {
      const organisations = await lockOrganisations(tx, ids)
      for (const organisationId of ids)
        await writeItem(tx, id, organisationId, await applyTo(tx, services, organisations.get(organisationId), bulk))
      return true
    }
    await markFinished(tx, id, services.now())
    const { total, outcomes } = await countItems(tx, id)
    const details = { total, ...outcomes, ...(bulk.field === null ? {} : { field: bulk.field }) }
    await recordAudit(tx, { actor: bulk.actor, action: `directory.bulk.${bulk.action}`, subject: id, details })
    return false
  })

/** Starts a prepared action. However often it is pressed: once. */
export const startBulk = async (services: Services, { id }: Pick<Bulk, "id">): Promise<boolean> => {
  const started = await services.db.transaction(async (tx) => {
    if (!(await markStarted(tx, id, services.now()))) return false
    await services.enqueue(tx, bulkJob, { id })
    return true
  })
  const { total } = await countItems(services.db, id)
  if (started && total <= AT_ONCE) while (await bulkStep(services, id));
  return started
}

export const runBulkAction: Job<Services> = defineJob({
  name: bulkJob,
  retries: 20,
  run: (services: Services, { id }) => inSteps(services, bulkJob, id, () => bulkStep(services, id)),
})
