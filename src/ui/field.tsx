import { direction } from "#platform/i18n"
import { FieldFrame, type QuestionProps, describedBy } from "./field-frame.tsx"

type InputType = "text" | "email" | "tel" | "url" | "date" | "time" | "number" | "password" | "search"

export type FieldProps = QuestionProps & {
  type?: InputType | undefined
  value?: string | undefined
  width?: "short" | "medium" | undefined
  /** For what is written left to right in every language: IBAN, file numbers, codes. */
  ltr?: boolean | undefined
  autocomplete?: string | undefined
  inputmode?: "numeric" | "decimal" | "text" | undefined
  maxlength?: number | undefined
  min?: string | undefined
  max?: string | undefined
  readonly?: boolean | undefined
  placeholder?: string | undefined
}

const LEFT_TO_RIGHT = new Set<InputType>(["email", "tel", "url", "number", "password"])

/** Free text finds its own direction; an empty field in a right-to-left page starts on the right. */
export const textDirection = (value: string) => (value === "" && direction() === "rtl" ? undefined : "auto")

/**
 * One line of text. Numbers are text with a numeric keyboard: `type="number"` changes on scrolling and
 * swallows what it does not understand.
 */
export const Field = ({ id, name, type = "text", value = "", width, ltr, ...rest }: FieldProps) => {
  const { label, hint, error, optional, large, why, ...attributes } = rest
  const fieldId = id ?? name
  const quiet = type === "email" || type === "url" || ltr
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} optional={optional} large={large} why={why}>
      <input
        class={width === undefined ? "input" : `input input-${width}`}
        id={fieldId}
        name={name}
        type={type === "number" ? "text" : type}
        value={type === "password" ? "" : value}
        dir={ltr || LEFT_TO_RIGHT.has(type) ? "ltr" : type === "date" || type === "time" ? undefined : textDirection(value)}
        {...(type === "number" ? { inputmode: "numeric" } : {})}
        {...(quiet ? { spellcheck: false, autocapitalize: "none" } : {})}
        {...attributes}
        aria-invalid={error === undefined ? undefined : "true"}
        aria-describedby={describedBy({ id: fieldId, hint, error })}
      />
    </FieldFrame>
  )
}
