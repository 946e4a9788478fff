import type { MailContent } from "#platform/mail"
import { t } from "../../texts.ts"

export const signInLinkMail =
  ({ name, url }: { name: string; url: string }) =>
  (): MailContent => ({
    subject: t("mail.link.subject"),
    paragraphs: [t("mail.greeting", { name }), t("mail.link.text"), t("mail.link.not-you")],
    button: { label: t("mail.link.button"), url },
  })

export const newPasswordMail =
  ({ name, url }: { name: string; url: string }) =>
  (): MailContent => ({
    subject: t("mail.password.subject"),
    paragraphs: [t("mail.greeting", { name }), t("mail.password.text"), t("mail.password.not-you")],
    button: { label: t("mail.password.button"), url },
  })
