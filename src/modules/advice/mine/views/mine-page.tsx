import { formatDate, formatDateTime } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Stations } from "#ui/stations"
import { Tag } from "#ui/tag"
import { Textarea } from "#ui/textarea"
import { type AnyForm, emptyForm } from "../../form.ts"
import { typedText } from "#platform/http"
import { listErrors } from "#ui/error-summary"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { type CaseState, NEED_LENGTH } from "../../words.ts"

export type MineView = {
  key: string
  reference: string
  state: CaseState
  need: string
  receivedAt: Date
  closedAt: Date | null
  expiresAt: Date | null
  responsible: string | undefined
  hasOrganisation: boolean
  messages: readonly { direction: "in" | "out"; body: string; sentAt: Date; from: string | undefined }[]
}
type Props = { mine: MineView; submission: string; form?: AnyForm | undefined; refused?: string | undefined }

const FORM = "message-form"
const LOOKS = { new: "saffron", accepted: "petrol", closed: "moss", withdrawn: "outline" } as const

const stationsOf = ({ state }: MineView) => {
  const reached = { new: 1, accepted: 2, closed: 3, withdrawn: 0 }[state]
  return (["new", "accepted", "closed"] as const).map((name, index) => ({
    label: t(`mine.station.${name}`),
    state: index + 1 < reached ? ("past" as const) : index + 1 === reached ? ("present" as const) : ("future" as const),
  }))
}

const Spoken = ({ text }: { text: string }) => (
  <div class="typed" dir="auto">
    {text}
  </div>
)

const Messages = ({ messages }: { messages: MineView["messages"] }) => (
  <section>
    <h2>
      <T k="mine.messages" />
    </h2>
    {messages.map(({ direction, body, sentAt, from }) => (
      <article class="card">
        <p class="card-eyebrow">
          {direction === "in" ? t("mine.from-you") : t("mine.from-office", { name: from ?? t("mail.office") })} ·{" "}
          {formatDateTime(sentAt)}
        </p>
        <Spoken text={body} />
      </article>
    ))}
  </section>
)

const MessageForm = ({ mine, submission, form }: { mine: MineView; submission: string; form: AnyForm }) => (
  <section>
    <h2>
      <T k="mine.message.title" />
    </h2>
    {mine.state === "closed" && (
      <p>
        <T k="mine.closed" />
      </p>
    )}
    <PostForm action={paths.mineMessage.to({ key: mine.key })} id={FORM} keepDraft>
      <input type="hidden" name="submission" value={typedText(form, "submission") || submission} />
      <Textarea
        name="text"
        label={t("mine.message.label")}
        hint={t("mine.message.hint")}
        limit={NEED_LENGTH}
        value={typedText(form, "text")}
        error={errorText(form.errors["text"])}
      />
      <div class="actions">
        <Button icon="mail">{t("mine.message.send")}</Button>
      </div>
    </PostForm>
  </section>
)

const Profile = ({ mine }: { mine: MineView }) => (
  <section class="card card-next">
    <h2 class="card-title">
      <T k="mine.profile.title" />
    </h2>
    <p>
      <T k="mine.profile.text" />
    </p>
    <PostForm action={paths.mineProfile.to({ key: mine.key })} plain>
      <Button icon="pencil">{t("mine.profile.button")}</Button>
    </PostForm>
  </section>
)

const Ways = ({ mine }: { mine: MineView }) => (
  <p class="row">
    {(mine.state === "new" || mine.state === "accepted") && (
      <a class="link-target" href={paths.mineWithdraw.to({ key: mine.key })}>
        <T k="mine.withdraw.link" />
      </a>
    )}
    <a class="link-target" href={paths.mineErase.to({ key: mine.key })}>
      <T k="mine.erase.link" />
    </a>
  </p>
)

const Refused = ({ text }: { text: string }) => (
  <Alert kind="error">
    <p>
      <T k="mine.late-text" />
    </p>
    <Spoken text={text} />
  </Alert>
)

const Where = ({ mine }: { mine: MineView }) =>
  mine.state === "withdrawn" ? (
    <p>
      <T k="mine.withdrawn" />
    </p>
  ) : (
    <>
      <Stations label={t("mine.stations")} stations={stationsOf(mine)} />
      <p>{mine.responsible === undefined ? t("mine.no-adviser") : t("mine.responsible", { name: mine.responsible })}</p>
      {mine.hasOrganisation && <Profile mine={mine} />}
    </>
  )

/** The group's own page: where its request stands, what was written, and the way out. */
export const MinePage = ({ mine, submission, form = emptyForm, refused }: Props) => {
  const title = t("mine.title", { reference: mine.reference })
  return (
    <PublicPage
      title={title}
      formId={mine.state === "withdrawn" ? undefined : FORM}
      errors={listErrors(form, errorText)}
      unlisted
    >
      <h1>{title}</h1>
      {refused !== undefined && <Refused text={refused} />}
      <p>
        <Tag look={LOOKS[mine.state]}>{t(`mine.state.${mine.state}`)}</Tag>
      </p>
      <div class="stack">
        <Where mine={mine} />
        <section>
          <h2>
            <T k="mine.your-request" />
          </h2>
          <article class="card">
            <p class="card-eyebrow">
              {t("mine.from-you")} · {formatDateTime(mine.receivedAt)}
            </p>
            <Spoken text={mine.need} />
          </article>
        </section>
        {mine.messages.length > 0 && <Messages messages={mine.messages} />}
        {mine.state !== "withdrawn" && <MessageForm mine={mine} submission={submission} form={form} />}
        {mine.expiresAt !== null && (
          <p class="soft">
            <T k="mine.expires" date={formatDate(mine.expiresAt)} />
          </p>
        )}
        <Ways mine={mine} />
      </div>
    </PublicPage>
  )
}
