import type { JobWithMetadata, PgBoss } from "pg-boss"
import { describeFailure, harmlessError, log } from "#platform/log"
import type { Job, JobPayload } from "./job.ts"

export type Pace = { pollSeconds: number; backstopSeconds: number }

const runOnce = async (job: Job, services: never, { data, retryCount, retryLimit }: JobWithMetadata<JobPayload>) => {
  const ids = { job: job.name, id: data.id, attempt: retryCount + 1 }
  const started = Date.now()
  try {
    await job.run(services, { id: data.id })
    log.debug({ code: "job.done", ...ids, ms: Date.now() - started }, "Job done")
  } catch (error) {
    const last = retryCount >= retryLimit
    const facts = {
      code: last ? "job.failed" : "job.retry",
      ...ids,
      problem: describeFailure(error),
      stack: harmlessError(error).stack,
    }
    if (last) log.error(facts, "Job failed for good")
    else log.warn(facts, "Job failed and will be repeated")
    throw harmlessError(error)
  }
}

/** Starts the workers of one job. After each run the worker looks for the next at once instead of waiting out its pause. */
export const startWorkers = async (boss: PgBoss, job: Job, services: never, { pollSeconds, backstopSeconds }: Pace) => {
  const options = {
    includeMetadata: true,
    pollingIntervalSeconds: pollSeconds,
    notifyPollingIntervalSeconds: backstopSeconds,
  } as const
  for (let worker = 0; worker < (job.concurrency ?? 1); worker++) {
    let workId: string | undefined
    workId = await boss.work<JobPayload, void, typeof options>(
      job.name,
      options,
      async (fetched: JobWithMetadata<JobPayload>[]) => {
        if (workId !== undefined) boss.notifyWorker(workId)
        for (const one of fetched) await runOnce(job, services, one)
      },
    )
  }
}
