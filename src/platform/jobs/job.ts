import type { Db } from "#platform/db"

export type JobPayload = { id: string }
export type JobOptions = { startAfter?: Date; singletonKey?: string }

/**
 * Jobs carry one id, never personal data. `enqueue` takes the transaction, so a job exists if and only if the write does.
 * With a `singletonKey` at most one such job waits: a second call joins it, and the earlier of both start times counts.
 */
export type Enqueue = (tx: Db, job: string, payload: JobPayload, options?: JobOptions) => Promise<void>

/** `S` is what the job needs of the services; a list of jobs with different needs is a `Job[]`. */
export type Job<S = never> = {
  /** `module.verb-thing` */
  name: string
  /** May run twice for one id when a process dies: it looks at the state and does what is still to do. */
  run: (services: S, payload: JobPayload) => Promise<void>
  /** Europe/Berlin; the payload's id is then "". A run missed while nothing was running is caught up once. */
  cron?: string
  /** How often a failed run is repeated, with growing pauses. 5 unless said. */
  retries?: number
  /** How many run at the same time in one process. 1 unless said. */
  concurrency?: number
  /** After so many minutes a run counts as failed. 15 unless said. */
  minutes?: number
}

export const defineJob = <S>(job: Job<S>): Job<S> => job
