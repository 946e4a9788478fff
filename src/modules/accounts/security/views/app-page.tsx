import { Button } from "#ui/button"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Qr } from "#ui/qr"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { BackField } from "../../views/back-field.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"

export type Shown = { back: string | undefined; problem?: string; codeError?: string | undefined }

/** Asks for the password once more before a key is made. */
export const StartAppPage = ({ password, replaces, back, problem }: Shown & { password: boolean; replaces: boolean }) => (
  <PublicPage title={titleWith(problem, t("staff.app.title"))} formId="start-app" unlisted>
    <h1>
      <T k="staff.app.title" />
    </h1>
    <Problem text={problem} />
    <p class="lead">
      <T k={replaces ? "staff.app.replace" : "staff.app.intro"} />
    </p>
    <PostForm action={paths.app.to({})} id="start-app">
      <BackField back={back} />
      {password && <Field name="password" type="password" label={t("field.password")} autocomplete="current-password" />}
      <Button>{t("staff.app.start")}</Button>
    </PostForm>
  </PublicPage>
)

/** "ABCD EFGH …": easier to type over. */
const inGroups = (key: string) => key.match(/.{1,4}/g)?.join(" ") ?? key

export const AppPage = ({ uri, back, problem, codeError }: Shown & { uri: string }) => {
  const error = errorText(codeError)
  const key = new URL(uri).searchParams.get("secret") ?? ""
  return (
    <PublicPage
      title={titleWith(problem, t("staff.app.title"))}
      errors={error === undefined ? [] : [{ name: "code", text: error }]}
      formId="app-code"
      unlisted
    >
      <h1>
        <T k="staff.app.title" />
      </h1>
      <Problem text={problem} />
      <ol class="prose">
        <li>
          <T k="staff.app.step-app" />
        </li>
        <li>
          <T k="staff.app.step-scan" />
        </li>
        <li>
          <T k="staff.app.step-code" />
        </li>
      </ol>
      <Qr text={uri} label={t("staff.app.qr")} />
      <p>
        <T k="staff.app.key" />
        <br />
        <code dir="ltr">{inGroups(key)}</code>
      </p>
      <PostForm action={paths.appCode.to({})} id="app-code">
        <BackField back={back} />
        <Field
          name="code"
          label={t("field.code")}
          hint={t("staff.app.code-hint")}
          error={error}
          width="short"
          autocomplete="one-time-code"
          inputmode="numeric"
          ltr
        />
        <Button>{t("staff.app.confirm")}</Button>
      </PostForm>
    </PublicPage>
  )
}
