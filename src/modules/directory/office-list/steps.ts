import type { Services } from "#platform/http"

/** A job that runs longer than this hands over to the next one, so that stopping the program never waits for it. */
const LONGEST_RUN_MS = 10_000

type StepServices = Pick<Services, "db" | "enqueue">

/** Takes one step after the other until nothing is left, or until it is time to hand over. */
export const inSteps = async (services: StepServices, job: string, id: string, step: () => Promise<boolean>): Promise<void> => {
  const started = performance.now()
  while (await step()) {
    if (performance.now() - started < LONGEST_RUN_MS) continue
    await services.enqueue(services.db, job, { id })
    return
  }
}

/** Small things are done at once; the queued job then finds nothing left, and picks up what a sudden end left behind. */
export const AT_ONCE = 200
