import { FieldFrame, type QuestionProps, describedBy } from "./field-frame.tsx"
import { textDirection } from "./field.tsx"
import { Island } from "./island.tsx"
import { t } from "./texts.ts"

type Props = QuestionProps & {
  value?: string | undefined
  rows?: number | undefined
  /** Says the limit and, with JavaScript, how much is left. The server checks it. */
  limit?: number | undefined
  /** Language of what is expected here, when it is not the page's: texts for an authority are German. */
  lang?: string | undefined
  autocomplete?: string | undefined
}

/** Several lines of text. */
export const Textarea = ({ id, name, value = "", rows = 5, limit, lang, autocomplete, ...question }: Props) => {
  const fieldId = id ?? name
  const { hint, error } = question
  const area = (
    <textarea
      class="input"
      id={fieldId}
      name={name}
      rows={rows}
      lang={lang}
      autocomplete={autocomplete}
      dir={textDirection(value)}
      aria-invalid={error === undefined ? undefined : "true"}
      aria-describedby={describedBy({ id: fieldId, hint, error }, limit === undefined ? undefined : `${fieldId}-count`)}
    >
      {/* The parser drops the first line break of a textarea: give it one to drop. */}
      {value.startsWith("\n") ? `\n${value}` : value}
    </textarea>
  )
  if (limit === undefined)
    return (
      <FieldFrame id={fieldId} {...question}>
        {area}
      </FieldFrame>
    )
  return (
    <FieldFrame id={fieldId} {...question}>
      <x-character-count
        limit={limit}
        template={t("count.left", { count: "{n}" })}
        template-over={t("count.over", { count: "{n}" })}
      >
        {area}
        <p class="count" id={`${fieldId}-count`}>
          {t("count.limit", { limit })}
        </p>
        <p class="visually-hidden" role="status"></p>
      </x-character-count>
      <Island name="character-count" />
    </FieldFrame>
  )
}
