import { type Form, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { NewPasswordField } from "../../views/new-password-field.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { ForgottenForm, NewPasswordForm } from "../schema.ts"

export const ForgottenPage = ({ form, problem }: { form?: Form<ForgottenForm>; problem?: string }) => (
  <PublicPage title={titleWith(problem, t("forgotten.title"))} errors={listErrors(form, errorText)} formId="forgotten" unlisted>
    <h1>
      <T k="forgotten.title" />
    </h1>
    <Problem text={problem} />
    <p class="lead">
      <T k="forgotten.text" />
    </p>
    <PostForm action={paths.forgotten.to({})} id="forgotten">
      <Field
        name="email"
        type="email"
        label={t("field.email")}
        value={typedText(form, "email")}
        error={errorText(form?.errors.email)}
        autocomplete="username"
      />
      <Button icon="mail">{t("forgotten.button")}</Button>
    </PostForm>
  </PublicPage>
)

type Props = { token?: string; form?: Form<NewPasswordForm>; problem?: string }

/** Without a token: the link was used, is too old, or was never one. */
export const NewPasswordPage = ({ token, form, problem }: Props) => (
  <PublicPage
    title={titleWith(problem, t("new-password.title"))}
    errors={listErrors(form, errorText)}
    formId="new-password"
    unlisted
  >
    <h1>
      <T k="new-password.title" />
    </h1>
    <Problem text={token === undefined ? t("link.used") : problem} />
    {token === undefined ? (
      <p>
        <a href={paths.forgotten.to({})}>
          <T k="new-password.again" />
        </a>
      </p>
    ) : (
      <PostForm action={paths.newPassword.to({ token })} id="new-password">
        <NewPasswordField error={errorText(form?.errors.password)} again={form !== undefined} />
        <Button>{t("new-password.button")}</Button>
      </PostForm>
    )}
  </PublicPage>
)
