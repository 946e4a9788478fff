import { typedText } from "#platform/http"
import { Textarea } from "#ui/textarea"
import { Icon } from "#ui/icon"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { T, t } from "../../texts.ts"
import { OFTEN, SELDOM } from "../purposes.ts"
import { purposeLabel, purposeWords, questionHint, questionLabel, questionWhy } from "../words.ts"
import { Why } from "#ui/why"

const Purpose = ({ number, form }: { number: number; form: AnyForm }) => {
  const name = `activities.${number}`
  const value = typedText(form, name)
  const error = errorText(form.errors[name])
  return (
    <details class="facet" open={value !== "" || error !== undefined}>
      <summary>
        <span>
          <strong>{purposeLabel(number)}</strong>
          {purposeWords(number) !== undefined && <span class="soft"> {purposeWords(number)}</span>}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <Textarea
        name={name}
        label={t("matrix.activities", { purpose: purposeLabel(number) })}
        hint={t("matrix.hint")}
        optional
        rows={3}
        lang="de"
        value={value}
        error={error}
      />
    </details>
  )
}

/** Purposes of the law, each with room for what the group itself does for it. Writing something down chooses the purpose. */
export const PurposeMatrix = ({ form }: { form: AnyForm }) => {
  const error = errorText(form.errors["numbers"])
  return (
    <fieldset class={error === undefined ? "field" : "field field-wrong"} id="numbers" tabindex={-1}>
      <legend>{questionLabel("purposes", "activities")}</legend>
      <div class="hint">{questionHint("purposes", "activities")}</div>
      {error !== undefined && (
        <p class="field-error">
          <Icon name="circle-alert" />
          <span>{error}</span>
        </p>
      )}
      {OFTEN.map((number) => (
        <Purpose number={number} form={form} />
      ))}
      <details class="facet" open={SELDOM.some((number) => typedText(form, `activities.${number}`) !== "")}>
        <summary>
          <T k="matrix.more" />
          <Icon name="chevron-down" />
        </summary>
        {SELDOM.map((number) => (
          <Purpose number={number} form={form} />
        ))}
      </details>
      <Why>{questionWhy("purposes", "activities")}</Why>
    </fieldset>
  )
}
