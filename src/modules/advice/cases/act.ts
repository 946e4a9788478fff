/** What an adviser does with a case. Each is one transaction: the case locked, the change, the letters, the audit last. */
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { permissions } from "../permissions.ts"
import { may } from "#platform/http"
import { assign, findMember, readOffice } from "../routing/assign.ts"
import type { Case } from "../tables.ts"
import type { DeclineReason, Result, UnmetReason } from "../words.ts"
import { countUnmet } from "../contacts/log.ts"
import { tellHandedOver } from "./mails/assigned.ts"
import * as repository from "./repository.ts"
import { closing, isOpen } from "./state.ts"

export type Problem = "gone" | "taken" | "closed" | "not-yours" | "nobody"
export type Outcome = { ok: true; theCase: Case } | { ok: false; problem: Problem; by?: string | null }

type Work = (tx: Db, theCase: Case) => Promise<Outcome>

/** Locks the case, does the work, and says so in the audit trail when it was done. */
export const change = (services: Services, reference: string, work: Work): Promise<Outcome> =>
  services.db.transaction(async (tx) => {
    const found = await repository.lockCase(tx, reference)
    return found ? work(tx, found) : { ok: false, problem: "gone" }
  })

type Entry = { visitor: Visitor; action: string; details?: Record<string, string | number | boolean> }
const done = async (tx: Db, theCase: Case, { visitor, action, details }: Entry): Promise<Outcome> => {
  const changed = await repository.getCase(tx, theCase.id)
  await recordAudit(tx, { actor: visitor.id, action, subject: theCase.id, ...(details ? { details } : {}) })
  return { ok: true, theCase: changed }
}

/** Accepting and whatever includes it: a reply, a logged contact. False when a colleague has the case. */
export const take = async (tx: Db, { now }: Services, theCase: Case, userId: string): Promise<boolean> => {
  if (theCase.state === "accepted" || !isOpen(theCase)) return theCase.responsibleId === userId
  await repository.takeCase(tx, theCase.reference, userId, now())
  await repository.answerOffers(tx, theCase.id, userId, { answer: "accepted", at: now() })
  await repository.answerOffers(tx, theCase.id, undefined, { answer: "passed", at: now() })
  if (theCase.responsibleId !== userId) {
    await repository.insertOffer(tx, theCase.id, userId, { because: { taken: true }, at: now() })
    await repository.answerOffers(tx, theCase.id, userId, { answer: "accepted", at: now() })
    await repository.updateCase(tx, theCase.id, { because: { taken: true } })
  }
  return true
}

/** Of two people at once exactly one gets it; the other hears who did. */
export const accept = (services: Services, visitor: Visitor, reference: string): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (!isOpen(theCase)) return { ok: false, problem: "closed" }
    if (theCase.state === "accepted" && theCase.responsibleId === visitor.id) return { ok: true, theCase }
    if (!(await take(tx, services, theCase, visitor.id))) return { ok: false, problem: "taken", by: theCase.responsibleId }
    return done(tx, theCase, { visitor, action: "advice.case.accepted" })
  })

/** The next best person is asked; those who declined are not asked again. That somebody had to decline is counted. */
export const decline = (services: Services, visitor: Visitor, reference: string, reason: DeclineReason): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (theCase.state !== "new")
      return { ok: false, problem: theCase.state === "accepted" ? "taken" : "closed", by: theCase.responsibleId }
    const asked = theCase.responsibleId
    if (asked !== visitor.id && !may(visitor, permissions.lead)) return { ok: false, problem: "not-yours", by: asked }
    const declining = asked ?? visitor.id
    if (asked === null) await repository.insertOffer(tx, theCase.id, declining, { because: { taken: true }, at: services.now() })
    await repository.answerOffers(tx, theCase.id, declining, { answer: "declined", reason, at: services.now() })
    await countUnmet(tx, services, theCase, { kind: "declined", reason })
    const offers = await repository.listOffers(tx, theCase.id)
    await assign(
      tx,
      services,
      theCase,
      offers.filter(({ answer }) => answer === "declined").map(({ userId }) => userId),
    )
    return done(tx, theCase, { visitor, action: "advice.case.declined", details: { reason } })
  })

/** Gives the case to a colleague, who hears of it at once. */
export const handOver = (services: Services, visitor: Visitor, reference: string, to: string): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (!isOpen(theCase)) return { ok: false, problem: "closed" }
    if (theCase.responsibleId === to) return { ok: true, theCase }
    const now = services.now()
    const office = await readOffice(tx, now)
    const colleague = findMember(office, to)
    if (!colleague) return { ok: false, problem: "nobody" }
    const because = { handedOverBy: visitor.id }
    await repository.answerOffers(tx, theCase.id, undefined, { answer: "handed-over", at: now })
    await repository.insertOffer(tx, theCase.id, to, { because, at: now })
    await repository.updateCase(tx, theCase.id, { responsibleId: to, because, lastActivityAt: now })
    if (to !== visitor.id) await tellHandedOver(tx, services, colleague, theCase)
    return done(tx, theCase, { visitor, action: "advice.case.handed-over", details: { to } })
  })

export const close = (
  services: Services,
  visitor: Visitor,
  reference: string,
  { result, unmetReason }: { result: Result; unmetReason: UnmetReason | undefined },
): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (!isOpen(theCase)) return { ok: false, problem: "closed" }
    await repository.updateCase(tx, theCase.id, closing(services.now(), result))
    if (result === "unmet") await countUnmet(tx, services, theCase, { kind: "unmet", reason: unmetReason ?? "other" })
    return done(tx, theCase, { visitor, action: "advice.case.closed", details: { result } })
  })

export const planNextStep = (
  services: Services,
  visitor: Visitor,
  reference: string,
  { nextStep, nextStepDue }: { nextStep: string | undefined; nextStepDue: string | undefined },
): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (!isOpen(theCase)) return { ok: false, problem: "closed" }
    const values = {
      nextStep: nextStep ?? null,
      nextStepDue: nextStep ? (nextStepDue ?? null) : null,
      lastActivityAt: services.now(),
    }
    await repository.updateCase(tx, theCase.id, values)
    return done(tx, theCase, { visitor, action: "advice.next-step.planned" })
  })

/** A note of one's own. Nobody else sees it, and it is destroyed soon after the case is closed. Empty removes it. */
export const writeNote = (services: Services, visitor: Visitor, reference: string, body: string | undefined): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (body === undefined) await repository.deleteNote(tx, theCase.id, visitor.id)
    else await repository.saveNote(tx, { caseId: theCase.id, authorId: visitor.id, body, updatedAt: services.now() })
    return done(tx, theCase, { visitor, action: "advice.note.written" })
  })
