export { countFailedJobs, dismissFailedJob, type FailedJob, listFailedJobs, retryFailedJob } from "./failed.ts"
export { describeFailure } from "#platform/log"
export { defineJob, type Enqueue, type Job, type JobOptions, type JobPayload } from "./job.ts"
export { type Jobs, startJobs, type Timing } from "./start.ts"
