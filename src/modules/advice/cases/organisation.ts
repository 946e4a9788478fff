import type { Services, Visitor } from "#platform/http"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import { clientKeyOf } from "../contacts/client-key.ts"
import { lockClient, moveStatistics } from "../contacts/repository.ts"
import { type NewEntry, createEntry, findEntry, memberOf } from "../organisation.ts"
import type { Case } from "../tables.ts"
import { type Outcome, change } from "./act.ts"
import { getCase, updateCase } from "./repository.ts"

/** From now on this case is about that organisation; contacts logged before are counted for it as well. */
const link = async (tx: Db, { config }: Services, theCase: Case, organisationId: string): Promise<void> => {
  const from = clientKeyOf(config.secret, theCase)
  const clientKey = clientKeyOf(config.secret, { ...theCase, organisationId })
  for (const one of [from, clientKey].toSorted()) await lockClient(tx, one)
  await moveStatistics(tx, theCase.id, from, { clientKey, member: await memberOf(tx, organisationId) })
  await updateCase(tx, theCase.id, { organisationId })
}

export const linkOrganisation = (
  services: Services,
  visitor: Visitor,
  reference: string,
  organisationId: string,
): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    const entry = await findEntry(tx, organisationId)
    if (!entry) return { ok: false, problem: "nobody" }
    if (theCase.organisationId === entry.id) return { ok: true, theCase }
    await link(tx, services, theCase, entry.id)
    // The trail outlives the case: it must not say which organisation sought advice.
    await recordAudit(tx, { actor: visitor.id, action: "advice.case.linked", subject: theCase.id })
    return { ok: true, theCase: await getCase(tx, theCase.id) }
  })

type Made = { name: string; ags: string | null; withContact: boolean }

/** Makes the group a new, unpublished entry of the directory and links it; a double click finds the case linked. */
export const createFromCase = (
  services: Services,
  visitor: Visitor,
  reference: string,
  { name, ags, withContact }: Made,
): Promise<Outcome> =>
  change(services, reference, async (tx, theCase) => {
    if (theCase.organisationId !== null) return { ok: true, theCase }
    const { contactName, email, phone, mailLanguage, spokenLanguage } = theCase
    const contact: NewEntry["contact"] = withContact ? { name: contactName, email, phone } : undefined
    const id = await createEntry(tx, services, visitor, { name, ags, languages: [mailLanguage, spokenLanguage], contact })
    await link(tx, services, theCase, id)
    await recordAudit(tx, { actor: visitor.id, action: "advice.case.entry-created", subject: theCase.id })
    return { ok: true, theCase: await getCase(tx, theCase.id) }
  })
