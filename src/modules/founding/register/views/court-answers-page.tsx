import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { errorText } from "../../answers/index.ts"
import type { Shown } from "../../kept/keep.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import type { Court } from "../court.ts"
import { type RegisterText, T, has, t } from "../texts.ts"

type Props = { secret: string; shown: Shown; court: Court | undefined }

const FORM = "court-form"

/** The question of a field, also for two versions side by side. */
export const courtLabel = (field: string): string => {
  const key = `q.register.${field}`
  return has(key) ? t(key) : field
}
export const courtOption = (field: string, value: string): string | undefined => {
  const key = `q.register.${field}.${value}`
  return has(key) ? t(key) : undefined
}

const Line = ({ name, shown, hint, optional, ltr }: LineProps) => (
  <Field
    name={name}
    label={courtLabel(name)}
    hint={hint === undefined ? undefined : t(hint)}
    optional={optional}
    ltr={ltr}
    value={typedText(shown.form, name)}
    error={errorText(shown.form.errors[name])}
  />
)
type LineProps = { name: string; shown: Shown; hint?: RegisterText; optional?: boolean; ltr?: boolean }

const Notary = ({ shown }: { shown: Shown }) => (
  <>
    <ChoiceGroup
      type="radio"
      name="notary"
      legend={courtLabel("notary")}
      options={(["on-site", "video"] as const).map((value) => ({
        value,
        label: t(`q.register.notary.${value}`),
        hint: t(`q.register.notary.${value}.then`),
      }))}
      selected={typedText(shown.form, "notary")}
      error={errorText(shown.form.errors["notary"])}
    />
    <Field
      name="withEid"
      type="number"
      width="short"
      label={courtLabel("withEid")}
      hint={t("q.register.withEid.hint")}
      why={t("q.register.withEid.why")}
      optional
      value={typedText(shown.form, "withEid")}
      error={errorText(shown.form.errors["withEid"])}
    />
    <Checkbox
      name="noticeAvailable"
      label={courtLabel("noticeAvailable")}
      hint={t("q.register.noticeAvailable.then")}
      checked={typedText(shown.form, "noticeAvailable") === "yes"}
      error={errorText(shown.form.errors["noticeAvailable"])}
    />
  </>
)

/** What the application and the letter to the court need. */
export const CourtAnswersPage = ({ secret, shown, court }: Props) => (
  <ProjectPage title={t("court-answers.title")} secret={secret} formId={FORM} errors={listErrors(shown.form, errorText)}>
    <h1>
      <T k="court-answers.title" />
    </h1>
    <p class="lead">
      <T k="court-answers.lead" />
    </p>
    {shown.above}
    <PostForm action={paths.courtAnswers.to({ key: secret })} id={FORM} keepDraft>
      <input type="hidden" name="_revision" value={String(shown.revision)} />
      <Line name="postalAddress" shown={shown} hint="q.register.postalAddress.hint" />
      <Line name="court" shown={shown} hint={court === undefined ? "q.register.court.unknown" : "q.register.court.hint"} />
      <Line name="courtAddress" shown={shown} hint="q.register.courtAddress.hint" optional />
      <Notary shown={shown} />
      <Line name="contactName" shown={shown} optional />
      <Line name="contactPhone" shown={shown} optional ltr />
      <Line name="contactEmail" shown={shown} optional ltr />
      <div class="actions">
        <Button icon="save">{t("court-answers.button")}</Button>
      </div>
    </PostForm>
  </ProjectPage>
)
