import { type Language, formatDateTime, languageEntry } from "#platform/i18n"
import type { MailState } from "#platform/mail"
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
  attempts: number
  lastError: string | null
  state: MailState
}

const REPEATABLE = new Set<MailState>(["held", "unclear", "retrying"])

const Actions = ({ id, state }: Pick<Mail, "id" | "state">) => (
  <>
    {state === "unclear" && <Alert kind="warning">{t("staff.mail.unclear")}</Alert>}
    <div class="actions">
      {REPEATABLE.has(state) && (
        <PostForm action={paths.mailRepetition.to({ id })} plain>
          <Button look="second">{t("staff.mail.resend")}</Button>
        </PostForm>
      )}
      {state === "unclear" && (
        <PostForm action={paths.mailArrival.to({ id })} plain>
          <Button look="second">{t("staff.mail.arrived")}</Button>
        </PostForm>
      )}
    </div>
  </>
)

/** One mail as it was written. It is a letter in the recipient's language, so its text keeps that language and direction. */
export const MailPage = ({ mail }: { mail: Mail }) => (
  <StaffPage title={mail.subject} breadcrumbs={[{ label: t("staff.outbox.title"), href: paths.outbox.to({}) }]}>
    <h1 dir="auto">{mail.subject || "–"}</h1>
    <SummaryList
      rows={[
        { label: t("staff.outbox.state"), value: <StateTag state={mail.state} /> },
        { label: t("staff.mail.address"), value: [mail.toName, mail.toAddress].filter(Boolean).join(" · ") },
        { label: t("staff.mail.kind"), value: <code>{mail.kind}</code> },
        { label: t("staff.mail.created"), value: formatDateTime(mail.createdAt) },
        { label: t("staff.mail.attempts"), value: String(mail.attempts) },
        ...(mail.lastError ? [{ label: t("staff.mail.error"), value: mail.lastError }] : []),
      ]}
    />
    <Actions id={mail.id} state={mail.state} />
    <pre class="letter" lang={mail.language} dir={languageEntry(mail.language).dir}>
      {mail.text}
    </pre>
    <p>
      <a href={paths.outbox.to({})}>
        <T k="staff.mail.back" />
      </a>
    </p>
  </StaffPage>
)
