import { type Language, formatDateTime, languageEntry } from "#platform/i18n"
import type { HoldReason, MailState } from "#platform/mail"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { StateTag } from "./state-tag.tsx"

type Mail = {
  id: string
  subject: string
  toAddress: string
  toName: string | null
  kind: string
  language: Language
  text: string
  createdAt: Date
  nextAttemptAt: Date
  sentAt: Date | null
  erasedAt: Date | null
  attempts: number
  lastError: string | null
  heldBecause: HoldReason | null
  state: MailState
}

const REPEATABLE = new Set<MailState>(["held", "unclear", "retrying"])
const STOPPABLE = new Set<MailState>(["waiting", "retrying"])

const Action = ({ href, text }: { href: string; text: string }) => (
  <PostForm action={href} plain>
    <Button look="second">{text}</Button>
  </PostForm>
)

const Actions = ({ mail: { id, state, erasedAt } }: { mail: Mail }) =>
  erasedAt ? null : (
    <div class="actions">
      {REPEATABLE.has(state) && <Action href={paths.mailRepetition.to({ id })} text={t("staff.mail.resend")} />}
      {state === "unclear" && <Action href={paths.mailArrival.to({ id })} text={t("staff.mail.arrived")} />}
      {STOPPABLE.has(state) && <Action href={paths.mailHold.to({ id })} text={t("staff.mail.stop")} />}
    </div>
  )

/** Why it does not go out, in words: what is unclear needs a decision, the rest an explanation. */
const Why = ({ mail: { state, heldBecause } }: { mail: Mail }) => {
  if (state === "unclear") return <Alert kind="warning">{t("staff.mail.unclear")}</Alert>
  if (state !== "held" || heldBecause === null) return null
  return <Alert kind="warning">{t(`staff.mail.held-${heldBecause}`)}</Alert>
}

const facts = (mail: Mail) => [
  { label: t("staff.outbox.state"), value: <StateTag state={mail.state} /> },
  { label: t("staff.mail.address"), value: [mail.toName, mail.toAddress].filter(Boolean).join(" · ") },
  { label: t("staff.mail.kind"), value: <code>{mail.kind}</code> },
  { label: t("staff.mail.created"), value: formatDateTime(mail.createdAt) },
  ...(mail.sentAt ? [{ label: t("staff.mail.sent"), value: formatDateTime(mail.sentAt) }] : []),
  { label: t("staff.mail.attempts"), value: String(mail.attempts) },
  ...(mail.state === "retrying" ? [{ label: t("staff.mail.next-attempt"), value: formatDateTime(mail.nextAttemptAt) }] : []),
  ...(mail.lastError ? [{ label: t("staff.mail.error"), value: mail.lastError }] : []),
]

/** One mail as it was written. It is a letter in the recipient's language, so its text keeps that language and direction. */
export const MailPage = ({ mail }: { mail: Mail }) => (
  <StaffPage
    title={mail.subject || t("staff.outbox.erased")}
    breadcrumbs={[{ label: t("staff.outbox.title"), href: paths.outbox.to({}) }]}
  >
    <h1 dir="auto" lang={mail.subject ? mail.language : undefined}>
      {mail.subject || t("staff.outbox.erased")}
    </h1>
    <Why mail={mail} />
    <SummaryList rows={facts(mail)} />
    <Actions mail={mail} />
    {mail.text !== "" && (
      <pre class="letter" lang={mail.language} dir={languageEntry(mail.language).dir}>
        {mail.text}
      </pre>
    )}
    <p>
      <a href={paths.outbox.to({})}>
        <T k="staff.mail.back" />
      </a>
    </p>
  </StaffPage>
)
