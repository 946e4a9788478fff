import { sealAuditHourly } from "#platform/audit"
import { type Job, defineJob } from "#platform/jobs"
import { deliverMail, mailPersonalData, sweepOutbox } from "#platform/mail"
import type { Module } from "#platform/module"
import { type PersonalDataSource, runRetention } from "#platform/privacy"
import type { Services } from "#platform/http"

/** Everybody who keeps personal data: the modules, and the platform's own outbox. */
export const personalDataSources = (modules: readonly Module[]): PersonalDataSource[] => [
  ...modules,
  { id: "mail", personalData: mailPersonalData },
]

const sweepStorage = defineJob<Services>({
  name: "storage.sweep-files",
  cron: "20 4 * * *",
  run: async ({ db, storage }) => void (await storage.sweep(db)),
})

/** The platform's own background work: mails, audit seal, retention, files. */
export const platformJobs = (modules: readonly Module[]): Job[] => [
  deliverMail,
  sweepOutbox,
  sealAuditHourly,
  sweepStorage,
  runRetention(personalDataSources(modules)),
]
