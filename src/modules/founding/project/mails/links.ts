/** Letters that carry a private link. They say what it opens, and nothing of what is in the project. */
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { isolate, sendMailLater } from "#platform/mail"
import { paths } from "../../paths.ts"
import type { Participant } from "../../tables.ts"
import { t } from "../../texts.ts"

const urlOf = ({ config }: Services, { language }: Participant, key: string): string =>
  config.publicUrl + paths.home.in(language, { key })

const recipientOf = ({ email, name }: Participant) => (name === null ? { address: email ?? "" } : { address: email ?? "", name })

const greeting = (name: string | null): string =>
  name === null ? t("mail.greeting") : t("mail.greeting-name", { name: isolate(name) })

/** The link of somebody's own, at the beginning and whenever they ask for it again. */
export const sendOwnLink = async (tx: Db, services: Services, person: Participant, key: string): Promise<void> => {
  await sendMailLater(tx, services, {
    to: recipientOf(person),
    language: person.language,
    kind: "founding.send-link",
    subjectId: person.projectId,
    render: () => ({
      subject: t("mail.link.subject"),
      paragraphs: [greeting(person.name), t("mail.link.text"), t("mail.link.keep"), t("mail.not-you")],
      button: { label: t("mail.open"), url: urlOf(services, person, key) },
      signature: [t("mail.office")],
    }),
  })
}

type Invitation = { key: string; from: string | null }

/** To somebody who is asked to work on the project. */
export const sendInvitation = async (
  tx: Db,
  services: Services,
  person: Participant,
  { key, from }: Invitation,
): Promise<void> => {
  await sendMailLater(tx, services, {
    to: recipientOf(person),
    language: person.language,
    kind: "founding.invite",
    subjectId: person.projectId,
    render: () => ({
      subject: t("mail.invite.subject"),
      paragraphs: [
        greeting(person.name),
        from === null ? t("mail.invite.text") : t("mail.invite.text-name", { name: isolate(from) }),
        t("mail.link.keep"),
        t("mail.not-you"),
      ],
      button: { label: t("mail.open"), url: urlOf(services, person, key) },
      signature: [t("mail.office")],
    }),
  })
}

/** The office looked at a version. What it wrote stands in the project, not in the letter. */
export const sendReviewed = async (tx: Db, services: Services, person: Participant, key: string): Promise<void> => {
  await sendMailLater(tx, services, {
    to: recipientOf(person),
    language: person.language,
    kind: "founding.reviewed",
    subjectId: person.projectId,
    render: () => ({
      subject: t("mail.reviewed.subject"),
      paragraphs: [greeting(person.name), t("mail.reviewed.text"), t("mail.reviewed.means")],
      button: { label: t("mail.open"), url: urlOf(services, person, key) },
      signature: [t("mail.office")],
    }),
  })
}
