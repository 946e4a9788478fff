import type { PgBoss } from "pg-boss"
import type { Job } from "./job.ts"

/** Jobs that failed for good wait here until somebody looks at them. */
export const deadLetterQueue = "dead-letter"

const day = 24 * 3600
const deadLetter = { retentionSeconds: 90 * day }

const settingsOf = ({ retries = 5, minutes = 15 }: Job, heartbeatSeconds: number) => ({
  deadLetter: deadLetterQueue,
  notify: true,
  retryLimit: retries,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: minutes * 60,
  heartbeatSeconds,
  retentionSeconds: 60 * day,
  deleteAfterSeconds: 7 * day,
})

const differs = (known: object, wanted: object) =>
  Object.entries(wanted).some(([name, value]) => (known as Record<string, unknown>)[name] !== value)

/** One queue per job, created or brought up to date. Policy "short": one waiting job per singleton key. */
export const prepareQueues = async (boss: PgBoss, jobs: readonly Job[], heartbeatSeconds: number) => {
  const known = new Map((await boss.getQueues(undefined, { limit: 10_000 })).map((queue) => [queue.name, queue]))
  if (!known.has(deadLetterQueue)) await boss.createQueue(deadLetterQueue, deadLetter)
  for (const job of jobs) {
    const queue = known.get(job.name)
    const wanted = settingsOf(job, heartbeatSeconds)
    if (!queue) await boss.createQueue(job.name, { ...wanted, policy: "short" })
    else if (differs(queue, wanted)) await boss.updateQueue(job.name, wanted)
  }
}

/** Sets the timetable to what the jobs say today; a job that lost its cron is no longer started by it. */
export const prepareSchedules = async (boss: PgBoss, jobs: readonly Job[]) => {
  const wanted = new Map(jobs.flatMap(({ name, cron }) => (cron === undefined ? [] : [[name, cron] as const])))
  for (const { name } of await boss.getSchedules()) {
    if (!wanted.has(name)) await boss.unschedule(name)
  }
  for (const [name, cron] of wanted) {
    await boss.schedule(name, cron, { id: "" }, { tz: "Europe/Berlin", missed: "once", singletonKey: "cron" })
  }
}
