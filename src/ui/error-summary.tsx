import { Icon } from "./icon.tsx"
import { T, t } from "./texts.ts"

/** `name` is the field the message belongs to, as in the form; "form" stands for the form as a whole. */
export type FieldError = { name: string; text: string }

/** The mistakes of a form as it came back from `readForm`, with their texts. */
export const listErrors = (
  form: { errors: Readonly<Record<string, string | undefined>> } | undefined,
  errorText: (key: string | undefined) => string | undefined,
): FieldError[] => Object.entries(form?.errors ?? {}).map(([name, key]) => ({ name, text: errorText(key) ?? "" }))

/** First thing on a page with mistakes: says what was kept and leads to each field. Empty when nothing is wrong. */
export const ErrorSummary = ({ errors, title }: { errors: readonly FieldError[]; title?: string | undefined }) =>
  errors.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2>
        <Icon name="circle-alert" />
        {title ?? t("error-summary.title", { count: errors.length })}
      </h2>
      <p>
        <T k="error-summary.kept" />
      </p>
      <ul>
        {errors.map(({ name, text }) => (
          <li>{name === "form" ? <strong>{text}</strong> : <a href={`#${name}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
