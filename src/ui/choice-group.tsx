import type { Child } from "hono/jsx"
import { HintAndError, LabelText, type QuestionProps, describedBy, fieldClass } from "./field-frame.tsx"
import { Why } from "./why.tsx"

export type Option = { value: string; label: string; hint?: Child; lang?: string | undefined }

type ChoiceProps = {
  type: "radio" | "checkbox"
  id: string
  name: string
  option: Option
  checked: boolean
  describedby?: string | undefined
}

/** One radio button or checkbox; the whole row is its target. */
export const Choice = ({ type, id, name, option, checked, describedby }: ChoiceProps) => {
  const hintId = option.hint === undefined ? undefined : `${id}-hint`
  const described = [hintId, describedby].filter(Boolean).join(" ") || undefined
  return (
    <div class="choice">
      <input type={type} id={id} name={name} value={option.value} checked={checked} aria-describedby={described} />
      <label for={id} lang={option.lang}>
        {option.label}
      </label>
      {hintId !== undefined && (
        <div class="hint" id={hintId}>
          {option.hint}
        </div>
      )}
    </div>
  )
}

type GroupProps = Omit<QuestionProps, "label"> & {
  legend: string
  type: "radio" | "checkbox"
  options: readonly Option[]
  selected?: string | readonly string[] | undefined
  layout?: "list" | "inline" | "columns" | undefined
}

const classes = { list: "choices", inline: "choices choices-inline", columns: "choices choices-columns" }

/** A question with given answers: one (radio) or several (checkbox). */
export const ChoiceGroup = ({ name, id = name, legend, type, options, selected = [], layout = "list", ...rest }: GroupProps) => {
  const { hint, error, optional, large, why } = rest
  const chosen = typeof selected === "string" ? [selected] : selected
  return (
    <fieldset class={fieldClass(error)} aria-describedby={describedBy({ id, hint, error })}>
      <legend class={large ? "label-large" : undefined}>
        <LabelText label={legend} optional={optional} />
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      <div class={classes[layout]}>
        {options.map((option, index) => (
          <Choice
            type={type}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
      {why !== undefined && <Why>{why}</Why>}
    </fieldset>
  )
}
