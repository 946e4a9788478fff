import { formatDate } from "#platform/i18n"
import type { MailContent } from "#platform/mail"
import { t } from "../../texts.ts"

type Invited = { name: string; from: string | undefined; url: string; until: Date }

export const invitationMail =
  ({ name, from, url, until }: Invited) =>
  (): MailContent => ({
    subject: t("staff.mail.invitation.subject"),
    paragraphs: [
      t("mail.greeting", { name }),
      from === undefined ? t("staff.mail.invitation.text") : t("staff.mail.invitation.text-from", { from }),
      t("staff.mail.invitation.what"),
      t("staff.mail.invitation.until", { date: formatDate(until) }),
    ],
    button: { label: t("staff.mail.invitation.button"), url },
  })
