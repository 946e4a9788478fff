/** Comments on paragraphs and the dated steps of a version, by the group or by the office. */
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import { newId } from "#platform/db"
import type { Services } from "#platform/http"
import type { Version } from "../tables.ts"
import type { ReviewStep } from "../words.ts"
import * as repository from "./repository.ts"

/** Who acts: somebody of the group, or somebody of the office. `actor` names them in the trail. */
export type Doer = { actor: string; byParticipant: string | null; byStaff: string | null }

type NewComment = { paragraph: number; body: string; submission: string | undefined }

/** Writes a comment once; a second sending of the same form changes nothing. */
export const writeComment = (services: Services, doer: Doer, version: Version, comment: NewComment): Promise<void> =>
  services.db.transaction(async (tx) => {
    const { paragraph, body, submission = newId() } = comment
    const { byParticipant, byStaff, actor } = doer
    const row = { versionId: version.id, paragraph, body, submissionKey: submission, byParticipant, byStaff }
    if (!(await repository.insertComment(tx, { ...row, writtenAt: services.now() }))) return
    await recordAudit(tx, { actor, action: "founding.comment.written", subject: version.projectId })
  })

export const settleComment = (services: Services, doer: Doer, version: Version, id: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    await repository.settleComment(tx, version.id, id, services.now())
    await recordAudit(tx, { actor: doer.actor, action: "founding.comment.settled", subject: version.projectId })
  })

/** Dates a step of a version. What happened once stays as it was dated; false then. */
export const dateStep = async (
  tx: Db,
  { now }: Pick<Services, "now">,
  doer: Doer,
  { version, step }: { version: Version; step: ReviewStep },
): Promise<boolean> => {
  const { byParticipant, byStaff, actor } = doer
  const fact = { versionId: version.id, step, byParticipant, byStaff, happenedAt: now() }
  if (!(await repository.insertReviewFact(tx, fact))) return false
  await recordAudit(tx, {
    actor,
    action: `founding.version.${step}`,
    subject: version.projectId,
    details: { number: version.number },
  })
  return true
}
