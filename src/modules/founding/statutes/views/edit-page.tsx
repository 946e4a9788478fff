import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, errorText, t } from "../../texts.ts"
import type { ParagraphChange } from "../paragraphs.ts"
import { Changes } from "./compare-page.tsx"

type Props = {
  secret: string
  number: number
  form: AnyForm
  /** Somebody kept a newer version while this text was being changed: what differs between theirs and this one. */
  newer?: { number: number; changes: readonly ParagraphChange[] | undefined } | undefined
}

const FORM = "edit-form"

/** The whole text to change by hand; keeping it makes a new version, the old one stays. */
export const EditPage = ({ secret, number, form, newer }: Props) => (
  <ProjectPage title={t("edit.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="edit.title" />
    </h1>
    <p class="lead">
      <T k="edit.lead" />
    </p>
    {newer !== undefined && (
      <Alert kind="warning" title={t("edit.newer.title")}>
        <p>
          <T k="edit.newer.text" />{" "}
          <a href={paths.version.to({ key: secret, number: String(newer.number) })}>
            {t("version.number", { number: newer.number })}
          </a>
        </p>
        <Changes changes={newer.changes} />
      </Alert>
    )}
    <PostForm action={paths.editVersion.to({ key: secret, number: String(number) })} id={FORM} keepDraft>
      <input type="hidden" name="basedOn" value={String(newer?.number ?? number)} />
      <Textarea
        name="text"
        label={t("edit.text")}
        rows={30}
        lang="de"
        value={typedText(form, "text")}
        error={errorText(form.errors["text"])}
      />
      <div class="actions">
        <Button icon="save">{t("edit.button")}</Button>
      </div>
    </PostForm>
  </ProjectPage>
)
