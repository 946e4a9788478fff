import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { tellGroup } from "../project/tell.ts"
import { type Doer, dateStep, writeComment } from "../statutes/comments.ts"
import type { Version } from "../tables.ts"
import * as repository from "./repository.ts"

export const officeDoer = ({ id }: Visitor): Doer => ({ actor: id, byParticipant: null, byStaff: id })

/** False when a colleague has it already, or the group no longer asks. */
export const takeProject = ({ db }: Services, visitor: Visitor, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    if (!(await repository.takeProject(tx, id, visitor.id))) return false
    await recordAudit(tx, { actor: visitor.id, action: "founding.project.taken", subject: id })
    return true
  })

/** Says that somebody looked at this version, with the date; the group hears of it. It approves nothing. */
export const markReviewed = (services: Services, visitor: Visitor, version: Version): Promise<void> =>
  services.db.transaction(async (tx) => {
    await tellGroup(tx, services, version.projectId)
    await dateStep(tx, services, officeDoer(visitor), { version, step: "reviewed" })
  })

export const commentFromOffice = (
  services: Services,
  visitor: Visitor,
  version: Version,
  comment: { paragraph: number; body: string; submission: string | undefined },
): Promise<void> => writeComment(services, officeDoer(visitor), version, comment)
