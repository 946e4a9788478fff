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
import type { FirstRunForm } from "../schema.ts"

type Props = { id: string; form?: Form<FirstRunForm>; problem?: string }

export const FirstRunPage = ({ id, form, problem }: Props) => (
  <PublicPage
    title={titleWith(problem, t("staff.first-run.title"))}
    errors={listErrors(form, errorText)}
    formId="first-run"
    unlisted
  >
    <h1>
      <T k="staff.first-run.title" />
    </h1>
    <Problem text={problem} />
    <p class="lead">
      <T k="staff.first-run.intro" />
    </p>
    <PostForm action={paths.firstRun.to({ key: id })} id="first-run">
      <Field
        name="name"
        label={t("field.name")}
        value={typedText(form, "name")}
        error={errorText(form?.errors.name)}
        autocomplete="name"
      />
      <Field
        name="email"
        type="email"
        label={t("field.email")}
        value={typedText(form, "email")}
        error={errorText(form?.errors.email)}
        autocomplete="username"
      />
      <NewPasswordField label={t("field.password")} error={errorText(form?.errors.password)} again={form !== undefined} />
      <Button>{t("staff.join.button")}</Button>
    </PostForm>
  </PublicPage>
)
