import { typedText } from "#platform/http"
import { formatDate, formatDay } from "#platform/i18n"
import { Button } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { T, errorText, t } from "../texts.ts"
import { LETTER_LENGTH, SENDERS, type Sender } from "../words.ts"

export type LetterRow = { id: string; sender: Sender; enteredAt: Date; deadline: string | null }
type Props = { secret: string; letters: readonly LetterRow[]; form: AnyForm; submission: string }

const FORM = "letter-form"

const Letters = ({ letters, secret }: Pick<Props, "letters" | "secret">) => (
  <section>
    <h2>
      <T k="letters.kept" />
    </h2>
    <ul class="plain-list">
      {letters.map(({ id, sender, enteredAt, deadline }) => (
        <li>
          <a href={paths.letter.to({ key: secret, letter: id })}>
            {t(`letters.from.${sender}`, { date: formatDate(enteredAt) })}
          </a>
          {deadline !== null && <span class="soft"> {t("letters.until", { date: formatDay(deadline) })}</span>}
        </li>
      ))}
    </ul>
  </section>
)

/** Letters of court and tax office: the ones that are here, and a place for a new one. */
export const LettersPage = ({ secret, letters, form, submission }: Props) => (
  <ProjectPage title={t("letters.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="letters.title" />
    </h1>
    <p class="lead">
      <T k="letters.lead" />
    </p>
    {letters.length > 0 && <Letters letters={letters} secret={secret} />}
    <h2>
      <T k="letters.new" />
    </h2>
    <PostForm action={paths.letters.to({ key: secret })} id={FORM} keepDraft>
      <input type="hidden" name="submission" value={typedText(form, "submission") || submission} />
      <ChoiceGroup
        type="radio"
        name="sender"
        legend={t("letters.sender")}
        options={SENDERS.map((value) => ({ value, label: t(`letters.sender.${value}`) }))}
        selected={typedText(form, "sender")}
        error={errorText(form.errors["sender"])}
      />
      <Textarea
        name="text"
        label={t("letters.text")}
        hint={t("letters.text.hint")}
        why={t("letters.text.why")}
        rows={12}
        lang="de"
        limit={LETTER_LENGTH}
        value={typedText(form, "text")}
        error={errorText(form.errors["text"])}
      />
      <Field
        name="orderedOn"
        type="date"
        label={t("letters.ordered")}
        optional
        width="medium"
        value={typedText(form, "orderedOn")}
        error={errorText(form.errors["orderedOn"])}
      />
      <Field
        name="reference"
        label={t("letters.reference")}
        hint={t("letters.reference.hint")}
        optional
        width="medium"
        value={typedText(form, "reference")}
        error={errorText(form.errors["reference"])}
      />
      <Field
        name="deadline"
        type="date"
        label={t("letters.deadline")}
        hint={t("letters.deadline.hint")}
        optional
        width="medium"
        value={typedText(form, "deadline")}
        error={errorText(form.errors["deadline"])}
      />
      <div class="actions">
        <Button icon="arrow-right">{t("letters.button")}</Button>
      </div>
    </PostForm>
  </ProjectPage>
)
