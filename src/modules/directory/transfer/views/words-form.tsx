import { type Form, typedText } from "#platform/http"
import { formatList, formatNumber } from "#platform/i18n"
import { Button } from "#ui/button"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { T, errorText, t } from "../../texts.ts"
import { LEAVE_OUT } from "../forms.ts"
import { transferPaths } from "../paths.ts"

export type Word = {
  /** Name of its field: `place.koelln`. */
  name: string
  kind: "place" | "fields" | "languages"
  value: string
  count: number
  /** What may be meant, as the reader knows it. */
  meant: readonly string[]
  options: readonly { value: string; label: string }[]
}
type Props = { id: string; words: readonly Word[]; form?: Form<Record<string, string>> | undefined }

const WordField = ({ word, form }: { word: Word; form: Props["form"] }) => {
  const { name, kind, value, count, meant, options } = word
  const question = {
    name,
    label: t(`staff.import.word.${kind}`, { value, count: formatNumber(count) }),
    hint: meant.length === 0 ? undefined : t("staff.import.word.meant", { words: formatList([...meant]) }),
    error: errorText(form?.errors[name]),
    optional: true,
  }
  if (kind === "place") return <Field {...question} value={form ? typedText(form, name) : (meant[0] ?? "")} width="medium" />
  return (
    <Select
      {...question}
      value={form ? typedText(form, name) : (options[0]?.value ?? "")}
      empty={t("staff.import.word.open")}
      options={[{ value: LEAVE_OUT, label: t("staff.import.word.out") }, ...options]}
    />
  )
}

/** What words of the table mean that nobody understood: said once, valid for all rows. */
export const WordsForm = ({ id, words, form }: Props) => (
  <PostForm action={transferPaths.words.to({ id })} id="words">
    <h2>
      <T k="staff.import.words" />
    </h2>
    <p>
      <T k="staff.import.words-hint" />
    </p>
    <div class="columns">
      {words.map((word) => (
        <WordField word={word} form={form} />
      ))}
    </div>
    <Button look="second">{t("staff.import.words-save")}</Button>
  </PostForm>
)
