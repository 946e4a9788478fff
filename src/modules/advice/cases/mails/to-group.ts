/** Letters to the group, in its language: a frame around what people wrote, and the way to its private page. */
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { type MailContent, isolate, sendMailLater } from "#platform/mail"
import type { Case } from "../../tables.ts"
import { t } from "../../texts.ts"
import { privateUrl } from "../link.ts"

const greeting = (name: string | null): string => (name ? t("mail.greeting-name", { name: isolate(name) }) : t("mail.greeting"))

const send = async (
  tx: Db,
  services: Services,
  theCase: Case,
  { kind, render }: { kind: string; render: (url: string) => MailContent },
) => {
  const { id, email, contactName, mailLanguage } = theCase
  if (email === null) return
  const url = privateUrl(services.config, mailLanguage, theCase)
  const to = contactName === null ? { address: email } : { address: email, name: contactName }
  await sendMailLater(tx, services, { to, language: mailLanguage, kind, subjectId: id, render: () => render(url) })
}

export const confirmRequest = (tx: Db, services: Services, theCase: Case): Promise<void> =>
  send(tx, services, theCase, {
    kind: "advice.confirm-request",
    render: (url) => ({
      subject: t("mail.confirm.subject", { reference: theCase.reference }),
      paragraphs: [
        greeting(theCase.contactName),
        t("mail.confirm.received", { reference: theCase.reference }),
        t("mail.confirm.next"),
        t("mail.confirm.link"),
        t("mail.not-you"),
      ],
      button: { label: t("mail.open"), url },
      signature: [t("mail.office")],
    }),
  })

export const sendReply = (tx: Db, services: Services, theCase: Case, reply: { text: string; from: string }): Promise<void> =>
  send(tx, services, theCase, {
    kind: "advice.reply",
    render: (url) => ({
      subject: t("mail.reply.subject", { reference: theCase.reference }),
      paragraphs: [
        greeting(theCase.contactName),
        t("mail.reply.intro", { name: isolate(reply.from), reference: theCase.reference }),
        { quote: reply.text },
        t("mail.reply.answer"),
      ],
      button: { label: t("mail.open"), url },
      signature: [reply.from, t("mail.office")],
    }),
  })

export const sendFreshLink = (tx: Db, services: Services, theCase: Case): Promise<void> =>
  send(tx, services, theCase, {
    kind: "advice.fresh-link",
    render: (url) => ({
      subject: t("mail.link.subject", { reference: theCase.reference }),
      paragraphs: [greeting(theCase.contactName), t("mail.link.text", { reference: theCase.reference }), t("mail.not-you")],
      button: { label: t("mail.open"), url },
      signature: [t("mail.office")],
    }),
  })
