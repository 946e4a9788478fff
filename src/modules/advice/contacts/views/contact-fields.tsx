import { typedList, typedText } from "#platform/http"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { errorText, t } from "../../texts.ts"
import type { Topic } from "../../topics.ts"
import { clientKinds, modes, results, unmetReasons } from "../../words.ts"
import { MinutesField } from "./minutes-field.tsx"

export type Choices = { topics: readonly Topic[]; languages: readonly { value: string; label: string }[] }
type Props = { form: AnyForm; choices: Choices; submission: string }

const select = (form: AnyForm, name: string) => ({ name, value: typedText(form, name), error: errorText(form.errors[name]) })

const What = ({ form, choices }: Omit<Props, "submission">) => (
  <>
    <ChoiceGroup
      type="radio"
      name="mode"
      legend={t("staff.contact.mode")}
      layout="inline"
      options={modes.map((mode) => ({ value: mode, label: t(`staff.mode.${mode}`) }))}
      selected={typedText(form, "mode")}
      error={errorText(form.errors["mode"])}
    />
    <Field {...select(form, "happenedOn")} type="date" label={t("staff.contact.date")} width="short" />
    <ChoiceGroup
      type="checkbox"
      name="topics"
      legend={t("staff.contact.topics")}
      layout="columns"
      optional
      options={choices.topics.map(({ id, label }) => ({ value: id, label }))}
      selected={typedList(form, "topics")}
    />
    <ChoiceGroup
      type="radio"
      name="result"
      legend={t("staff.contact.result")}
      layout="inline"
      options={results.map((result) => ({ value: result, label: t(`staff.result.${result}`) }))}
      selected={typedText(form, "result")}
      error={errorText(form.errors["result"])}
    />
    <Select
      {...select(form, "unmetReason")}
      label={t("staff.contact.unmet-reason")}
      hint={t("staff.contact.unmet-hint")}
      optional
      empty="–"
      options={unmetReasons.map((reason) => ({ value: reason, label: t(`staff.unmet.${reason}`) }))}
      width="medium"
    />
  </>
)

const Who = ({ form, choices }: Omit<Props, "submission">) => (
  <>
    <Select
      {...select(form, "clientKind")}
      label={t("staff.case.kind")}
      options={clientKinds.map((kind) => ({ value: kind, label: t(`staff.client-kind.${kind}`) }))}
      width="medium"
    />
    <Select {...select(form, "language")} label={t("staff.case.language")} options={choices.languages} width="medium" />
    <Checkbox name="interpreter" label={t("staff.contact.interpreter")} checked={typedText(form, "interpreter") !== ""} />
  </>
)

/** How long comes first: the cursor stands there, and everything else has a sensible default, so that Enter is enough. */
export const FirstField = ({ form, submission }: Omit<Props, "choices">) => (
  <>
    <input type="hidden" name="submission" value={typedText(form, "submission") || submission} />
    <MinutesField form={form} />
  </>
)

export const ContactFields = ({ form, choices }: Omit<Props, "submission">) => (
  <>
    <What form={form} choices={choices} />
    <Textarea
      name="note"
      label={t("staff.contact.note")}
      hint={t("staff.contact.note-hint")}
      optional
      rows={3}
      value={typedText(form, "note")}
      error={errorText(form.errors["note"])}
    />
    <Field {...select(form, "nextStep")} label={t("staff.contact.next-step")} optional />
    <Field {...select(form, "nextStepDue")} type="date" label={t("staff.contact.due")} optional width="short" />
    <Who form={form} choices={choices} />
  </>
)
