import { recordAudit } from "#platform/audit"
import { newId } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { isoDate } from "#platform/i18n"
import type { FactKind } from "../facts/kinds.ts"
import { insertFact } from "../facts/repository.ts"
import { lockProject, updateProject } from "../project/repository.ts"
import { type Access, actorOf } from "../project/service.ts"
import { letterFacts } from "./letters/points.ts"
import * as repository from "./repository.ts"
import type { Sender } from "./words.ts"

type Correction = { ags: string; court: string; source: string; asOf: string }

/** Says which court keeps the register for a municipality; it counts at once, what was there before stays visible. */
export const correctCourt = (services: Services, visitor: Visitor, correction: Correction): Promise<void> =>
  services.db.transaction(async (tx) => {
    await repository.insertCorrection(tx, { ...correction, correctedBy: visitor.id, correctedAt: services.now() })
    const { ags, court } = correction
    await recordAudit(tx, { actor: visitor.id, action: "founding.court.corrected", subject: ags, details: { court } })
  })

type NewLetter = {
  sender: Sender
  text: string
  reference?: string | undefined
  orderedOn?: string | undefined
  deadline?: string | undefined
  submission?: string | undefined
}
const FACT: Record<Sender, FactKind> = { court: "objection", tax: "tax-asked" }

/**
 * Keeps a letter to answer it, and dates that it came. File number and deadline are read from it where they were not typed.
 * Undefined when the project is gone; otherwise the id of the letter.
 */
export const addLetter = (services: Services, { project, me }: Access, letter: NewLetter): Promise<string | undefined> =>
  services.db.transaction(async (tx) => {
    if (!(await lockProject(tx, project.id))) return undefined
    const enteredAt = services.now()
    const { sender, text: body, orderedOn } = letter
    const read = letterFacts(body)
    const { id, isNew } = await repository.insertLetter(tx, {
      projectId: project.id,
      submissionKey: `${project.id}:${letter.submission ?? newId()}`,
      sender,
      body,
      reference: letter.reference ?? read.reference ?? null,
      orderedOn: orderedOn ?? null,
      deadline: letter.deadline ?? read.deadline ?? null,
      enteredBy: me.id,
      enteredAt,
    })
    if (!isNew) return id
    const happenedOn = orderedOn ?? isoDate(enteredAt)
    const by = { notedBy: me.id, notedAt: enteredAt }
    await insertFact(tx, { projectId: project.id, kind: FACT[sender], happenedOn, note: null, ...by })
    await updateProject(tx, project.id, { lastActivityAt: enteredAt })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.letter.entered", subject: project.id, details: { sender } })
    return id
  })

export const removeLetter = (services: Services, { project, me }: Access, id: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    if (!(await repository.deleteLetter(tx, project.id, id))) return
    await recordAudit(tx, { actor: actorOf(me), action: "founding.letter.removed", subject: project.id })
  })
