import type { Form } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { RenewForm } from "../schema.ts"

/** Shown once, as the answer to the post that made them: there is no address to come back to. */
export const BackupCodesPage = ({ codes, next }: { codes: readonly string[]; next: string }) => (
  <PublicPage title={t("staff.codes.title")} unlisted>
    <h1>
      <T k="staff.codes.title" />
    </h1>
    <Alert kind="warning">{t("staff.codes.once")}</Alert>
    <p>
      <T k="staff.codes.text" />
    </p>
    <ul>
      {codes.map((code) => (
        <li>
          <code dir="ltr">{code}</code>
        </li>
      ))}
    </ul>
    <p>
      <ButtonLink href={next}>{t("staff.codes.next")}</ButtonLink>
    </p>
  </PublicPage>
)

type RenewProps = { password: boolean; form?: Form<RenewForm>; problem?: string }

/** Who came by single sign-on may have no password to ask for. */
export const RenewCodesPage = ({ password, form, problem }: RenewProps) => (
  <PublicPage
    title={titleWith(problem, t("staff.codes.renew"))}
    errors={listErrors(form, errorText)}
    formId="renew-codes"
    unlisted
  >
    <h1>
      <T k="staff.codes.renew" />
    </h1>
    <Problem text={problem} />
    <p class="lead">
      <T k="staff.codes.renew-text" />
    </p>
    <PostForm action={paths.backupCodes.to({})} id="renew-codes">
      {password && (
        <Field
          name="password"
          type="password"
          label={t("field.password")}
          error={errorText(form?.errors.password)}
          autocomplete="current-password"
        />
      )}
      <Button>{t("staff.codes.renew")}</Button>
    </PostForm>
  </PublicPage>
)
