import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { closeReport, insertReport } from "../moderation/repository.ts"
import type { ReportForm } from "./schema.ts"

/** Keeps a note from the public until somebody of the office has looked at it. */
export const reportMistake = (
  { db, now }: Services,
  visitor: Visitor,
  organisationId: string,
  { text, email }: ReportForm,
): Promise<void> =>
  db.transaction(async (tx) => {
    await insertReport(tx, { organisationId, text, email: email ?? null, reportedAt: now() })
    await recordAudit(tx, { actor: visitor.id, action: "directory.report.received", subject: organisationId })
  })

export const finishReport = ({ db, now }: Services, visitor: Visitor, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    if (!(await closeReport(tx, id, visitor.id, now()))) return false
    await recordAudit(tx, { actor: visitor.id, action: "directory.report.done", subject: id })
    return true
  })
