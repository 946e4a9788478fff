import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Qr } from "#ui/qr"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { errorText } from "../../texts.ts"
import { T, t } from "../texts.ts"

type Props = {
  secret: string
  email: string | null
  wished: boolean
  /** Whether a calendar link works; the link itself is shown once, when it was made. */
  linked: boolean
  calendarUrl?: string | undefined
  form: AnyForm
}

const FORM = "letters-form"

const Wished = ({ secret, email }: { secret: string; email: string }) => (
  <>
    <Alert kind="success">
      <p>
        <T k="letters.on" />{" "}
        <strong>
          <bdi dir="ltr">{email}</bdi>
        </strong>
      </p>
    </Alert>
    <PostForm action={paths.dutyLettersEnd.to({ key: secret })} plain>
      <Button look="second" icon="x">
        {t("letters.end")}
      </Button>
    </PostForm>
  </>
)

const WishForm = ({ secret, email, form }: { secret: string; email: string | null; form: AnyForm }) => (
  <PostForm action={paths.dutyLetters.to({ key: secret })} id={FORM}>
    {email === null ? (
      <Field
        name="email"
        type="email"
        label={t("letters.email")}
        hint={t("letters.email.hint")}
        autocomplete="email"
        width="medium"
        value={typedText(form, "email")}
        error={errorText(form.errors["email"])}
      />
    ) : (
      <p>
        <T k="letters.to" />{" "}
        <strong>
          <bdi dir="ltr">{email}</bdi>
        </strong>
      </p>
    )}
    <div class="actions">
      <Button icon="bell">{t("letters.button")}</Button>
    </div>
  </PostForm>
)

const NewLink = ({ url }: { url: string }) => (
  <Alert kind="success" title={t("calendar.new.title")}>
    <p>
      <T k="calendar.new.text" />
    </p>
    <p>
      <a href={url} class="private-link" dir="ltr">
        {url}
      </a>
    </p>
    <Qr text={url} label={t("calendar.title")} />
  </Alert>
)

const CalendarLink = ({ secret, linked, calendarUrl }: Pick<Props, "secret" | "linked" | "calendarUrl">) => (
  <>
    {calendarUrl !== undefined && <NewLink url={calendarUrl} />}
    {linked && calendarUrl === undefined && (
      <Alert kind="info">
        <T k="calendar.on" />
      </Alert>
    )}
    <div class="row">
      <PostForm action={paths.dutyCalendar.to({ key: secret })} plain>
        <Button look="second" icon="calendar">
          {linked ? t("calendar.renew") : t("calendar.button")}
        </Button>
      </PostForm>
      {linked && (
        <PostForm action={paths.dutyCalendarEnd.to({ key: secret })} plain>
          <Button look="quiet" icon="x">
            {t("calendar.end")}
          </Button>
        </PostForm>
      )}
    </div>
  </>
)

/** How dates come to people: by letter, or into the calendar they use anyway. */
export const LettersPage = ({ secret, email, wished, linked, calendarUrl, form }: Props) => (
  <ProjectPage title={t("letters.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="letters.title" />
    </h1>
    <p class="lead">
      <T k="letters.lead" />
    </p>
    <section>
      <h2>
        <T k="letters.mail" />
      </h2>
      <p>
        <T k="letters.text" />
      </p>
      {wished && email !== null ? (
        <Wished secret={secret} email={email} />
      ) : (
        <WishForm secret={secret} email={email} form={form} />
      )}
    </section>
    <section>
      <h2>
        <T k="calendar.title" />
      </h2>
      <p>
        <T k="calendar.text" />
      </p>
      <CalendarLink secret={secret} linked={linked} calendarUrl={calendarUrl} />
    </section>
    <p>
      <a href={paths.duties.to({ key: secret })}>
        <T k="duty.back" />
      </a>
    </p>
  </ProjectPage>
)
