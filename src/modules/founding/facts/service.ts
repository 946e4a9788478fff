import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { lockProject, updateProject } from "../project/repository.ts"
import { type Access, actorOf } from "../project/service.ts"
import type { FactKind } from "./kinds.ts"
import * as repository from "./repository.ts"

type NewFact = { kind: FactKind; on: string; note?: string | undefined }

/** Notes what happened on which day. */
export const noteFact = (services: Services, { project, me }: Access, { kind, on, note }: NewFact): Promise<void> =>
  services.db.transaction(async (tx) => {
    if (!(await lockProject(tx, project.id))) return
    const notedAt = services.now()
    const fact = { projectId: project.id, kind, happenedOn: on, note: note ?? null, notedBy: me.id, notedAt }
    await repository.insertFact(tx, fact)
    await updateProject(tx, project.id, { lastActivityAt: notedAt })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.fact.noted", subject: project.id, details: { kind } })
  })

/** Takes a fact out that was entered by mistake. */
export const removeFact = (services: Services, { project, me }: Access, id: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    const kind = await repository.deleteFact(tx, project.id, id)
    if (kind === undefined) return
    await recordAudit(tx, { actor: actorOf(me), action: "founding.fact.removed", subject: project.id, details: { kind } })
  })
