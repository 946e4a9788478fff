import { formatDate } from "#platform/i18n"
import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Textarea } from "#ui/textarea"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { isOpen } from "../state.ts"
import { NOTE_DAYS } from "../calendar.ts"
import type { CaseView } from "./case-view.ts"

export const Organisation = ({ view: { theCase, organisation } }: { view: CaseView }) => (
  <section>
    <h2>
      <T k="staff.case.organisation" />
    </h2>
    <p>{organisation === undefined ? <T k="staff.case.no-organisation" /> : <bdi>{organisation.name}</bdi>}</p>
    <p>
      <a class="link-target" href={paths.organisation.to({ reference: theCase.reference })}>
        <T k={organisation === undefined ? "staff.case.link" : "staff.case.relink"} />
      </a>
    </p>
  </section>
)

export const NextStep = ({ view: { theCase }, form }: { view: CaseView; form: AnyForm }) => {
  const { reference, nextStep, nextStepDue } = theCase
  if (!isOpen(theCase)) return null
  const typed = (name: string, stored: string | null) =>
    form.typed["nextStep"] === undefined ? (stored ?? "") : typedText(form, name)
  return (
    <section class={nextStep === null ? undefined : "card card-next"}>
      <h2>
        <T k="staff.case.next-step" />
      </h2>
      {nextStep !== null && nextStepDue !== null && (
        <p>
          <T k="staff.case.due" date={formatDate(new Date(nextStepDue))} />
        </p>
      )}
      <PostForm action={paths.nextStep.to({ reference })} plain>
        <div class="stack">
          <Field
            name="nextStep"
            label={t("staff.contact.next-step")}
            value={typed("nextStep", nextStep)}
            error={errorText(form.errors["nextStep"])}
          />
          <Field
            name="nextStepDue"
            type="date"
            label={t("staff.contact.due")}
            optional
            value={typed("nextStepDue", nextStepDue)}
            error={errorText(form.errors["nextStepDue"])}
          />
          <Button look="second">{t("staff.save")}</Button>
        </div>
      </PostForm>
    </section>
  )
}

/** The adviser's own reminder. Only they see it. */
export const Note = ({ view: { theCase, note } }: { view: CaseView }) => (
  <section>
    <h2>
      <T k="staff.case.note" />
    </h2>
    <PostForm action={paths.note.to({ reference: theCase.reference })} plain>
      <div class="stack">
        <Textarea
          name="note"
          label={t("staff.case.note-label")}
          hint={t("staff.case.note-hint", { days: NOTE_DAYS })}
          rows={3}
          value={note ?? ""}
        />
        <Button look="second">{t("staff.save")}</Button>
      </div>
    </PostForm>
  </section>
)
