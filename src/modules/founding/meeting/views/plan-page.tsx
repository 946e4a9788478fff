import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field, type FieldProps } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { errorText } from "../../answers/index.ts"
import type { Shown } from "../../kept/keep.tsx"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { paths } from "../../paths.ts"
import { T, t } from "../texts.ts"

const FORM = "meeting-form"
type Props = { secret: string; shown: Shown; today: string }

/** When and where the founding meeting is to be. */
export const PlanPage = ({ secret, shown: { form, revision, above }, today }: Props) => {
  const field = (name: string): Pick<FieldProps, "name" | "value" | "error"> => ({
    name,
    value: typedText(form, name),
    error: errorText(form.errors[name]),
  })
  const on = typedText(form, "on")
  return (
    <ProjectPage title={t("plan.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
      <h1>
        <T k="plan.title" />
      </h1>
      <p class="lead">
        <T k="plan.lead" />
      </p>
      {above}
      {on !== "" && on < today && (
        <Alert kind="warning">
          <T k="plan.past" />
        </Alert>
      )}
      <PostForm action={paths.meetingPlan.to({ key: secret })} id={FORM} keepDraft>
        <input type="hidden" name="_revision" value={String(revision)} />
        <Field {...field("on")} type="date" label={t("field.on")} width="medium" />
        <Field {...field("at")} type="time" label={t("field.at")} width="short" />
        <Field {...field("place")} label={t("field.place")} hint={t("field.place.hint")} />
        <Field {...field("invitedBy")} label={t("field.invitedBy")} width="medium" optional autocomplete="off" />
        <Field {...field("invitedOn")} type="date" label={t("field.invitedOn")} width="medium" optional />
        <Field {...field("online")} type="url" label={t("field.online")} optional />
        <div class="actions">
          <Button icon="check">{t("plan.save")}</Button>
        </div>
      </PostForm>
    </ProjectPage>
  )
}
