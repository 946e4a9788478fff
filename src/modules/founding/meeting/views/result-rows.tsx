import { typedText } from "#platform/http"
import { Checkbox } from "#ui/checkbox"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { PARTS, type Part, type Resolution, errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { t as projectText } from "../../texts.ts"
import { t } from "../texts.ts"

type RowProps = { form: AnyForm; index: number }
const inRow = (form: AnyForm, row: string) => (name: string) => {
  const field = `${row}.${name}`
  return { name: field, value: typedText(form, field), error: errorText(form.errors[field]) }
}

const Votes = ({ form, row }: { form: AnyForm; row: string }) => {
  const field = inRow(form, row)
  return (
    <div class="votes">
      {(["yes", "no", "abstain"] as const).map((name) => (
        <Field {...field(name)} type="number" label={t(`votes.${name}`)} width="short" autocomplete="off" />
      ))}
    </div>
  )
}

/** One resolution and its votes. */
export const ResolutionRow = ({ form, index, subject }: RowProps & { subject: Resolution }) => {
  const row = `resolutions.${index}`
  return (
    <fieldset class="field founder">
      <legend>{t(`subject.${subject}`)}</legend>
      <Votes form={form} row={row} />
      <input type="hidden" name={`${row}.subject`} value={subject} />
    </fieldset>
  )
}

/** Somebody typed before stays choosable, even when the list no longer names her or him. */
const nameOptions = (names: readonly string[], typed: string) =>
  [...names, ...(typed === "" || names.includes(typed) ? [] : [typed])].map((name) => ({ value: name, label: name }))

/** One office: who was elected, with how many votes, and whether she or he accepted. */
export const ElectionRow = ({ form, index, part, names }: RowProps & { part: Part; names: readonly string[] }) => {
  const row = `elections.${index}`
  const field = inRow(form, row)
  return (
    <fieldset class="field founder">
      <legend>{t("field.election", { number: index + 1 })}</legend>
      <Select
        {...field("part")}
        value={part}
        label={t("field.part")}
        options={PARTS.filter((one) => one !== "none").map((one) => ({ value: one, label: projectText(`part.${one}`) }))}
        width="medium"
      />
      {names.length === 0 ? (
        <Field {...field("name")} label={t("field.name")} width="medium" autocomplete="off" />
      ) : (
        <Select
          {...field("name")}
          label={t("field.name")}
          empty={t("field.nobody")}
          options={nameOptions(names, field("name").value)}
          width="medium"
        />
      )}
      <Votes form={form} row={row} />
      <Checkbox
        name={`${row}.accepted`}
        label={t("field.accepted")}
        checked={field("accepted").value === "yes"}
        error={field("accepted").error}
      />
    </fieldset>
  )
}
