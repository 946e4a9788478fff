import { recordAudit } from "#platform/audit"
import { type Db, newId } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { inLanguage } from "#platform/i18n"
import { findBySubmission, getCase, insertCase, lockOpenCaseOf, updateCase } from "../cases/repository.ts"
import { closing } from "../cases/state.ts"
import { newDraftKey } from "../request/draft-key.ts"
import type { Case } from "../tables.ts"
import { mailLanguageFor } from "../topics.ts"
import { type ContactValues, auditContact, logContact } from "./log.ts"
import { findContactCase } from "./repository.ts"

export type QuickContact = {
  values: ContactValues
  organisationId: string | null
  groupName: string | undefined
  place: string | null
  keepOpen: boolean
}

const openCase = (tx: Db, { now }: Services, visitor: Visitor, quick: QuickContact): Promise<Case | undefined> => {
  const { values, organisationId, groupName = null, place } = quick
  const at = now()
  return insertCase(tx, {
    id: newId(),
    submissionKey: values.submission,
    source: "quick",
    state: "accepted",
    clientKind: values.clientKind,
    place,
    topics: values.topics,
    spokenLanguage: values.language,
    mailLanguage: inLanguage("de", () => mailLanguageFor(values.language, "de")),
    interpreter: values.interpreter,
    need: "",
    groupName,
    organisationId,
    clientSeed: newDraftKey(),
    responsibleId: visitor.id,
    because: { taken: true },
    receivedAt: at,
    acceptedAt: at,
    lastActivityAt: at,
  })
}

const chosenCase = async (
  tx: Db,
  services: Services,
  visitor: Visitor,
  quick: QuickContact,
): Promise<{ theCase: Case; joined: boolean } | undefined> => {
  const running = quick.organisationId === null ? undefined : await lockOpenCaseOf(tx, quick.organisationId)
  if (running) return { theCase: running, joined: true }
  const opened = await openCase(tx, services, visitor, quick)
  return opened && { theCase: opened, joined: false }
}

export type Logged = { reference: string; joined: boolean }

/**
 * A contact that had no request before: in one step the contact, its statistics and a case for it. An organisation that is being
 * advised already gets the contact in its open case. Without a next step the new case is closed at once.
 */
export const logQuickContact = (services: Services, visitor: Visitor, quick: QuickContact): Promise<Logged> =>
  services.db.transaction(async (tx) => {
    const saved = await findContactCase(tx, quick.values.submission)
    if (saved) return { reference: (await getCase(tx, saved)).reference, joined: false }
    const chosen = await chosenCase(tx, services, visitor, quick)
    if (!chosen) {
      const twin = await findBySubmission(tx, quick.values.submission)
      if (!twin) throw new Error("The case of this form disappeared while it was saved")
      return { reference: twin.reference, joined: false }
    }
    const { theCase, joined } = chosen
    await logContact(tx, services, theCase, { values: quick.values, by: visitor.id })
    const ends = !joined && !quick.keepOpen && quick.values.nextStep === undefined
    if (ends) await updateCase(tx, theCase.id, closing(services.now(), quick.values.result))
    await auditContact(tx, theCase, visitor.id)
    if (!joined)
      await recordAudit(tx, { actor: visitor.id, action: "advice.case.opened", subject: theCase.id, details: { closed: ends } })
    return { reference: theCase.reference, joined }
  })
