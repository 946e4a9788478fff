/** What other modules may have done here, inside their own transaction. */
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { isLanguage } from "#platform/i18n"
import { mailLanguageOf } from "./keys/address.ts"
import { newKey } from "./keys/keys.ts"
import { createOrganisation } from "./organisations/create.ts"
import { emptyProfile } from "./organisations/profile.ts"
import { findOrganisation } from "./organisations/repository.ts"
import { paths } from "./paths.ts"
import { isField, isSpoken } from "./vocabulary.ts"

type Initiative = {
  name: string
  ags: string | null
  /** Page languages or spoken ones; the first is the language of the mails. */
  languages: string[]
  fields: string[]
  contact?: { name: string | null; email: string | null; phone: string | null } | undefined
}

/** What the pages call one language people may name more exactly when they speak it. */
const SPOKEN: Record<string, string> = { "de-simple": "de", ku: "kmr" }

/** A new, unpublished entry for a group the office is talking to. Nothing of it is public. */
export const createInitiative = async (
  tx: Db,
  { now }: Pick<Services, "now">,
  actor: string,
  initiative: Initiative,
): Promise<string> => {
  const { name, ags, languages, fields, contact } = initiative
  const profile = {
    ...emptyProfile,
    kind: "initiative" as const,
    name,
    ags,
    languages: [...new Set(languages.map((tag) => SPOKEN[tag] ?? tag))].filter(isSpoken),
    fields: fields.filter(isField),
    mailLanguage: isLanguage(languages[0]) ? languages[0] : "de",
    contacts: contact ? [{ ...contact, name: contact.name ?? "", role: null, publicFields: [] }] : [],
  }
  const id = await createOrganisation(tx, profile, { origin: "staff" }, { actor, at: now(), grantor: "staff" })
  await recordAudit(tx, { actor, action: "directory.organisation.created", subject: id })
  return id
}

/** The path of the group's own editing page, with a fresh secret; only a hash of it is kept. For a mail in the group's language. */
export const profileLinkPath = async (
  tx: Db,
  services: Pick<Services, "now" | "config">,
  organisationId: string,
): Promise<string> => {
  const organisation = await findOrganisation(tx, organisationId)
  if (!organisation) throw new Error("There is no such entry")
  const key = await newKey(tx, services, organisation.id)
  return paths.own.in(mailLanguageOf(organisation), { key })
}
