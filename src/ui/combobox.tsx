import { FieldFrame, type QuestionProps, describedBy } from "./field-frame.tsx"
import { textDirection } from "./field.tsx"
import { Island } from "./island.tsx"
import { t } from "./texts.ts"

type Props = QuestionProps & {
  value?: string | undefined
  /**
   * Answers `?q=` with JSON: `[{ "label": "Borken (Kreis Borken)", "value": "05554012", "hint": "…" }]`.
   * Without JavaScript the text is sent as typed and the server asks "did you mean".
   */
  source: string
  /** Name of a hidden field that carries the chosen entry's value; empty again as soon as the text is changed. */
  valueName?: string | undefined
  chosen?: string | undefined
  autocomplete?: string | undefined
  width?: "short" | "medium" | undefined
}

/** A text field that suggests. */
export const Combobox = ({
  name,
  id = name,
  value = "",
  source,
  valueName,
  chosen = "",
  autocomplete = "off",
  width,
  ...question
}: Props) => (
  <FieldFrame id={id} {...question}>
    <x-combobox source={source} message={t("combobox.found", { count: "{n}" })} message-none={t("combobox.none")}>
      <input
        class={width === undefined ? "input" : `input input-${width}`}
        id={id}
        name={name}
        type="text"
        value={value}
        dir={textDirection(value)}
        autocomplete={autocomplete}
        spellcheck={false}
        aria-invalid={question.error === undefined ? undefined : "true"}
        aria-describedby={describedBy({ id, hint: question.hint, error: question.error })}
      />
      {valueName !== undefined && <input type="hidden" name={valueName} value={chosen} />}
      <ul class="suggestions" id={`${id}-suggestions`} aria-label={t("combobox.list")} hidden></ul>
      <p class="visually-hidden" role="status"></p>
    </x-combobox>
    <Island name="combobox" />
  </FieldFrame>
)
