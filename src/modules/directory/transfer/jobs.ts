import type { Services } from "#platform/http"
import { type Job, defineJob } from "#platform/jobs"
import { checkStep } from "./check.ts"
import { runStep } from "./run.ts"
import { inSteps } from "../office-list/steps.ts"
import { undoStep } from "./undo.ts"

export const checkJob = "directory.check-import"
export const runJob = "directory.run-import"
export const undoJob = "directory.undo-import"

const stepJob = (name: string, step: (services: Services, id: string) => Promise<boolean>): Job<Services> =>
  defineJob({ name, retries: 20, run: (services, { id }) => inSteps(services, name, id, () => step(services, id)) })

export const transferJobs: readonly Job<Services>[] = [
  stepJob(checkJob, checkStep),
  stepJob(runJob, runStep),
  stepJob(undoJob, undoStep),
]
