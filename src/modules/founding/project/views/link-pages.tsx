import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { type AnyForm, emptyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"

const FORM = "link-form"

/** The link got lost, or does not open anything any more: ask for a new one by mail. */
export const FreshLinkPage = ({ closed, form = emptyForm }: { closed: boolean; form?: AnyForm }) => (
  <PublicPage title={t("fresh-link.title")} formId={FORM} errors={listErrors(form, errorText)} unlisted>
    <h1>
      <T k="fresh-link.title" />
    </h1>
    {closed && (
      <Alert kind="warning">
        <T k="fresh-link.closed" />
      </Alert>
    )}
    <p class="lead">
      <T k="fresh-link.lead" />
    </p>
    <PostForm action={paths.freshLink.to({})} id={FORM}>
      <Field
        name="email"
        type="email"
        label={t("fresh-link.email")}
        autocomplete="email"
        width="medium"
        value={typedText(form, "email")}
        error={errorText(form.errors["email"])}
      />
      <div class="actions">
        <Button icon="mail">{t("fresh-link.send")}</Button>
      </div>
    </PostForm>
    <p>
      <T k="fresh-link.no-mail" />
    </p>
  </PublicPage>
)

/** The same for known and unknown addresses. */
export const LinkAskedPage = () => (
  <PublicPage title={t("fresh-link.done.title")} unlisted>
    <h1>
      <T k="fresh-link.done.title" />
    </h1>
    <p class="lead">
      <T k="fresh-link.done.text" />
    </p>
  </PublicPage>
)

export const ErasedPage = () => (
  <PublicPage title={t("erased.title")} unlisted>
    <h1>
      <T k="erased.title" />
    </h1>
    <p class="lead">
      <T k="erased.text" />
    </p>
    <p>
      <a href={paths.door.to({})}>
        <T k="door.back" />
      </a>
    </p>
  </PublicPage>
)
