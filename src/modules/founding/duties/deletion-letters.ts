import type { Services } from "#platform/http"
import { defineJob } from "#platform/jobs"
import { SILENT_MONTHS, WARNED_DAYS, monthsBefore } from "../privacy/terms.ts"
import { listPresent, lockProject } from "../project/repository.ts"
import { sendDeletionLetter } from "./mails/letters.ts"
import { listSilent, noteDeletionLetter } from "./reminder-repository.ts"

const DAY = 24 * 60 * 60 * 1000

/** The letters about one silent project; none where somebody opened it meanwhile or they were written before. */
const warn = (services: Services, id: string, longSilent: Date): Promise<void> =>
  services.db.transaction(async (tx) => {
    const project = await lockProject(tx, id)
    if (!project || project.lastActivityAt >= longSilent) return
    const at = services.now()
    if (!(await noteDeletionLetter(tx, { projectId: id, silentSince: project.lastActivityAt, writtenAt: at }))) return
    for (const person of await listPresent(tx, id))
      if (person.email !== null) await sendDeletionLetter(tx, services, person, new Date(at.getTime() + WARNED_DAYS * DAY))
  })

/** Writes to the people of every project that will be deleted in a month, once for each silence. */
export const warnSilentProjects = async (services: Services): Promise<void> => {
  const longSilent = monthsBefore(new Date(services.now().getTime() + WARNED_DAYS * DAY), SILENT_MONTHS)
  for (const { id } of await listSilent(services.db, longSilent)) await warn(services, id, longSilent)
}

export const warnBeforeDeletion = defineJob({
  name: "founding.warn-before-deletion",
  cron: "50 7 * * *",
  run: warnSilentProjects,
})
