import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { type Choices, ContactFields, FirstField } from "./contact-fields.tsx"

type Props = { reference: string; form: AnyForm; choices: Choices; submission: string; problem?: string | undefined }

export const ContactPage = ({ reference, form, choices, submission, problem }: Props) => (
  <StaffPage
    title={t("staff.contact.title", { reference })}
    formId="contact-form"
    errors={listErrors(form, errorText)}
    breadcrumbs={[
      { href: paths.inbox.to({}), label: t("staff.inbox.title") },
      { href: paths.case.to({ reference }), label: reference },
    ]}
  >
    <h1>
      <T k="staff.contact.title" reference={reference} />
    </h1>
    {problem !== undefined && <Alert kind="error">{problem}</Alert>}
    <PostForm id="contact-form" action={paths.contact.to({ reference })} keepDraft>
      <FirstField form={form} submission={submission} />
      <ContactFields form={form} choices={choices} />
      <Checkbox name="close" label={t("staff.contact.close")} checked={typedText(form, "close") !== ""} />
      <div class="actions">
        <Button icon="check">{t("staff.contact.save")}</Button>
      </div>
    </PostForm>
  </StaffPage>
)
