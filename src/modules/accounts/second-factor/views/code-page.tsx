import type { Form } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { BackField } from "../../views/back-field.tsx"
import { PasskeyButton } from "../../views/passkey-button.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { CodeForm } from "../schema.ts"

type Props = { app: boolean; back: string | undefined; form: Form<CodeForm> | undefined; problem: string | undefined }

/** The second factor. Codes are not kept after a mistake: the next one is different. */
export const CodePage = ({ app, back, form, problem }: Props) => {
  const next = paths.signIn.to({}, { zurueck: back })
  return (
    <PublicPage
      title={titleWith(problem, t("code.title"))}
      errors={listErrors(form, errorText)}
      formId={app ? "code-form" : undefined}
      unlisted
    >
      <h1>
        <T k="code.title" />
      </h1>
      <Problem text={problem} />
      {app ? (
        <PostForm action={paths.secondFactor.to({})} id="code-form">
          <BackField back={back} />
          <Field
            name="code"
            label={t("field.code")}
            hint={<T k="field.code.hint" />}
            error={errorText(form?.errors.code)}
            width="medium"
            autocomplete="one-time-code"
            ltr
          />
          <Button>{t("code.button")}</Button>
        </PostForm>
      ) : (
        <p>
          <T k="code.passkey-only" />
        </p>
      )}
      <div class="actions">
        <PasskeyButton purpose="sign-in" next={next} look={app ? "second" : "main"} />
      </div>
      <p>
        <T k="code.lost" />
      </p>
      <PostForm action={paths.signOut.to({})} plain>
        <Button look="quiet">{t("code.leave")}</Button>
      </PostForm>
    </PublicPage>
  )
}
