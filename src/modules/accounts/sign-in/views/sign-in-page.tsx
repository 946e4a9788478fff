import { type Form, signOutPath, typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { type Key, T, errorText, t } from "../../texts.ts"
import { BackField } from "../../views/back-field.tsx"
import { PasskeyButton } from "../../views/passkey-button.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { LinkForm } from "../schema.ts"

const notices: Record<string, Key> = {
  abgemeldet: "sign-in.signed-out",
  abgelaufen: "sign-in.expired",
  sso: "sign-in.sso-failed",
  "sso-unbekannt": "sign-in.sso-unknown",
}
/** The one-line message for a `hinweis` of the address; none for anything unknown. */
export const noticeFor = (name: string | undefined): Key | undefined => (name === undefined ? undefined : notices[name])

type Props = {
  form?: Form<LinkForm> | undefined
  back: string | undefined
  oidc: string | undefined
  problem?: string | undefined
  notice?: Key | undefined
}

/** The other ways in, below the one the page is about. */
export const OtherWays = ({
  back,
  oidc,
  first,
}: {
  back: string | undefined
  oidc: string | undefined
  first: "mail" | "password"
}) => (
  <>
    <h2>
      <T k="sign-in.other" />
    </h2>
    <div class="stack">
      <p>
        {first === "mail" ? (
          <a href={paths.password.to({}, { zurueck: back })}>
            <T k="sign-in.password" />
          </a>
        ) : (
          <a href={paths.signIn.to({}, { zurueck: back })}>
            <T k="password.by-mail" />
          </a>
        )}
      </p>
      <PasskeyButton purpose="sign-in" next={paths.signIn.to({}, { zurueck: back })} />
      {oidc !== undefined && (
        <PostForm action={paths.sso.to({})} plain>
          <BackField back={back} />
          <Button look="second">{t("sign-in.sso", { name: oidc })}</Button>
        </PostForm>
      )}
    </div>
  </>
)

export const SignInPage = ({ form, back, oidc, problem, notice }: Props) => (
  <PublicPage title={titleWith(problem, t("sign-in.title"))} errors={listErrors(form, errorText)} formId="sign-in" unlisted>
    <h1>
      <T k="sign-in.title" />
    </h1>
    {notice !== undefined && (
      <Alert>
        <p>
          <T k={notice} />
        </p>
      </Alert>
    )}
    <Problem text={problem} />
    <p class="lead">
      <T k="sign-in.intro" />
    </p>
    <PostForm action={paths.signIn.to({})} id="sign-in">
      <BackField back={back} />
      <Field
        name="email"
        type="email"
        label={t("field.email")}
        value={typedText(form, "email")}
        error={errorText(form?.errors.email)}
        autocomplete="email"
      />
      <Button icon="mail">{t("sign-in.send")}</Button>
    </PostForm>
    <OtherWays back={back} oidc={oidc} first="mail" />
  </PublicPage>
)

export const SignOutPage = () => (
  <PublicPage title={t("sign-out.title")} unlisted>
    <h1>
      <T k="sign-out.title" />
    </h1>
    <p>
      <T k="sign-out.text" />
    </p>
    <PostForm action={signOutPath.to({})} plain>
      <Button>{t("sign-out.button")}</Button>
    </PostForm>
  </PublicPage>
)
