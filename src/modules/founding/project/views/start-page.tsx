import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { type AnyForm, emptyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"

const FORM = "start-form"

/** Three optional answers, then the project exists. */
export const StartPage = ({ form = emptyForm }: { form?: AnyForm }) => (
  <PublicPage
    title={t("start.title")}
    formId={FORM}
    errors={listErrors(form, errorText)}
    breadcrumbs={[{ href: paths.door.to({}), label: t("door.title") }]}
    unlisted
  >
    <h1>
      <T k="start.title" />
    </h1>
    <p class="lead">
      <T k="start.lead" />
    </p>
    <PostForm action={paths.start.to({})} id={FORM} keepDraft>
      <Field
        name="title"
        label={t("start.project")}
        hint={t("start.project.hint")}
        optional
        value={typedText(form, "title")}
        error={errorText(form.errors["title"])}
      />
      <Field
        name="name"
        label={t("start.name")}
        why={t("start.name.why")}
        optional
        autocomplete="given-name"
        width="medium"
        value={typedText(form, "name")}
        error={errorText(form.errors["name"])}
      />
      <Field
        name="email"
        type="email"
        label={t("start.email")}
        why={t("start.email.why")}
        optional
        autocomplete="email"
        width="medium"
        value={typedText(form, "email")}
        error={errorText(form.errors["email"])}
      />
      <div class="actions">
        <Button icon="arrow-right">{t("start.button")}</Button>
      </div>
    </PostForm>
    <p>
      <a href={paths.freshLink.to({})}>
        <T k="door.lost-link" />
      </a>
    </p>
  </PublicPage>
)
