import type { OwnSession, Session } from "#platform/auth"
import { type Form, typedText } from "#platform/http"
import { formatRelative, languages } from "#platform/i18n"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { Table } from "#ui/table"
import { Tag } from "#ui/tag"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { deviceName } from "../device.ts"
import type { ProfileForm } from "../schema.ts"

type Props = { session: Session; staff: boolean; sessions: readonly OwnSession[]; now: Date; form: Form<ProfileForm> | undefined }

const Profile = ({ session, staff, form }: Pick<Props, "session" | "staff" | "form">) => {
  const offered = languages.filter((entry) => !staff || entry.staff)
  const value = (name: "name" | "language") => (form ? typedText(form, name) : session[name])
  return (
    <PostForm action={paths.account.to({})} id="profile">
      <Field name="name" label={t("field.name")} value={value("name")} error={errorText(form?.errors.name)} autocomplete="name" />
      <Select
        name="language"
        label={t("field.language")}
        hint={<T k="field.language.hint" />}
        options={offered.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={value("language")}
        error={errorText(form?.errors.language)}
        width="medium"
      />
      <Button>{t("account.save")}</Button>
    </PostForm>
  )
}

const Sessions = ({ sessions, now }: Pick<Props, "sessions" | "now">) => (
  <>
    <h2>
      <T k="sessions.title" />
    </h2>
    <Table
      caption={t("sessions.title")}
      captionHidden
      rows={sessions}
      columns={[
        {
          label: t("sessions.device"),
          heading: true,
          cell: ({ userAgent, current }) => (
            <>
              {deviceName(userAgent) ?? t("sessions.unknown")} {current && <Tag look="moss">{t("sessions.current")}</Tag>}
            </>
          ),
        },
        { label: t("sessions.seen"), cell: ({ seenAt }) => formatRelative(seenAt, now) },
        {
          label: t("sessions.action"),
          cell: ({ id, userAgent }) => (
            <PostForm action={paths.sessionEnd.to({ id })} plain>
              <Button look="second" small more={deviceName(userAgent)}>
                {t("sessions.end")}
              </Button>
            </PostForm>
          ),
        },
      ]}
    />
    <PostForm action={paths.sessionsEnd.to({})}>
      <Button look="danger" icon="log-out">
        {t("sessions.end-all")}
      </Button>
    </PostForm>
  </>
)

export const AccountPage = ({ session, staff, sessions, now, form }: Props) => (
  <PublicPage title={t("account.title")} errors={listErrors(form, errorText)} formId="profile" unlisted>
    <h1>
      <T k="account.title" />
    </h1>
    <p>
      <T k="account.email" />{" "}
      <bdi>
        <strong>{session.email}</strong>
      </bdi>
    </p>
    <Profile session={session} staff={staff} form={form} />
    <>
      <h2>
        <T k="security.title" />
      </h2>
      <ul>
        {staff && (
          <li>
            <a href={paths.accountPassword.to({})}>
              <T k="staff.password.title" />
            </a>
          </li>
        )}
        <li>
          <a href={paths.security.to({})}>
            <T k={staff ? "staff.security.link" : "security.link"} />
          </a>
        </li>
      </ul>
    </>
    <Sessions sessions={sessions} now={now} />
  </PublicPage>
)
