import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { errorText } from "../../answers/index.ts"
import type { Shown } from "../../kept/keep.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { type TaxText, T, has, t } from "../texts.ts"

const FORM = "tax-form"

/** The question of a field, also for two versions side by side. */
export const taxLabel = (field: string): string => {
  const key = `q.tax.${field}`
  return has(key) ? t(key) : field
}
export const taxOption = (field: string, value: string): string | undefined =>
  (field === "employees" || field === "sales") && (value === "yes" || value === "no") ? t(`answer.${value}`) : undefined

type LineProps = { name: string; shown: Shown; hint?: TaxText; optional?: boolean; ltr?: boolean; width?: "short" | "medium" }
const Line = ({ name, shown, hint, optional, ltr, width }: LineProps) => (
  <Field
    name={name}
    label={taxLabel(name)}
    hint={hint === undefined ? undefined : t(hint)}
    optional={optional}
    ltr={ltr}
    width={width}
    value={typedText(shown.form, name)}
    error={errorText(shown.form.errors[name])}
  />
)

const YesNo = ({ name, shown, hint }: { name: string; shown: Shown; hint: TaxText }) => (
  <ChoiceGroup
    type="radio"
    name={name}
    legend={taxLabel(name)}
    hint={t(hint)}
    optional
    layout="inline"
    options={(["yes", "no"] as const).map((value) => ({ value, label: t(`answer.${value}`) }))}
    selected={typedText(shown.form, name)}
    error={errorText(shown.form.errors[name])}
  />
)

/** What the letters to the tax office and its questionnaire need. */
export const TaxAnswersPage = ({ secret, shown }: { secret: string; shown: Shown }) => (
  <ProjectPage title={t("tax-answers.title")} secret={secret} formId={FORM} errors={listErrors(shown.form, errorText)}>
    <h1>
      <T k="tax-answers.title" />
    </h1>
    <p class="lead">
      <T k="tax-answers.lead" />
    </p>
    {shown.above}
    <PostForm action={paths.taxAnswers.to({ key: secret })} id={FORM} keepDraft>
      <input type="hidden" name="_revision" value={String(shown.revision)} />
      <Line name="office" shown={shown} hint="q.tax.office.hint" />
      <Line name="officeAddress" shown={shown} optional />
      <Line name="contactName" shown={shown} hint="q.tax.contactName.hint" optional />
      <Line name="contactPhone" shown={shown} optional ltr />
      <Line name="contactEmail" shown={shown} optional ltr />
      <h2>
        <T k="tax-answers.questionnaire" />
      </h2>
      <Field
        name="startsOn"
        type="date"
        label={taxLabel("startsOn")}
        optional
        width="medium"
        value={typedText(shown.form, "startsOn")}
        error={errorText(shown.form.errors["startsOn"])}
      />
      <Line name="incomeCents" shown={shown} hint="q.tax.incomeCents.hint" optional ltr width="short" />
      <Line name="expensesCents" shown={shown} optional ltr width="short" />
      <YesNo name="employees" shown={shown} hint="q.tax.employees.hint" />
      <YesNo name="sales" shown={shown} hint="q.tax.sales.hint" />
      <div class="actions">
        <Button icon="save">{t("tax-answers.button")}</Button>
      </div>
    </PostForm>
  </ProjectPage>
)
