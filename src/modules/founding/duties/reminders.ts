import type { Services } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { defineJob } from "#platform/jobs"
import type { Participant } from "../tables.ts"
import { loadDuties } from "./load.ts"
import { sendReminder } from "./mails/letters.ts"
import { listWishing, lockWishing, noteReminder } from "./reminder-repository.ts"
import { reminderStep } from "./steps.ts"
import type { Task } from "./tasks.ts"

/** A turn somebody else of the project does is theirs; what nobody has taken on concerns everybody. */
const concerns = ({ id }: Participant, { record }: Task): boolean =>
  record === undefined || record.participantId === null || record.participantId === id

/**
 * The letter of one person. What was written is noted in the same transaction: it comes once however many processes run, and a
 * process that dies on the way has neither noted nor written anything.
 */
const remind = (services: Services, { id }: Participant): Promise<void> =>
  services.db.transaction(async (tx) => {
    const person = await lockWishing(tx, id)
    if (!person) return
    const today = isoDate(services.now())
    const { tasks, founded } = await loadDuties(tx, person.projectId, services.now())
    const due: Task[] = []
    for (const task of founded ? tasks : []) {
      const step = concerns(person, task) ? reminderStep(task, today) : undefined
      if (step === undefined) continue
      const { duty, round } = task
      const isNew = await noteReminder(tx, { participantId: id, duty, round, step, writtenAt: services.now() })
      if (isNew) due.push(task)
    }
    if (due.length > 0) await sendReminder(tx, services, person, due)
  })

/** Writes to everybody who wants it what is due for them. */
export const remindOfDuties = async (services: Services): Promise<void> => {
  for (const person of await listWishing(services.db)) await remind(services, person)
}

/** In the morning, every day: a date on a Sunday is a date. */
export const remindDuties = defineJob({ name: "founding.remind-duties", cron: "20 7 * * *", run: remindOfDuties })
