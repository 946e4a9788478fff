import { type Language, isLanguage } from "#platform/i18n"
import type { Organisation } from "../organisations/repository.ts"

/** Where mails to the group go: its first contact person with an address, else its own address. */
export const mailAddressOf = ({ profile }: Organisation): { address: string; name?: string } | undefined => {
  const person = profile.contacts.find(({ email }) => email !== null)
  if (person?.email) return { address: person.email, name: person.name }
  return profile.email === null ? undefined : { address: profile.email }
}

export const mailLanguageOf = ({ profile: { mailLanguage } }: Organisation): Language =>
  isLanguage(mailLanguage) ? mailLanguage : "de"
