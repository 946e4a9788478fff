/** Letters about dates: what is due, and before a silent project is deleted. They name no person and nothing that was answered. */
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { isolate, sendMailLater } from "#platform/mail"
import { paths } from "../../paths.ts"
import { giveKey } from "../../project/service.ts"
import type { Participant } from "../../tables.ts"
import { t as shared } from "../../texts.ts"
import { stopKey } from "../service.ts"
import { t } from "../texts.ts"
import type { Task } from "../tasks.ts"
import { outsideTitle } from "../words.ts"
import { formatDate, formatDay } from "#platform/i18n"

const recipientOf = ({ email, name }: Participant) => (name === null ? { address: email ?? "" } : { address: email ?? "", name })
const greeting = (name: string | null): string =>
  name === null ? shared("mail.greeting") : shared("mail.greeting-name", { name: isolate(name) })

const line = ({ duty, dueOn, overdue }: Task): string => {
  const title = isolate(outsideTitle(duty))
  if (dueOn === undefined) return t("mail.duties.line", { title })
  return t(overdue ? "mail.duties.line-late" : "mail.duties.line-until", { title, date: formatDay(dueOn) })
}

/** One letter with everything that fits today. The last paragraph ends such letters, without a login. */
export const sendReminder = async (tx: Db, services: Services, person: Participant, due: readonly Task[]): Promise<void> => {
  const { language, projectId } = person
  const { publicUrl } = services.config
  const key = await giveKey(tx, services, person.id)
  const stop = publicUrl + paths.stopReminders.in(language, { stop: stopKey(services, person.id) })
  await sendMailLater(tx, services, {
    to: recipientOf(person),
    language,
    kind: "founding.remind-duties",
    subjectId: projectId,
    render: () => ({
      subject: t("mail.duties.subject", { count: due.length }),
      paragraphs: [
        greeting(person.name),
        t("mail.duties.text"),
        due.map(line).join("\n"),
        t("mail.duties.done"),
        t("mail.duties.stop", { url: stop }),
      ],
      button: { label: t("mail.duties.open"), url: publicUrl + paths.duties.in(language, { key }) },
      signature: [shared("mail.office")],
    }),
  })
}

/** A month before a project nobody opens is deleted. Opening it is all that is needed to keep it. */
export const sendDeletionLetter = async (tx: Db, services: Services, person: Participant, on: Date): Promise<void> => {
  const { language, projectId } = person
  const key = await giveKey(tx, services, person.id)
  await sendMailLater(tx, services, {
    to: recipientOf(person),
    language,
    kind: "founding.warn-deletion",
    subjectId: projectId,
    render: () => ({
      subject: t("mail.deletion.subject"),
      paragraphs: [
        greeting(person.name),
        t("mail.deletion.text", { date: formatDate(on) }),
        t("mail.deletion.keep"),
        t("mail.deletion.nothing"),
      ],
      button: { label: shared("mail.open"), url: services.config.publicUrl + paths.home.in(language, { key }) },
      signature: [shared("mail.office")],
    }),
  })
}
