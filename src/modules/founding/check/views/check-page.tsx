import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { type AnyForm, emptyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { MarkedText } from "./marked-text.tsx"
import { TEXT_FORM, TextForm } from "./text-form.tsx"
import { ReportSection, type ReportView } from "./report.tsx"

/** "Check statutes": for everybody, without account; nothing is kept. */
export const CheckPage = ({ form = emptyForm }: { form?: AnyForm }) => (
  <PublicPage
    title={t("check.title")}
    description={t("check.lead")}
    formId={TEXT_FORM}
    errors={listErrors(form, errorText)}
    breadcrumbs={[{ href: paths.door.to({}), label: t("door.title") }]}
  >
    <h1>
      <T k="check.title" />
    </h1>
    <p class="lead">
      <T k="check.lead" />
    </p>
    <Alert kind="info">
      <T k="check.kept" />
    </Alert>
    <TextForm form={form} action={paths.check.to({})}>
      <div class="actions">
        <Button icon="search">{t("check.button")}</Button>
      </div>
    </TextForm>
    <section class="prose">
      <h2>
        <T k="check.how.title" />
      </h2>
      <p>
        <T k="check.how.text" />
      </p>
      <h2>
        <T k="check.cannot.title" />
      </h2>
      <p>
        <T k="check.cannot.text" />
      </p>
    </section>
  </PublicPage>
)

type ResultProps = { text: string; mode: string; report: ReportView }

/** The findings beside the text. The text is only on this page; who wants to keep it takes it into a project. */
export const CheckResultPage = ({ text, mode, report }: ResultProps) => (
  <PublicPage
    title={t("check.result.title")}
    formId={TEXT_FORM}
    breadcrumbs={[
      { href: paths.door.to({}), label: t("door.title") },
      { href: paths.check.to({}), label: t("check.title") },
    ]}
    unlisted
  >
    <h1>
      <T k="check.result.title" />
    </h1>
    <div class="workshop">
      <div class="workshop-form">
        <ReportSection report={report} linked />
        {!report.refused && (
          <PostForm action={paths.checkTake.to({})} plain>
            <input type="hidden" name="text" value={text} />
            <h2>
              <T k="check.take.title" />
            </h2>
            <p>
              <T k="check.take.text" />
            </p>
            <Button look="second" icon="save">
              {t("check.take.button")}
            </Button>
          </PostForm>
        )}
      </div>
      <aside class="workshop-beside" aria-label={t("check.your-text")}>
        <h2>
          <T k="check.your-text" />
        </h2>
        <MarkedText text={text} findings={report.findings} />
      </aside>
    </div>
    <h2>
      <T k="check.again" />
    </h2>
    <TextForm form={{ typed: { text, mode }, errors: {} }} action={paths.check.to({})}>
      <input type="hidden" name="again" value="yes" />
      <div class="actions">
        <Button look="second" icon="search">
          {t("check.again.button")}
        </Button>
      </div>
    </TextForm>
  </PublicPage>
)
