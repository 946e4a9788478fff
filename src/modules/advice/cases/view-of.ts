import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { findEntry } from "../organisation.ts"
import { listAdvisers, namesOf } from "../staff.ts"
import type { Case } from "../tables.ts"
import { findNote, listContacts, listMessages, listOffers } from "./repository.ts"
import type { CaseView } from "./views/case-view.ts"

/** Collects a case for its page and writes down that it was read. */
export const readCase = async ({ db, now }: Services, visitor: Visitor, theCase: Case): Promise<CaseView> => {
  await recordAudit(db, { actor: visitor.id, action: "advice.case.read", subject: theCase.id })
  const { id, organisationId } = theCase
  return {
    theCase,
    offers: await listOffers(db, id),
    messages: await listMessages(db, id),
    contacts: await listContacts(db, id),
    note: await findNote(db, id, visitor.id),
    organisation: organisationId === null ? undefined : await findEntry(db, organisationId),
    names: namesOf(await listAdvisers(db)),
    me: visitor.id,
    now: now(),
  }
}
