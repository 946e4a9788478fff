import { type Form, typedList, typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { Combobox } from "#ui/combobox"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { SlotTitle, languageOption } from "../../profile-form/views/parts.tsx"
import { T, errorText, t } from "../../texts.ts"
import { fieldsOfActivity, spokenLanguages } from "../../vocabulary.ts"
import type { RegistrationForm } from "../schema.ts"

type Similar = { slug: string; name: string; ags: string | null }
type Props = { form?: Form<RegistrationForm> | undefined; similar?: readonly Similar[] | undefined }

const IsThisYou = ({ similar }: { similar: readonly Similar[] }) => (
  <Alert kind="warning" title={t("register.similar")}>
    <ul>
      {similar.map(({ slug, name, ags }) => (
        <li>
          <a href={paths.profile.to({ slug })}>
            <bdi>{name}</bdi>
          </a>{" "}
          · {placeName(ags) ?? t("value.unknown")}
        </li>
      ))}
    </ul>
    <p>
      <T k="register.similar.yes" href={paths.newLink.to({})} />
    </p>
    <Checkbox name="isNew" label={t("register.similar.no")} />
  </Alert>
)

const field = (form: Props["form"], name: keyof RegistrationForm) => ({
  name,
  value: typedText(form, name),
  error: errorText(form?.errors[name]),
})

const Group = ({ form }: Pick<Props, "form">) => (
  <section>
    <h2>
      <T k="register.group" />
    </h2>
    <Field {...field(form, "name")} label={t("register.name")} autocomplete="organization" />
    <ChoiceGroup
      {...field(form, "kind")}
      type="radio"
      legend={t("register.kind")}
      options={[
        { value: "initiative", label: t("register.kind.initiative") },
        { value: "organisation", label: t("register.kind.organisation") },
      ]}
      selected={typedText(form, "kind")}
    />
    <Combobox {...field(form, "place")} label={t("search.place")} hint={t("form.place.hint")} source={paths.places.to({})} />
    <ChoiceGroup
      name="fields"
      type="checkbox"
      layout="columns"
      legend={t("profile.fields")}
      options={fieldsOfActivity().map(({ id, label }) => ({ value: id, label }))}
      selected={typedList(form, "fields")}
      optional
    />
    <details class="facet" open={typedList(form, "languages").length > 0}>
      <SlotTitle text={t("form.languages")} />
      <ChoiceGroup
        name="languages"
        type="checkbox"
        layout="columns"
        legend={t("form.languages")}
        options={spokenLanguages().map(languageOption)}
        selected={typedList(form, "languages")}
        optional
      />
    </details>
    <Textarea
      {...field(form, "description")}
      label={t("profile.description")}
      hint={t("form.description.hint")}
      limit={5000}
      optional
    />
  </section>
)

const Reach = ({ form }: Pick<Props, "form">) => (
  <section>
    <h2>
      <T k="register.reach" />
    </h2>
    <p>
      <T k="register.reach.text" />
    </p>
    <Field {...field(form, "contactName")} label={t("register.contactName")} autocomplete="name" />
    <Field
      {...field(form, "email")}
      type="email"
      label={t("profile.email")}
      hint={t("register.email.hint")}
      autocomplete="email"
      optional
    />
    <Field {...field(form, "phone")} type="tel" label={t("profile.phone")} autocomplete="tel" optional />
    <Checkbox
      name="public"
      value="entry"
      label={t("register.public")}
      hint={t("register.public.hint")}
      checked={typedList(form, "public").includes("entry")}
    />
  </section>
)

/** A group adds itself: one short page. */
export const RegisterPage = ({ form, similar = [] }: Props) => (
  <PublicPage
    title={t("register.title")}
    description={t("register.intro")}
    breadcrumbs={[{ href: paths.list.to({}), label: t("list.title") }]}
    errors={listErrors(form, errorText)}
    formId="register"
  >
    <h1>
      <T k="register.title" />
    </h1>
    <p class="lead">
      <T k="register.intro" />
    </p>
    <PostForm id="register" action={paths.register.to({})} keepDraft>
      {similar.length > 0 && <IsThisYou similar={similar} />}
      <Group form={form} />
      <Reach form={form} />
      <p>
        <Button>
          <T k="register.submit" />
        </Button>
      </p>
    </PostForm>
  </PublicPage>
)

export const RegisteredPage = () => (
  <PublicPage title={t("registered.title")} unlisted>
    <h1>
      <T k="registered.title" />
    </h1>
    <p class="lead">
      <T k="registered.text" />
    </p>
    <p>
      <T k="registered.mail" />
    </p>
    <p>
      <a href={paths.list.to({})}>
        <T k="registered.list" />
      </a>
    </p>
  </PublicPage>
)
