import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { type ContactValues, auditContact, logContact } from "../contacts/log.ts"
import { type Outcome, change, take } from "./act.ts"
import { sendReply } from "./mails/to-group.ts"
import { getCase, hasMessage, insertMessage, updateCase } from "./repository.ts"
import { answered, isOpen } from "./state.ts"

export type Reply = { submission: string; text: string; contact: ContactValues | undefined }

/**
 * Stores the answer and sends it, once per form: a double click finds the message already there. Answering a waiting request
 * takes it. Counted as a contact by mail unless the adviser says otherwise.
 */
export const reply = (
  services: Services,
  visitor: Visitor,
  reference: string,
  { submission, text, contact }: Reply,
): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    const now = services.now()
    if (await hasMessage(tx, theCase.id, submission)) return { ok: true, theCase }
    if (!isOpen(theCase)) return { ok: false, problem: "closed" }
    const message = {
      caseId: theCase.id,
      submissionKey: submission,
      direction: "out" as const,
      authorId: visitor.id,
      body: text,
      sentAt: now,
    }
    await insertMessage(tx, message)
    if (theCase.state === "new") await take(tx, services, theCase, visitor.id)
    await updateCase(tx, theCase.id, answered(now))
    const current = await getCase(tx, theCase.id)
    await sendReply(tx, services, current, { text, from: visitor.name ?? "" })
    if (contact) {
      const { nextStep, nextStepDue } = current
      const values = { ...contact, nextStep: nextStep ?? undefined, nextStepDue: nextStepDue ?? undefined }
      await logContact(tx, services, current, { values, by: visitor.id })
      await auditContact(tx, current, visitor.id)
    }
    await recordAudit(tx, { actor: visitor.id, action: "advice.reply.sent", subject: theCase.id })
    return { ok: true, theCase: await getCase(tx, theCase.id) }
  })
