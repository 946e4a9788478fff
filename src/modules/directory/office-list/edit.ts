/** The office changes an entry directly. What the public sees more of takes a word on how the group agreed to it. */
import type { Db } from "#platform/db"
import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { type ConsentField, type ContactPerson, type Profile, differences } from "../organisations/profile.ts"
import { lockOrganisation, updateMarks, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { insertConsentNote } from "./repository-notes.ts"

export type Edit = { next: Profile; revision: number; note: string | undefined }
export type Edited = { ok: true; changed: boolean } | { ok: false; problem: "missing" | "changed" | "note" }

type Consents = { granted: string[]; withdrawn: string[] }

const shownOf = (contacts: readonly ContactPerson[]): string[] =>
  contacts.flatMap(({ name, publicFields }) => publicFields.map((part) => `contact.${part}/${name}`))

/** Which consents the new version adds or takes away; people count one by one. */
export const consentChanges = (current: Profile, next: Profile): Consents => {
  const before = [...current.public, ...shownOf(current.contacts)]
  const after = [...next.public, ...shownOf(next.contacts)]
  return {
    granted: after.filter((one) => !before.includes(one)),
    withdrawn: before.filter((one) => !after.includes(one)),
  }
}

/** Names stay out of the note's list: which part was agreed to is enough. */
const parts = (consents: readonly string[]) => [...new Set(consents.map((one) => one.split("/")[0] ?? one))]

const losesEntry = (current: Profile, next: Profile) =>
  current.public.includes("entry" satisfies ConsentField) && !next.public.includes("entry")

type ConsentNote = Parameters<typeof insertConsentNote>[1]
const noteConsents = async (tx: Db, changed: ConsentNote): Promise<void> => {
  if (changed.granted.length + changed.withdrawn.length > 0) await insertConsentNote(tx, changed)
}

export const editOrganisation = (
  { db, now }: Pick<Services, "db" | "now">,
  { id: actor }: Pick<Visitor, "id">,
  id: string,
  { next, revision, note }: Edit,
): Promise<Edited> =>
  db.transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, id)
    if (!organisation || organisation.mergedInto !== null) return { ok: false, problem: "missing" }
    if (organisation.revision !== revision) return { ok: false, problem: "changed" }
    const changed = differences(organisation.profile, next)
    if (Object.keys(changed).length === 0) return { ok: true, changed: false }
    const { granted, withdrawn } = consentChanges(organisation.profile, next)
    if (granted.length > 0 && note === undefined) return { ok: false, problem: "note" }
    const at = now()
    await updateProfile(tx, id, changed, { actor, at, grantor: "staff" })
    if (losesEntry(organisation.profile, next) && organisation.publishedAt !== null)
      await updateMarks(tx, id, { publishedAt: null, unpublishedAt: at })
    await noteConsents(tx, {
      organisationId: id,
      granted: parts(granted),
      withdrawn: parts(withdrawn),
      note: note ?? "–",
      actor,
      notedAt: at,
    })
    await refreshSearch(tx, id)
    await recordAudit(tx, {
      actor,
      action: "directory.organisation.edited",
      subject: id,
      details: { fields: Object.keys(changed).join(" ") },
    })
    return { ok: true, changed: true }
  })
