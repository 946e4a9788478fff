import type { Child } from "hono/jsx"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { errorText, t } from "../../texts.ts"

type Props = {
  reference: string
  title: string
  text: string
  action: string
  submit: string
  form: AnyForm
  problem?: string | undefined
  children?: Child
}

/** One decision about a case on a page of its own: decline, hand over, close. */
export const ChoicePage = ({ reference, title, text, action, submit, form, problem, children }: Props) => (
  <StaffPage
    title={`${title} – ${reference}`}
    errors={listErrors(form, errorText)}
    breadcrumbs={[
      { href: paths.inbox.to({}), label: t("staff.inbox.title") },
      { href: paths.case.to({ reference }), label: reference },
    ]}
  >
    <h1>{title}</h1>
    {problem !== undefined && <Alert kind="error">{problem}</Alert>}
    <p class="lead">{text}</p>
    <PostForm action={action}>
      {children}
      <div class="actions">
        <Button>{submit}</Button>
        <ButtonLink href={paths.case.to({ reference })} look="second">
          {t("staff.cancel")}
        </ButtonLink>
      </div>
    </PostForm>
  </StaffPage>
)
