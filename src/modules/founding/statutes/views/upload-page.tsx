import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { TEXT_FORM, TextForm } from "../../check/views/text-form.tsx"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, errorText, t } from "../../texts.ts"

/** A text of the group's own, as the next version of its statutes. */
export const UploadPage = ({ secret, form }: { secret: string; form: AnyForm }) => (
  <ProjectPage title={t("upload.title")} secret={secret} formId={TEXT_FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="upload.title" />
    </h1>
    <p class="lead">
      <T k="upload.lead" />
    </p>
    <TextForm form={form} action={paths.upload.to({ key: secret })}>
      <div class="actions">
        <Button icon="upload">{t("upload.button")}</Button>
      </div>
    </TextForm>
  </ProjectPage>
)
