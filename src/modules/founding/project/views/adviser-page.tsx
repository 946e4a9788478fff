import { typedText } from "#platform/http"
import { formatDate } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { NOTE_LENGTH } from "../../words.ts"
import { ProjectPage } from "./project-page.tsx"

const FORM = "adviser-form"

/** "Involve the advice office": what it will see, and the way to end it. */
export const AdviserPage = ({ secret, form, askedAt }: { secret: string; form: AnyForm; askedAt: Date | null }) => (
  <ProjectPage title={t("adviser.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="adviser.title" />
    </h1>
    {askedAt !== null && (
      <Alert kind="info">
        <T k="adviser.asked" date={formatDate(askedAt)} />
      </Alert>
    )}
    <p class="lead">
      <T k="adviser.lead" />
    </p>
    <p>
      <T k="adviser.sees" />
    </p>
    <PostForm action={paths.adviser.to({ key: secret })} id={FORM} keepDraft>
      <Textarea
        name="note"
        label={t("adviser.note")}
        hint={t("adviser.note.hint")}
        optional
        limit={NOTE_LENGTH}
        value={typedText(form, "note")}
        error={errorText(form.errors["note"])}
      />
      <div class="actions">
        <Button icon="message-circle">{askedAt === null ? t("adviser.ask") : t("adviser.again")}</Button>
      </div>
    </PostForm>
    {askedAt !== null && (
      <PostForm action={paths.adviserEnd.to({ key: secret })} plain>
        <p>
          <T k="adviser.end-text" />
        </p>
        <Button look="quiet" icon="x">
          {t("adviser.end")}
        </Button>
      </PostForm>
    )}
  </ProjectPage>
)

/** Asked once more before everything of the project ends. */
export const ErasePage = ({ secret }: { secret: string }) => (
  <ProjectPage title={t("erase.title")} secret={secret}>
    <h1>
      <T k="erase.title" />
    </h1>
    <p class="lead">
      <T k="erase.text" />
    </p>
    <PostForm action={paths.erase.to({ key: secret })}>
      <div class="actions">
        <Button look="danger" icon="trash">
          {t("erase.button")}
        </Button>
      </div>
    </PostForm>
    <p>
      <a href={paths.home.to({ key: secret })}>
        <T k="erase.keep" />
      </a>
    </p>
  </ProjectPage>
)
