import { recordAudit } from "#platform/audit"
import { type Db, newId } from "#platform/db"
import { answersOf } from "#platform/flow"
import type { Services } from "#platform/http"
import { language } from "#platform/i18n"
import { linkHashOf, privateKeyOf } from "../cases/link.ts"
import { confirmRequest } from "../cases/mails/to-group.ts"
import { insertCase } from "../cases/repository.ts"
import { assign } from "../routing/assign.ts"
import type { Case } from "../tables.ts"
import { mailLanguageFor } from "../topics.ts"
import { draftHash, newDraftKey } from "./draft-key.ts"
import { requestFlow } from "./flow.ts"
import { type Draft, finishDraft, lockDraft } from "./repository.ts"

export type Submitted = { ok: true; caseId: string; again: boolean } | { ok: false; problem: "gone" | "incomplete" }

const writeCase = async (tx: Db, { config, now }: Services, draft: Draft): Promise<Case | undefined> => {
  const { need, group, contact } = answersOf(requestFlow, draft.kept)
  if (!need || !group || !contact) return undefined
  const { kind, groupName, place } = group
  const { contactName, email, phone, bestTime, spokenLanguage, interpreter } = contact
  const id = newId()
  const at = now()
  return insertCase(tx, {
    id,
    submissionKey: draft.id,
    source: "form",
    state: "new",
    clientKind: kind,
    place,
    topics: need.topics,
    spokenLanguage,
    mailLanguage: mailLanguageFor(spokenLanguage, language()),
    interpreter,
    need: need.need,
    groupName: groupName ?? null,
    contactName: contactName ?? null,
    email: email ?? null,
    phone: phone ?? null,
    bestTime: bestTime ?? null,
    clientSeed: newDraftKey(),
    receivedAt: at,
    waitingSince: at,
    lastActivityAt: at,
    linkHash: linkHashOf(config.secret, privateKeyOf(config.secret, { id, linkVersion: 1 })),
    linkSentAt: at,
  })
}

/**
 * Makes the draft a request, once: a double click, a replay and the back button find the draft already sent and get the same
 * receipt. The case, the letters and the question to the adviser come in one transaction.
 */
export const submitRequest = (services: Services, key: string): Promise<Submitted> =>
  services.db.transaction(async (tx) => {
    const draft = await lockDraft(tx, draftHash(services.config.secret, key), services.now())
    if (!draft) return { ok: false, problem: "gone" }
    if (draft.caseId !== null) return { ok: true, caseId: draft.caseId, again: true }
    const written = await writeCase(tx, services, draft)
    if (!written) return { ok: false, problem: "incomplete" }

    await finishDraft(tx, draft.id, written.id)
    const found = await assign(tx, services, written)
    await confirmRequest(tx, services, written)
    await recordAudit(tx, {
      actor: "guest",
      action: "advice.request.received",
      subject: written.id,
      details: { reference: written.reference, assigned: found !== undefined },
    })
    return { ok: true, caseId: written.id, again: false }
  })
