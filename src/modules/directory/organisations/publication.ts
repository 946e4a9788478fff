/** What may be seen by everybody, and how that changes: publishing takes the office, hiding takes nobody else. */
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { refreshSearch } from "../search-index/repository.ts"
import { type ConsentField, type ContactField, type ContactPerson, type Profile, sameValue } from "./profile.ts"
import { type Organisation, type Writing, lockOrganisation, updateMarks, updateProfile } from "./repository.ts"

type Clock = Pick<Services, "now">

/** Makes an entry public and notes that the office has looked at it. Part of a larger change; the caller records it. */
export const markPublished = async (tx: Db, { now }: Clock, organisation: Organisation): Promise<void> => {
  const at = now()
  await updateMarks(tx, organisation.id, {
    publishedAt: organisation.publishedAt ?? at,
    unpublishedAt: null,
    checkedOn: isoDate(at),
    checkedBy: "office",
    confirmStep: 0,
    confirmStepAt: null,
    unconfirmedSince: null,
  })
}

export type PublicationOutcome = { ok: true } | { ok: false; problem: "missing" | "no-consent" }

export const publishOrganisation = (services: Services, visitor: Visitor, id: string): Promise<PublicationOutcome> =>
  services.db.transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, id)
    if (!organisation || organisation.mergedInto !== null) return { ok: false, problem: "missing" }
    if (!organisation.profile.public.includes("entry")) return { ok: false, problem: "no-consent" }
    await markPublished(tx, services, organisation)
    await refreshSearch(tx, id)
    await recordAudit(tx, { actor: visitor.id, action: "directory.organisation.published", subject: id })
    return { ok: true }
  })

export const unpublishOrganisation = (services: Services, visitor: Visitor, id: string): Promise<PublicationOutcome> =>
  services.db.transaction(async (tx) => {
    if (!(await lockOrganisation(tx, id))) return { ok: false, problem: "missing" }
    await updateMarks(tx, id, { publishedAt: null, unpublishedAt: services.now() })
    await refreshSearch(tx, id)
    await recordAudit(tx, { actor: visitor.id, action: "directory.organisation.unpublished", subject: id })
    return { ok: true }
  })

/** A person stays as visible as both versions allow. */
const narrowed = (now: ContactPerson, next: readonly ContactPerson[]): ContactPerson => {
  const same = next.find(({ name }) => name === now.name)
  const stays = (part: ContactField) => same?.publicFields.includes(part) === true && (part === "name" || same[part] !== null)
  return { ...now, publicFields: now.publicFields.filter(stays) }
}

/** What a consent is about; null when there is nothing to show. */
export const valueOf = (profile: Profile, field: ConsentField): unknown =>
  field === "entry" ? true : field === "address" ? (profile.street ?? profile.postcode) : profile[field]

/** What the new version no longer wants shown: that is hidden at once, whatever becomes of the rest. */
export const withdrawals = (current: Profile, next: Profile): Partial<Profile> => {
  const emptied = (field: ConsentField) => valueOf(current, field) !== null && valueOf(next, field) === null
  const agreed = current.public.filter((field) => next.public.includes(field) && !emptied(field))
  const contacts = current.contacts.map((contact) => narrowed(contact, next.contacts))
  return {
    ...(sameValue(agreed, current.public) ? {} : { public: agreed }),
    ...(sameValue(contacts, current.contacts) ? {} : { contacts }),
  }
}

/** Hides without asking anybody. Without the entry's own consent the whole entry leaves the directory. */
export const hide = async (tx: Db, organisation: Organisation, hidden: Partial<Profile>, writing: Writing): Promise<void> => {
  await updateProfile(tx, organisation.id, hidden, writing)
  if (hidden.public && !hidden.public.includes("entry"))
    await updateMarks(tx, organisation.id, { publishedAt: null, unpublishedAt: writing.at })
  await refreshSearch(tx, organisation.id)
}
