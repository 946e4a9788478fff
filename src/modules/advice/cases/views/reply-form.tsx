import { typedText } from "#platform/http"
import { languageEntry } from "#platform/i18n"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { NEED_LENGTH } from "../../words.ts"
import type { CaseView } from "./case-view.ts"

export const REPLY_FORM = "reply-form"

type Props = { view: CaseView; submission: string; form: AnyForm }

/** The answer goes out as typed; greeting and frame of the letter are in the group's language. */
export const ReplyForm = ({ view: { theCase }, submission, form }: Props) => {
  const { reference, email, mailLanguage } = theCase
  if (email === null)
    return (
      <p>
        <T k="staff.reply.no-mail" />
      </p>
    )
  const counts = form.typed["text"] === undefined || typedText(form, "counts") !== ""
  return (
    <section>
      <h2>
        <T k="staff.reply.title" />
      </h2>
      <PostForm action={paths.reply.to({ reference })} id={REPLY_FORM} keepDraft>
        <input type="hidden" name="submission" value={typedText(form, "submission") || submission} />
        <Textarea
          name="text"
          label={t("staff.reply.text")}
          hint={t("staff.reply.hint", { language: languageEntry(mailLanguage).name })}
          limit={NEED_LENGTH}
          rows={7}
          value={typedText(form, "text")}
          error={errorText(form.errors["text"])}
        />
        <div class="row">
          <Checkbox name="counts" label={t("staff.reply.counts")} checked={counts} />
          <Field
            name="minutes"
            type="number"
            label={t("staff.contact.minutes")}
            width="short"
            value={typedText(form, "minutes") || "15"}
            error={errorText(form.errors["minutes"])}
          />
        </div>
        <div class="actions">
          <Button icon="mail">{t("staff.reply.send")}</Button>
        </div>
      </PostForm>
    </section>
  )
}
