import type { ConsentField, ContactPerson, Profile } from "./profile.ts"
import type { Organisation } from "./repository.ts"

/** What everybody may see of an entry. Everything that is not listed here stays inside. */
export type VisibleProfile = Omit<Profile, "public" | "mailLanguage" | "contacts"> & {
  contacts: Omit<ContactPerson, "publicFields">[]
}

const hidden = (profile: Profile, field: ConsentField) => !profile.public.includes(field)

const visibleContacts = (list: readonly ContactPerson[]): VisibleProfile["contacts"] =>
  list
    .filter(({ publicFields }) => publicFields.includes("name"))
    .map(({ name, role, email, phone, publicFields }) => ({
      name,
      role,
      email: publicFields.includes("email") ? email : null,
      phone: publicFields.includes("phone") ? phone : null,
    }))

/** The public part of a profile: only what was agreed to, field by field. People are shown only when they are named as public. */
export const visible = (profile: Profile): VisibleProfile => {
  const show = <T>(field: ConsentField, value: T): T | null => (hidden(profile, field) ? null : value)
  const { public: _agreed, mailLanguage: _language, contacts, ...rest } = profile
  return {
    ...rest,
    street: show("address", profile.street),
    postcode: show("address", profile.postcode),
    foundedOn: show("foundedOn", profile.foundedOn),
    paritaetMember: show("paritaetMember", profile.paritaetMember),
    website: show("website", profile.website),
    email: show("email", profile.email),
    phone: show("phone", profile.phone),
    contacts: visibleContacts(contacts),
  }
}

/** An entry stands in the public directory when it was published and the consent still holds. */
export const isPublic = ({ publishedAt, mergedInto, profile }: Organisation): boolean =>
  publishedAt !== null && mergedInto === null && !hidden(profile, "entry")
