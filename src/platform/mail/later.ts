import { type Db, newId } from "#platform/db"
import { inLanguage, type Language } from "#platform/i18n"
import type { Enqueue } from "#platform/jobs"
import { checkMailAddress, domainOf, type MailAddress, parseSender } from "./address.ts"
import { cleanContent, type MailContent } from "./content.ts"
import { htmlMail } from "./html.tsx"
import { plainMail } from "./plain.ts"
import { mailOutbox } from "./tables.ts"
import { cleanLine } from "./text.ts"

const longestWrongAddress = 300

export const deliverJob = "mail.deliver"

export type Mail = {
  to: MailAddress
  /** The recipient's language; `render` runs in it. */
  language: Language
  render: () => MailContent
  /** `module.verb-thing`, e.g. "advice.confirm-request" */
  kind: string
  /** The id of the record the mail is about. */
  subjectId?: string
  replyTo?: MailAddress
}
export type SendServices = { enqueue: Enqueue; now: () => Date; config: { mailFrom: string } }

const rendered = ({ language, render }: Mail) =>
  inLanguage(language, () => {
    const content = cleanContent(render())
    return { subject: content.subject, text: plainMail(content), html: htmlMail(content) }
  })

/**
 * Writes a mail into the outbox and queues its delivery, in the caller's transaction: it is sent if and only if that
 * commits. An address nobody can write to does not break the transaction; the mail is then held, visible for staff.
 */
export const sendMailLater = async (tx: Db, { enqueue, now, config }: SendServices, mail: Mail): Promise<string> => {
  const id = newId()
  const at = now()
  const to = checkMailAddress(mail.to)
  await tx.insert(mailOutbox).values({
    id,
    kind: mail.kind,
    subjectId: mail.subjectId ?? null,
    language: mail.language,
    toAddress: to?.address ?? cleanLine(mail.to.address, longestWrongAddress),
    toName: to?.name ?? null,
    replyTo: (mail.replyTo && checkMailAddress(mail.replyTo)) ?? null,
    ...rendered(mail),
    messageId: `<${id}@${domainOf(parseSender(config.mailFrom).address)}>`,
    createdAt: at,
    nextAttemptAt: at,
    ...(to === undefined && { heldAt: at, heldBecause: "address" as const }),
  })
  if (to) await enqueue(tx, deliverJob, { id }, { singletonKey: id })
  return id
}
