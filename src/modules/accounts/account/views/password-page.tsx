import type { Form } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { NewPasswordField } from "../../views/new-password-field.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { ChangePasswordForm } from "../schema.ts"

type Props = { has: boolean; form?: Form<ChangePasswordForm>; problem?: string }

export const PasswordPage = ({ has, form, problem }: Props) => (
  <PublicPage
    title={titleWith(problem, t("staff.password.title"))}
    errors={listErrors(form, errorText)}
    formId="change-password"
    unlisted
  >
    <h1>
      <T k="staff.password.title" />
    </h1>
    <Problem text={problem} />
    <p>
      <T k="staff.password.others" />
    </p>
    <PostForm action={paths.accountPassword.to({})} id="change-password">
      {has && (
        <Field
          name="current"
          type="password"
          label={t("staff.password.current")}
          error={errorText(form?.errors.current)}
          autocomplete="current-password"
        />
      )}
      <NewPasswordField error={errorText(form?.errors.password)} again={form !== undefined} />
      <Button>{t("staff.password.change")}</Button>
    </PostForm>
  </PublicPage>
)
