import type { Form } from "#platform/http"
import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import type { ReportForm } from "../schema.ts"

type Props = { entry: { name: string; slug: string }; form?: Form<ReportForm> | undefined }

export const ReportPage = ({ entry: { name, slug }, form }: Props) => (
  <PublicPage
    title={t("report.title", { name })}
    breadcrumbs={[
      { href: paths.list.to({}), label: t("list.title") },
      { href: paths.profile.to({ slug }), label: name },
    ]}
    errors={listErrors(form, errorText)}
    formId="report"
    unlisted
  >
    <h1>
      <T k="report.title" name={name} />
    </h1>
    <p>
      <T k="report.intro" />
    </p>
    <PostForm id="report" action={paths.report.to({ slug })}>
      <Textarea
        name="text"
        label={t("report.text")}
        value={typedText(form, "text")}
        error={errorText(form?.errors.text)}
        limit={2000}
      />
      <Field
        name="email"
        type="email"
        label={t("report.email")}
        hint={t("report.email.hint")}
        value={typedText(form, "email")}
        error={errorText(form?.errors.email)}
        autocomplete="email"
        optional
      />
      <p>
        <Button>
          <T k="report.submit" />
        </Button>
      </p>
    </PostForm>
  </PublicPage>
)
