import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { sendMailLater } from "#platform/mail"
import { type Organisation, listOrganisationsById } from "../organisations/repository.ts"
import { paths } from "../paths.ts"
import { t } from "../texts.ts"
import { mailLanguageOf } from "./address.ts"
import { newKey } from "./keys.ts"
import { listOrganisationsByEmail } from "./repository.ts"

const MOST = 5

const sendLink = async (tx: Db, services: Services, organisation: Organisation, address: string) => {
  const language = mailLanguageOf(organisation)
  const key = await newKey(tx, services, organisation.id)
  const { name } = organisation.profile
  await sendMailLater(tx, services, {
    to: { address },
    language,
    kind: "directory.send-link",
    subjectId: organisation.id,
    render: () => ({
      subject: t("mail.link.subject", { name }),
      paragraphs: [t("mail.greeting"), t("mail.link", { name }), t("mail.own-link"), t("mail.link.not-you")],
      button: { label: t("mail.own-link.button"), url: services.config.publicUrl + paths.own.in(language, { key }) },
    }),
  })
}

/** Sends a fresh private link to an address we know from an entry. The caller answers the same whether there was one or not. */
export const sendNewLinks = (services: Services, email: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    const found = await listOrganisationsById(tx, await listOrganisationsByEmail(tx, email, MOST))
    for (const organisation of found) await sendLink(tx, services, organisation, email)
    for (const { id } of found) await recordAudit(tx, { actor: "guest", action: "directory.link.requested", subject: id })
  })
