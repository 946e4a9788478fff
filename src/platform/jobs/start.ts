import type { PgBoss } from "pg-boss"
import type { Database } from "#platform/db"
import { makeBoss } from "./boss.ts"
import { makeEnqueue } from "./enqueue.ts"
import type { Enqueue, Job } from "./job.ts"
import { prepareQueues, prepareSchedules } from "./queues.ts"
import { startWorkers } from "./work.ts"

export type Timing = {
  /** Pause between two looks into an empty queue when the wake-up call cannot be heard. */
  pollSeconds: number
  /** The same pause while it can be heard; also how late a repeated job may start. */
  backstopSeconds: number
  /** A worker silent for so long counts as dead, and its job is given to another one (10 at least). */
  heartbeatSeconds: number
  superviseSeconds: number
  /** How long a stop waits for running jobs. */
  stopSeconds: number
}
const usual: Timing = { pollSeconds: 2, backstopSeconds: 15, heartbeatSeconds: 60, superviseSeconds: 60, stopSeconds: 25 }

export type Jobs = { enqueue: Enqueue; work: () => Promise<void>; stop: () => Promise<void> }

const checkNames = (jobs: readonly Job[]) => {
  const names = new Set<string>()
  for (const { name } of jobs) {
    if (!/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(name)) throw new Error(`Job "${name}" is not named like "module.verb-thing".`)
    if (names.has(name)) throw new Error(`There are two jobs named "${name}".`)
    names.add(name)
  }
  return names
}

const quiet = { supervise: false, schedule: false }

/**
 * The queues are prepared before the sender starts: it remembers the queues it finds then. One it had to look up later
 * would be looked up in the middle of somebody's transaction, on another connection.
 */
const withBoss = async (database: Database, work: (boss: PgBoss) => Promise<void>) => {
  const boss = makeBoss(database, quiet)
  await boss.start()
  try {
    await work(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
}

/**
 * Makes the queues ready. After this, `enqueue` works; `work()` asks for the services and runs the jobs in this process.
 * Call `stop()` before the database closes: it waits for running jobs and gives back what did not finish.
 */
export const startJobs = async (
  database: Database,
  jobs: readonly Job[],
  makeServices: (enqueue: Enqueue) => unknown,
  timing: Partial<Timing> = {},
): Promise<Jobs> => {
  const names = checkNames(jobs)
  const pace = { ...usual, ...timing }
  await withBoss(database, (boss) => prepareQueues(boss, jobs, pace.heartbeatSeconds))
  const sender = makeBoss(database, { ...quiet, migrate: false })
  await sender.start()
  const enqueue = makeEnqueue(sender, names)
  let worker: PgBoss | undefined

  const work = async () => {
    if (worker) return
    worker = makeBoss(database, {
      useListenNotify: true,
      superviseIntervalSeconds: pace.superviseSeconds,
      monitorIntervalSeconds: pace.superviseSeconds,
    })
    await worker.start()
    await prepareSchedules(worker, jobs)
    // `Job[]` forgets what each job needs; every job is declared against the services that are handed over here.
    const services = makeServices(enqueue) as never
    for (const job of jobs) await startWorkers(worker, job, services, pace)
  }

  const stop = async () => {
    await worker?.stop({ graceful: true, timeout: pace.stopSeconds * 1000 })
    await sender.stop({ graceful: false })
  }

  return { enqueue, work, stop }
}
