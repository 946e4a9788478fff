import type { Services, Visitor } from "#platform/http"
import { type Outcome, change, take } from "../cases/act.ts"
import { getCase, updateCase } from "../cases/repository.ts"
import { closing, isOpen } from "../cases/state.ts"
import { findContactCase } from "./repository.ts"
import { type ContactValues, auditContact, logContact } from "./log.ts"

/** Logs a contact in a case. Talking with a group that waits takes its request; `close` ends the case with the same form. */
export const recordContact = (
  services: Services,
  visitor: Visitor,
  reference: string,
  { values, close }: { values: ContactValues; close: boolean },
): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (await findContactCase(tx, values.submission)) return { ok: true, theCase }
    if (!isOpen(theCase)) return { ok: false, problem: "closed" }
    if (theCase.state === "new") await take(tx, services, theCase, visitor.id)
    await logContact(tx, services, await getCase(tx, theCase.id), { values, by: visitor.id })
    if (close) await updateCase(tx, theCase.id, closing(services.now(), values.result))
    await auditContact(tx, theCase, visitor.id)
    return { ok: true, theCase: await getCase(tx, theCase.id) }
  })
