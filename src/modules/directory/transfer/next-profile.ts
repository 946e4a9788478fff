/** What an entry looks like after a row was taken over. An empty cell never deletes anything. */
import { type ContactPerson, type Profile, emptyProfile } from "../organisations/profile.ts"
import type { Interpreted } from "./interpret.ts"
import { wordForm } from "./suggest.ts"

const united = (one: readonly string[], other: readonly string[] | undefined): string[] => [
  ...new Set([...one, ...(other ?? [])]),
]

/** A person whose address changes is asked again before the new one is shown. */
const refreshed = (known: ContactPerson, said: ContactPerson): ContactPerson => {
  const next = { ...known, role: said.role ?? known.role, email: said.email ?? known.email, phone: said.phone ?? known.phone }
  const changed = (part: "email" | "phone") => next[part] !== known[part]
  return { ...next, publicFields: known.publicFields.filter((part) => part === "name" || !changed(part)) }
}

const withContact = (contacts: readonly ContactPerson[], said: ContactPerson | null): ContactPerson[] => {
  if (said === null) return [...contacts]
  const same = (one: ContactPerson) => wordForm(one.name) === wordForm(said.name)
  return contacts.some(same) ? contacts.map((one) => (same(one) ? refreshed(one, said) : one)) : [...contacts, said]
}

export const newProfile = ({ profile, contact }: Interpreted): Profile => ({
  ...emptyProfile,
  kind: profile.legalForm === "none" ? "initiative" : "organisation",
  ...profile,
  contacts: contact === null ? [] : [contact],
  public: [],
})

/** Single values are replaced, lists grow. The name stays, unless the row names the entry by its id. */
export const nextProfile = (current: Profile, { id, profile, contact }: Interpreted): Profile => {
  const { name, ...values } = profile
  return {
    ...current,
    ...values,
    name: id === null || name === undefined ? current.name : name,
    otherNames: united(current.otherNames, profile.otherNames),
    types: united(current.types, profile.types),
    languages: united(current.languages, profile.languages),
    fields: united(current.fields, profile.fields),
    description: { ...current.description, ...profile.description },
    contacts: withContact(current.contacts, contact),
  }
}
