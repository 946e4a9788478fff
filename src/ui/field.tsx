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

/** What is no prose is neither corrected nor capitalised. */
const QUIET = { spellcheck: false, autocapitalize: "none" } as const
const LEFT_TO_RIGHT = new Set<InputType>(["email", "tel", "url", "number", "password"])

/** Free text finds its own direction; an empty field in a right-to-left page starts on the right. */
export const textDirection = (value: string) => (value === "" && direction() === "rtl" ? undefined : "auto")

/** Numbers are text with a numeric keyboard: `type="number"` changes on scrolling and swallows what it does not understand. */
const typeAttributes = (type: InputType, value: string) => {
  if (type === "number") return { type: "text", value, inputmode: "numeric" } as const
  if (type === "password") return { type, value: "" }
  if (type === "email" || type === "url") return { type, value, ...QUIET }
  return { type, value }
}

const directionOf = (type: InputType, value: string, ltr: boolean | undefined) => {
  if (ltr || LEFT_TO_RIGHT.has(type)) return "ltr"
  return type === "date" || type === "time" ? undefined : textDirection(value)
}

/** One line of text. */
export const Field = ({ name, id = name, type = "text", value = "", width, ltr, ...rest }: FieldProps) => {
  const { label, hint, error, optional, large, why, ...attributes } = rest
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional} large={large} why={why}>
      <input
        class={width === undefined ? "input" : `input input-${width}`}
        id={id}
        name={name}
        dir={directionOf(type, value, ltr)}
        {...typeAttributes(type, value)}
        {...(ltr ? QUIET : {})}
        {...attributes}
        aria-invalid={error === undefined ? undefined : "true"}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </FieldFrame>
  )
}
