import { FieldFrame, type QuestionProps, describedBy } from "./field-frame.tsx"

export type SelectOption = { value: string; label: string; lang?: string | undefined }

type Props = QuestionProps & {
  options: readonly SelectOption[]
  value?: string | undefined
  /** First, empty entry: "please choose". */
  empty?: string | undefined
  width?: "short" | "medium" | undefined
  autocomplete?: string | undefined
}

/** A choice from a long list. Up to seven answers are better shown as a ChoiceGroup. */
export const Select = ({ name, id = name, options, value, empty, width, autocomplete, ...question }: Props) => (
  <FieldFrame id={id} {...question}>
    <select
      class={width === undefined ? "input" : `input input-${width}`}
      id={id}
      name={name}
      autocomplete={autocomplete}
      aria-invalid={question.error === undefined ? undefined : "true"}
      aria-describedby={describedBy({ id, hint: question.hint, error: question.error })}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option value={option.value} selected={option.value === value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  </FieldFrame>
)
