import { type Form, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { BackField } from "../../views/back-field.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { PasswordForm } from "../schema.ts"
import { OtherWays } from "./sign-in-page.tsx"

type Props = {
  form: Form<PasswordForm> | undefined
  back: string | undefined
  problem: string | undefined
  oidc: string | undefined
}

export const PasswordPage = ({ form, back, problem, oidc }: Props) => (
  <PublicPage
    title={titleWith(problem, t("password.title"))}
    errors={listErrors(form, errorText)}
    formId="password-form"
    unlisted
  >
    <h1>
      <T k="password.title" />
    </h1>
    <Problem text={problem} />
    <PostForm action={paths.password.to({})} id="password-form">
      <BackField back={back} />
      <Field
        name="email"
        type="email"
        label={t("field.email")}
        value={typedText(form, "email")}
        error={errorText(form?.errors.email)}
        autocomplete="username"
      />
      <Field
        name="password"
        type="password"
        label={t("field.password")}
        error={errorText(form?.errors.password)}
        autocomplete="current-password"
      />
      <div class="actions">
        <Button>{t("password.button")}</Button>
        <a href={paths.forgotten.to({})}>
          <T k="password.forgotten" />
        </a>
      </div>
    </PostForm>
    <OtherWays back={back} oidc={oidc} first="password" />
  </PublicPage>
)
