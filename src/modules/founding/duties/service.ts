import { recordAudit } from "#platform/audit"
import { deriveKey, sign } from "#platform/config"
import { type Db, newId } from "#platform/db"
import type { Services } from "#platform/http"
import { newKey } from "../project/keys.ts"
import { listPresent, lockProject, updateParticipant } from "../project/repository.ts"
import { emailHash } from "../project/keys.ts"
import { type Access, actorOf } from "../project/service.ts"
import { deleteWish, deleteWishByStop, insertWish } from "./reminder-repository.ts"
import * as repository from "./repository.ts"
import type { ChangeKind, Task } from "./tasks.ts"

type Named = Pick<Task, "duty" | "round">
type Act = { action: string; details?: Record<string, string> }

/** One thing somebody does in their project, with its entry in the trail; nothing where the project was deleted meanwhile. */
const inProjectDo = (services: Services, { project, me }: Access, act: Act, work: (tx: Db) => Promise<void>): Promise<void> =>
  services.db.transaction(async (tx) => {
    if (!(await lockProject(tx, project.id))) return
    await work(tx)
    await recordAudit(tx, { actor: actorOf(me), subject: project.id, ...act })
  })

const keyOf = ({ project }: Access, { duty, round }: Named) => ({ projectId: project.id, duty, round })

/** Notes that it was done, and by whom it was noted. */
export const markDone = (services: Services, access: Access, task: Named, doneOn: string): Promise<void> =>
  inProjectDo(services, access, { action: "founding.duty.done", details: { duty: task.duty } }, (tx) =>
    repository.saveRound(tx, keyOf(access, task), { doneOn, doneBy: access.me.id }),
  )
export const markOpen = (services: Services, access: Access, task: Named): Promise<void> =>
  inProjectDo(services, access, { action: "founding.duty.reopened", details: { duty: task.duty } }, (tx) =>
    repository.saveRound(tx, keyOf(access, task), { doneOn: null, doneBy: null }),
  )

/** Who does it: somebody of the project, an office in the group's words, or nobody yet. A person of another project is nobody. */
export const assign = (
  services: Services,
  access: Access,
  task: Named,
  who: { participantId?: string | undefined; office?: string | undefined },
): Promise<void> =>
  inProjectDo(services, access, { action: "founding.duty.assigned", details: { duty: task.duty } }, async (tx) => {
    const present = await listPresent(tx, access.project.id)
    const participantId = present.find(({ id }) => id === who.participantId)?.id ?? null
    await repository.saveRound(tx, keyOf(access, task), { participantId, office: who.office ?? null })
  })

/** The day on which to be reminded instead; undefined takes it back. It moves no date of the law. */
export const remindOn = (services: Services, access: Access, task: Named, day: string | undefined): Promise<void> =>
  inProjectDo(services, access, { action: "founding.duty.reminder", details: { duty: task.duty } }, (tx) =>
    repository.saveRound(tx, keyOf(access, task), { reminderOn: day ?? null }),
  )

export const noteChange = (services: Services, access: Access, kind: ChangeKind, changedOn: string): Promise<void> =>
  inProjectDo(services, access, { action: "founding.change.noted", details: { kind } }, (tx) =>
    repository.insertChange(tx, {
      id: newId(),
      projectId: access.project.id,
      kind,
      changedOn,
      notedBy: access.me.id,
      notedAt: services.now(),
    }),
  )
export const forgetChange = (services: Services, access: Access, id: string): Promise<void> =>
  inProjectDo(services, access, { action: "founding.change.taken-back" }, async (tx) => {
    await repository.deleteChange(tx, access.project.id, id)
  })

/** The key of the link that ends somebody's letters: the same in every letter, known to nobody who reads the database. */
export const stopKey = ({ config }: Pick<Services, "config">, participantId: string): string =>
  sign(deriveKey(config.secret, "founding.reminders.stop"), participantId)
const stopHash = ({ config }: Pick<Services, "config">, key: string): string =>
  sign(deriveKey(config.secret, "founding.reminders.stop-hash"), key)

/** From now on letters about dates, to this address where none was known. */
export const wishReminders = (services: Services, access: Access, email: string | undefined): Promise<void> =>
  inProjectDo(services, access, { action: "founding.reminders.wished" }, async (tx) => {
    const { id } = access.me
    if (email !== undefined) await updateParticipant(tx, id, { email, emailHash: emailHash(services.config, email) })
    await insertWish(tx, {
      participantId: id,
      stopHash: stopHash(services, stopKey(services, id)),
      wishedAt: services.now(),
    })
  })
export const endReminders = (services: Services, access: Access): Promise<void> =>
  inProjectDo(services, access, { action: "founding.reminders.ended" }, (tx) => deleteWish(tx, access.me.id))

/** Ends them by the link in a letter. The answer is the same whoever asks: nobody learns whether a key was one. */
export const endRemindersByLink = (services: Services, key: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    const ended = await deleteWishByStop(tx, stopHash(services, key))
    if (!ended) return
    const actor = actorOf({ id: ended.participantId })
    await recordAudit(tx, { actor, action: "founding.reminders.ended", subject: ended.projectId })
  })

export const calendarHash = ({ config }: Pick<Services, "config">, key: string): string =>
  sign(deriveKey(config.secret, "founding.calendar"), key)

/** A new secret link to this person's calendar; the one before it ends. Returned once. */
export const renewCalendarLink = async (services: Services, access: Access): Promise<string> => {
  const key = newKey()
  await inProjectDo(services, access, { action: "founding.calendar.linked" }, async (tx) => {
    const at = services.now()
    await repository.revokeCalendarLinks(tx, access.me.id, at)
    const hash = calendarHash(services, key)
    await repository.insertCalendarLink(tx, { hash, participantId: access.me.id, createdAt: at, revokedAt: null })
  })
  return key
}
export const endCalendarLink = (services: Services, access: Access): Promise<void> =>
  inProjectDo(services, access, { action: "founding.calendar.ended" }, (tx) =>
    repository.revokeCalendarLinks(tx, access.me.id, services.now()),
  )
