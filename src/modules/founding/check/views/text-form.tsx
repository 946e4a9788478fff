import type { Child } from "hono/jsx"
import { typedText } from "#platform/http"
import { ChoiceGroup } from "#ui/choice-group"
import { FileInput } from "#ui/file-input"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { errorText, t } from "../../texts.ts"
import { MODES } from "../schema.ts"

/** Its id, for the layout's `formId`. */
export const TEXT_FORM = "check-form"

/** Text or file, and whether the association exists already. */
export const TextForm = ({ form, action, children }: { form: AnyForm; action: string; children?: Child }) => (
  <PostForm action={action} id={TEXT_FORM} files>
    <FileInput
      name="file"
      label={t("check.file")}
      hint={t("check.file.hint")}
      optional
      accept=".pdf,.docx,.txt,.md,.html,.tex"
      error={errorText(form.errors["file"])}
    />
    <Textarea
      name="text"
      label={t("check.text")}
      hint={t("check.text.hint")}
      optional
      rows={12}
      lang="de"
      value={typedText(form, "text")}
      error={errorText(form.errors["text"])}
    />
    <ChoiceGroup
      type="radio"
      name="mode"
      legend={t("check.mode")}
      why={t("check.mode.why")}
      options={MODES.map((mode) => ({ value: mode, label: t(`check.mode.${mode}`) }))}
      selected={typedText(form, "mode") || "guess"}
    />
    {children}
  </PostForm>
)
