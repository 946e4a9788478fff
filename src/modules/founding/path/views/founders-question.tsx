import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { PARTS, errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { t } from "../../texts.ts"
import { questionHint, questionLabel, questionWhy } from "../words.ts"
import { Why } from "#ui/why"

const Founder = ({ index, form }: { index: number; form: AnyForm }) => {
  const field = (name: string) => `people.${index}.${name}`
  const shared = (name: string) => ({
    name: field(name),
    value: typedText(form, field(name)),
    error: errorText(form.errors[field(name)]),
  })
  return (
    <fieldset class="field founder">
      <legend>{t("founder.number", { number: index + 1 })}</legend>
      <Field {...shared("name")} label={t("founder.name")} width="medium" autocomplete="off" />
      <Field {...shared("address")} label={t("founder.address")} optional autocomplete="off" />
      <Field {...shared("birthDate")} type="date" label={t("founder.birth")} optional width="medium" autocomplete="off" />
      <Select
        {...shared("part")}
        label={t("founder.part")}
        options={PARTS.map((part) => ({ value: part, label: t(`part.${part}`) }))}
        value={typedText(form, field("part")) || "none"}
        width="medium"
      />
      <Checkbox
        name={field("minor")}
        label={t("founder.minor")}
        checked={typedText(form, field("minor")) === "yes"}
        error={errorText(form.errors[field("minor")])}
      />
    </fieldset>
  )
}

/** Who founds: seven at least, one set of fields each; more rows on request, without a script. */
export const FoundersQuestion = ({ form, rows }: { form: AnyForm; rows: number }) => (
  <>
    <h2>{questionLabel("founders", "people")}</h2>
    <p class="hint">{questionHint("founders", "people")}</p>
    <Why>{questionWhy("founders", "people")}</Why>
    {Array.from({ length: rows }, (_, index) => (
      <Founder index={index} form={form} />
    ))}
    <p>
      <Button look="second" icon="plus" name="_action" value="rows">
        {t("founder.more")}
      </Button>
    </p>
  </>
)
