import { Choice } from "./choice-group.tsx"
import { HintAndError, type QuestionProps, fieldClass } from "./field-frame.tsx"
import { Why } from "./why.tsx"

type Props = Omit<QuestionProps, "optional" | "large"> & { value?: string | undefined; checked?: boolean | undefined }

/** A single yes: a consent, a switch. Never ticked beforehand for a consent. */
export const Checkbox = ({ name, id = name, label, value = "yes", checked = false, hint, error, why }: Props) => (
  <div class={fieldClass(error)}>
    <HintAndError id={`${id}-box`} error={error} />
    <Choice
      type="checkbox"
      id={id}
      name={name}
      option={hint === undefined ? { value, label } : { value, label, hint }}
      checked={checked}
      describedby={error === undefined ? undefined : `${id}-box-error`}
    />
    {why !== undefined && <Why>{why}</Why>}
  </div>
)
