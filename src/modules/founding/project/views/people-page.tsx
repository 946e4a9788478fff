import { typedText } from "#platform/http"
import { formatDate, languages } from "#platform/i18n"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { type AnyForm, emptyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { ProjectPage } from "./project-page.tsx"

export type PersonView = { id: string; name: string | null; me: boolean; addedAt: Date; seen: boolean }
type Props = {
  secret: string
  people: readonly PersonView[]
  mine: AnyForm
  /** The form that came back with mistakes, and which of the two it was. */
  invited?: AnyForm | undefined
}

const INVITE = "invite-form"
const languageOptions = () => languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))

const Person = ({ person, secret, alone }: { person: PersonView; secret: string; alone: boolean }) => (
  <li class="row">
    <span>
      <strong dir="auto">{person.name ?? t("people.unnamed")}</strong> {person.me && <T k="people.you" />}{" "}
      <span class="soft">
        {t("people.since", { date: formatDate(person.addedAt) })}
        {!person.seen && !person.me && <> · {t("people.not-seen")}</>}
      </span>
    </span>
    {!alone && (
      <PostForm action={paths.remove.to({ key: secret, person: person.id })} plain>
        <Button look="quiet" icon="x" small more={person.name ?? t("people.unnamed")}>
          {person.me ? t("people.leave") : t("people.remove")}
        </Button>
      </PostForm>
    )}
  </li>
)

const PersonFields = ({ form, prefix }: { form: AnyForm; prefix: string }) => (
  <>
    <Field
      name="name"
      id={`${prefix}name`}
      label={t("start.name")}
      optional
      width="medium"
      value={typedText(form, "name")}
      error={errorText(form.errors["name"])}
    />
    <Field
      name="email"
      id={`${prefix}email`}
      type="email"
      label={t("people.email")}
      hint={t("people.email.hint")}
      optional
      width="medium"
      value={typedText(form, "email")}
      error={errorText(form.errors["email"])}
    />
    <Select
      name="language"
      id={`${prefix}language`}
      label={t("people.language")}
      options={languageOptions()}
      value={typedText(form, "language")}
      width="medium"
      error={errorText(form.errors["language"])}
    />
  </>
)

/** Who works on this project; how others join, and how their access ends. */
export const PeoplePage = ({ secret, people, mine, invited = emptyForm }: Props) => (
  <ProjectPage title={t("people.title")} secret={secret} formId={INVITE} errors={listErrors(invited, errorText)}>
    <h1>
      <T k="people.title" />
    </h1>
    <p class="lead">
      <T k="people.lead" />
    </p>
    <ul class="plain-list">
      {people.map((person) => (
        <Person person={person} secret={secret} alone={people.length === 1} />
      ))}
    </ul>
    <h2>
      <T k="people.invite.title" />
    </h2>
    <p>
      <T k="people.invite.text" />
    </p>
    <PostForm action={paths.invite.to({ key: secret })} id={INVITE}>
      <PersonFields form={invited} prefix="" />
      <div class="actions">
        <Button icon="plus">{t("people.invite.button")}</Button>
      </div>
    </PostForm>
    <h2>
      <T k="people.me.title" />
    </h2>
    <PostForm action={paths.me.to({ key: secret })}>
      <PersonFields form={mine} prefix="me-" />
      <div class="actions">
        <Button look="second" icon="save">
          {t("people.me.button")}
        </Button>
      </div>
    </PostForm>
  </ProjectPage>
)
