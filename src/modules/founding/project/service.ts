import { recordAudit } from "#platform/audit"
import { type Db, newId } from "#platform/db"
import type { Services } from "#platform/http"
import type { Language } from "#platform/i18n"
import type { Participant } from "../tables.ts"
import { emailHash, isKey, keyHash, newKey } from "./keys.ts"
import { sendInvitation, sendOwnLink } from "./mails/links.ts"
import * as repository from "./repository.ts"
import type { Access } from "./repository.ts"

export type { Access } from "./repository.ts"

/** In the trail a person of a project is its id; nobody outside the project can tell who that is. */
export const actorOf = ({ id }: { id: string }): string => `founder:${id}`

/** What a private link opens; undefined when it is unknown or was taken back. */
export const openProject = async ({ db, config }: Services, key: string): Promise<Access | undefined> =>
  isKey(key) ? repository.findAccess(db, keyHash(config, key)) : undefined

const HOUR = 60 * 60 * 1000

/** Notes that somebody works on it, at most once an hour: the retention clock runs from here. */
export const noteVisit = async ({ db, now }: Services, { project, me }: Access): Promise<void> => {
  const at = now()
  if (at.getTime() - project.lastActivityAt.getTime() > HOUR)
    await repository.updateProject(db, project.id, { lastActivityAt: at })
  if (me.firstSeenAt === null) await repository.updateParticipant(db, me.id, { firstSeenAt: at })
}

/** A further secret for this person; the ones given before stay valid. */
export const giveKey = async (tx: Db, { config, now }: Services, participantId: string): Promise<string> => {
  const key = newKey()
  await repository.insertKey(tx, { hash: keyHash(config, key), participantId, createdAt: now(), revokedAt: null })
  return key
}

type Person = { name?: string | undefined; email?: string | undefined; language: Language }
const addPerson = async (
  tx: Db,
  services: Services,
  projectId: string,
  { name, email, language }: Person,
): Promise<Participant> => {
  const participant = {
    id: newId(),
    projectId,
    name: name ?? null,
    email: email ?? null,
    emailHash: email === undefined ? null : emailHash(services.config, email),
    language,
    addedAt: services.now(),
    firstSeenAt: null,
    removedAt: null,
  }
  await repository.insertParticipant(tx, participant)
  return participant
}

/** Begins a project for somebody without account. Returns the secret of their private link, once. */
export const beginProject = (
  services: Services,
  { title, ...person }: Person & { title?: string | undefined },
): Promise<string> =>
  services.db.transaction(async (tx) => {
    const id = newId()
    const at = services.now()
    await repository.insertProject(tx, { id, title: title ?? null, createdAt: at, lastActivityAt: at })
    const first = await addPerson(tx, services, id, person)
    const key = await giveKey(tx, services, first.id)
    if (first.email !== null) await sendOwnLink(tx, services, first, key)
    await recordAudit(tx, { actor: "guest", action: "founding.project.begun", subject: id })
    return key
  })

/** How many may work on one project. A real group is far below; a machine is not. */
export const MOST_PEOPLE = 30

export type Invited = { ok: true; key: string } | { ok: false; problem: "gone" | "too-many" }

/** Adds a person and returns the secret of their link; with an address the link also goes there. */
export const invitePerson = (services: Services, { project, me }: Access, person: Person): Promise<Invited> =>
  services.db.transaction(async (tx) => {
    if (!(await repository.lockProject(tx, project.id))) return { ok: false, problem: "gone" }
    if ((await repository.listPresent(tx, project.id)).length >= MOST_PEOPLE) return { ok: false, problem: "too-many" }
    const invited = await addPerson(tx, services, project.id, person)
    const key = await giveKey(tx, services, invited.id)
    if (invited.email !== null) await sendInvitation(tx, services, invited, { key, from: me.name })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.person.invited", subject: project.id })
    return { ok: true, key }
  })

export type Removed = { ok: true } | { ok: false; problem: "last" | "unknown" }

/** Takes somebody's links back at once. What they wrote stays. The last person cannot shut the door behind everybody. */
export const removePerson = (services: Services, { project, me }: Access, personId: string): Promise<Removed> =>
  services.db.transaction(async (tx) => {
    await repository.lockProject(tx, project.id)
    const present = await repository.listPresent(tx, project.id)
    if (!present.some(({ id }) => id === personId)) return { ok: false, problem: "unknown" }
    if (present.length === 1) return { ok: false, problem: "last" }
    const at = services.now()
    await repository.revokeKeysOf(tx, personId, at)
    const forgotten = { name: null, email: null, emailHash: null, removedAt: at }
    await repository.updateParticipant(tx, personId, forgotten)
    await recordAudit(tx, { actor: actorOf(me), action: "founding.person.removed", subject: project.id })
    return { ok: true }
  })

/** Ends every link of this person and gives a new one: for "somebody else has seen my link". */
export const replaceLink = (services: Services, { project, me }: Access): Promise<string> =>
  services.db.transaction(async (tx) => {
    await repository.lockProject(tx, project.id)
    await repository.revokeKeysOf(tx, me.id, services.now())
    const key = await giveKey(tx, services, me.id)
    if (me.email !== null) await sendOwnLink(tx, services, me, key)
    await recordAudit(tx, { actor: actorOf(me), action: "founding.link.replaced", subject: project.id })
    return key
  })

/** Keeps what somebody says about themselves: a name for the others, a language for letters, an address for a lost link. */
export const describeMe = (services: Services, { project, me }: Access, { name, email, language }: Person): Promise<void> =>
  services.db.transaction(async (tx) => {
    const address = { email: email ?? null, emailHash: email === undefined ? null : emailHash(services.config, email) }
    await repository.updateParticipant(tx, me.id, { name: name ?? null, language, ...address })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.person.described", subject: project.id })
  })

const MOST_LINKS = 5

/** Sends fresh links to an address we know. The caller answers the same whether there was one or not. */
export const sendLinksAgain = (services: Services, email: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    const found = (await repository.listByEmail(tx, emailHash(services.config, email))).slice(-MOST_LINKS)
    for (const person of found) await sendOwnLink(tx, services, person, await giveKey(tx, services, person.id))
    for (const { projectId } of found)
      await recordAudit(tx, { actor: "guest", action: "founding.link.requested", subject: projectId })
  })

/** Shows the project to the office, or ends that. Nobody there sees a project before its group asks. */
export const askForAdviser = (services: Services, { project, me }: Access, note: string | undefined): Promise<void> =>
  services.db.transaction(async (tx) => {
    const current = await repository.lockProject(tx, project.id)
    if (!current) return
    const at = current.adviceAskedAt ?? services.now()
    await repository.updateProject(tx, project.id, {
      adviceAskedAt: at,
      adviceNote: note ?? null,
      lastActivityAt: services.now(),
    })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.adviser.asked", subject: project.id })
  })
export const endAdvice = (services: Services, { project, me }: Access): Promise<void> =>
  services.db.transaction(async (tx) => {
    await repository.lockProject(tx, project.id)
    await repository.updateProject(tx, project.id, { adviceAskedAt: null, adviceNote: null, adviserId: null })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.adviser.ended", subject: project.id })
  })

/** Deletes the project with everything in it, for everybody. */
export const eraseProject = (services: Services, { project, me }: Access): Promise<void> =>
  services.db.transaction(async (tx) => {
    await repository.deleteProject(tx, project.id, services.now())
    await recordAudit(tx, { actor: actorOf(me), action: "founding.project.erased", subject: project.id })
  })
