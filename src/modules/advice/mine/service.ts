import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { eraseCase } from "../cases/erase.ts"
import { linkHashOf } from "../cases/link.ts"
import { tellErased, tellMessage, tellWithdrawn } from "../cases/mails/assigned.ts"
import { findByLink, getCase, insertMessage, lockByLink, updateCase } from "../cases/repository.ts"
import { isOpen, waiting, withdrawing } from "../cases/state.ts"
import { assign, findMember, leadsNow, readOffice } from "../routing/assign.ts"
import type { Case } from "../tables.ts"

const isValid = ({ linkExpiresAt }: Case, now: Date) => linkExpiresAt === null || now < linkExpiresAt

/** The case behind a private link that still works. */
export const findMine = async ({ db, config, now }: Services, key: string): Promise<Case | undefined> => {
  const found = await findByLink(db, linkHashOf(config.secret, key))
  return found && isValid(found, now()) ? found : undefined
}
const lockMine = async (tx: Db, { config, now }: Services, key: string): Promise<Case | undefined> => {
  const found = await lockByLink(tx, linkHashOf(config.secret, key))
  return found && isValid(found, now()) ? found : undefined
}

type Letter = typeof tellMessage
/** Whoever is responsible hears of it; while nobody is, the leads. */
const tellResponsible = async (tx: Db, services: Services, theCase: Case, letter: Letter): Promise<void> => {
  const office = await readOffice(tx, services.now())
  const responsible = findMember(office, theCase.responsibleId)
  for (const member of responsible ? [responsible] : leadsNow(office)) await letter(tx, services, member, theCase)
}

const actorOf = ({ id }: Case) => `group:${id}`

export type Done = { ok: true } | { ok: false; problem: "gone" | "withdrawn" }

/** Takes a message of the group once; a second sending of the same form changes nothing. */
export const addMessage = (services: Services, key: string, message: { text: string; submission: string }): Promise<Done> =>
  services.db.transaction(async (tx) => {
    const found = await lockMine(tx, services, key)
    if (!found) return { ok: false, problem: "gone" }
    if (found.state === "withdrawn") return { ok: false, problem: "withdrawn" }
    const now = services.now()
    const values = {
      caseId: found.id,
      submissionKey: message.submission,
      direction: "in" as const,
      body: message.text,
      sentAt: now,
    }
    if (!(await insertMessage(tx, values))) return { ok: true }

    await updateCase(tx, found.id, waiting(found, now))
    const changed = await getCase(tx, found.id)
    if (changed.state === "new" && found.state === "closed") await assign(tx, services, changed)
    else await tellResponsible(tx, services, changed, tellMessage)
    await recordAudit(tx, { actor: actorOf(found), action: "advice.message.received", subject: found.id })
    return { ok: true }
  })

/** Work on the request stops at once. */
export const withdraw = (services: Services, key: string): Promise<Done> =>
  services.db.transaction(async (tx) => {
    const found = await lockMine(tx, services, key)
    if (!found) return { ok: false, problem: "gone" }
    if (found.state === "withdrawn") return { ok: true }
    await updateCase(tx, found.id, withdrawing(services.now()))
    if (isOpen(found)) await tellResponsible(tx, services, found, tellWithdrawn)
    await recordAudit(tx, { actor: actorOf(found), action: "advice.case.withdrawn", subject: found.id })
    return { ok: true }
  })

/** Everything is deleted at once; only the anonymous statistics stay. */
export const eraseMine = (services: Services, key: string): Promise<Done> =>
  services.db.transaction(async (tx) => {
    const found = await lockMine(tx, services, key)
    if (!found) return { ok: false, problem: "gone" }
    await eraseCase(tx, found.id, services.now())
    if (isOpen(found)) await tellResponsible(tx, services, found, tellErased)
    await recordAudit(tx, { actor: actorOf(found), action: "advice.case.erased", subject: found.id, details: { by: "group" } })
    return { ok: true }
  })
