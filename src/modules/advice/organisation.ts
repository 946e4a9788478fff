/** What advice needs of the directory, in one place. */
import type { Db } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { createInitiative, findOrganisation, profileLinkPath, searchOrganisations } from "#modules/directory"
import { recordAudit } from "#platform/audit"
import { z } from "zod"

export type OrganisationHit = { id: string; name: string; ags: string | null }

const isId = (text: string): boolean => z.uuid().safeParse(text).success

/** An entry as staff see it; one that was merged leads to the one it became. */
export const findEntry = async (db: Db, id: string): Promise<OrganisationHit | undefined> => {
  const found = isId(id) ? await findOrganisation(db, id) : undefined
  if (!found) return undefined
  if (found.mergedInto !== null && found.mergedInto !== id) return findEntry(db, found.mergedInto)
  return { id: found.id, name: found.profile.name, ags: found.profile.ags }
}

/** Whether an organisation is a member, for the statistics; without an organisation nobody knows. */
export const memberOf = async (db: Db, organisationId: string | null): Promise<"yes" | "no" | "unknown"> => {
  const found = organisationId === null ? undefined : await findOrganisation(db, organisationId)
  const member = found?.profile.paritaetMember ?? null
  return member === null ? "unknown" : member ? "yes" : "no"
}

export const searchEntries = async (db: Db, text: string): Promise<OrganisationHit[]> => {
  const found = text.trim() === "" ? [] : await searchOrganisations(db, text, 8)
  return found.map(({ id, name, ags }) => ({ id, name, ags }))
}

export type NewEntry = {
  name: string
  ags: string | null
  /** The language of letters, and the one the group speaks. */
  languages: [mail: string, spoken: string]
  contact: { name: string | null; email: string | null; phone: string | null } | undefined
}

/** A new, unpublished entry: nobody outside the office sees it until the group itself fills and publishes it. */
export const createEntry = (
  tx: Db,
  services: Services,
  visitor: Visitor,
  { name, ags, languages, contact }: NewEntry,
): Promise<string> => createInitiative(tx, services, visitor.id, { name, ags, languages, fields: [], contact })

/** The address of the group's own editing page, with a fresh secret. */
export const profilePath = (services: Services, organisationId: string, caseId: string): Promise<string> =>
  services.db.transaction(async (tx) => {
    const target = await profileLinkPath(tx, services, organisationId)
    await recordAudit(tx, { actor: `group:${caseId}`, action: "advice.profile.opened", subject: caseId })
    return target
  })
