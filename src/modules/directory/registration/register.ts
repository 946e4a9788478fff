import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { language } from "#platform/i18n"
import { sendMailLater } from "#platform/mail"
import { newKey } from "../keys/keys.ts"
import { createOrganisation } from "../organisations/create.ts"
import { type Profile, emptyProfile } from "../organisations/profile.ts"
import { writeProposal } from "../own-entry/propose.ts"
import { paths } from "../paths.ts"
import { writingLanguage } from "../profile-form/convert.ts"
import { type SimilarEntry, listSimilar } from "../similar/repository.ts"
import { t } from "../texts.ts"
import { findTwin } from "./repository.ts"
import type { RegistrationForm } from "./schema.ts"

/** Until the office has looked at it, an entry is its name, its place and somebody to talk to; nothing of it is public. */
const bareProfile = ({ name, kind, place, contactName, email, phone }: RegistrationForm): Profile => ({
  ...emptyProfile,
  name,
  kind,
  ags: place ?? null,
  mailLanguage: language(),
  contacts: [{ name: contactName, role: null, email: email ?? null, phone: phone ?? null, publicFields: [] }],
})

const wishedProfile = (bare: Profile, form: RegistrationForm): Profile => ({
  ...bare,
  fields: form.fields,
  languages: form.languages,
  description: form.description === undefined ? {} : { [writingLanguage()]: form.description },
  public: form.public.includes("entry") ? ["entry"] : [],
})

const sendWelcome = async (tx: Db, services: Services, { id, form }: { id: string; form: RegistrationForm }) => {
  if (form.email === undefined) return
  const key = await newKey(tx, services, id)
  const url = services.config.publicUrl + paths.own.to({ key })
  await sendMailLater(tx, services, {
    to: { address: form.email, name: form.contactName },
    language: language(),
    kind: "directory.welcome",
    subjectId: id,
    render: () => ({
      subject: t("mail.welcome.subject", { name: form.name }),
      paragraphs: [t("mail.greeting"), t("mail.welcome", { name: form.name }), t("mail.own-link")],
      button: { label: t("mail.own-link.button"), url },
    }),
  })
}

const TWIN_MINUTES = 60

export type Registered = { ok: true; id: string } | { ok: false; problem: "similar"; similar: SimilarEntry[] }

/** A group adds itself: unpublished, with a proposal for the office to look at. Asks first when the group may be there already. */
export const register = async (services: Services, visitor: Visitor, form: RegistrationForm): Promise<Registered> => {
  if (form.isNew === undefined) {
    // Only public entries are named here: that an unpublished group exists is nobody's business.
    const similar = await listSimilar(services.db, { name: form.name, ags: form.place ?? null, publishedOnly: true })
    if (similar.length > 0) return { ok: false, problem: "similar", similar }
  }
  return services.db.transaction(async (tx) => {
    const at = services.now()
    const bare = bareProfile(form)
    const twin = await findTwin(tx, {
      name: form.name,
      ags: bare.ags,
      contactName: form.contactName,
      email: form.email ?? null,
      phone: form.phone ?? null,
      since: new Date(at.getTime() - TWIN_MINUTES * 60_000),
    })
    if (twin !== undefined) return { ok: true, id: twin }
    const id = await createOrganisation(tx, bare, { origin: "self" }, { actor: visitor.id, at, grantor: "group" })
    await writeProposal(tx, { organisationId: id, next: wishedProfile(bare, form), submittedBy: "registration", at })
    await sendWelcome(tx, services, { id, form })
    await recordAudit(tx, { actor: visitor.id, action: "directory.organisation.registered", subject: id })
    return { ok: true, id }
  })
}
