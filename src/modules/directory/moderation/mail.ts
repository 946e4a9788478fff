import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { sendMailLater } from "#platform/mail"
import { mailAddressOf, mailLanguageOf } from "../keys/address.ts"
import { newKey } from "../keys/keys.ts"
import { findOrganisation } from "../organisations/repository.ts"
import { paths } from "../paths.ts"
import { t } from "../texts.ts"

type Told = { organisationId: string; outcome: "approved" | "partly" | "rejected"; reason: string | null; published: boolean }

/** Tells the group in its language what became of its proposal, with a fresh private link. Without an address nobody is told. */
export const tellDecision = async (
  tx: Db,
  services: Services,
  { organisationId, outcome, reason, published }: Told,
): Promise<void> => {
  const organisation = await findOrganisation(tx, organisationId)
  const to = organisation && mailAddressOf(organisation)
  if (!organisation || !to) return
  const language = mailLanguageOf(organisation)
  const key = await newKey(tx, services, organisationId)
  const { name } = organisation.profile
  const { publicUrl } = services.config
  await sendMailLater(tx, services, {
    to,
    language,
    kind: "directory.tell-decision",
    subjectId: organisationId,
    render: () => ({
      subject: t(`mail.decision.${outcome}.subject`, { name }),
      paragraphs: [
        t("mail.greeting"),
        t(`mail.decision.${outcome}`, { name }),
        ...(reason === null ? [] : [t("mail.decision.reason"), { quote: reason, lang: "de", dir: "ltr" as const }]),
        ...(published
          ? [t("mail.decision.published", { url: publicUrl + paths.profile.in(language, { slug: organisation.slug }) })]
          : []),
        t("mail.own-link"),
      ],
      button: { label: t("mail.own-link.button"), url: publicUrl + paths.own.in(language, { key }) },
    }),
  })
}
