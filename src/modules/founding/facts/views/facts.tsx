import { formatDay } from "#platform/i18n"
import { typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import type { AnyForm } from "../../form.ts"
import type { FactAnswer } from "../form.ts"
import type { Fact, FactKind } from "../kinds.ts"
import { type FactText, errorText, has, t } from "../texts.ts"

/** A day as people read it. */
export const factLabel = (kind: FactKind): string => t(`fact.${kind}` satisfies FactText)

const noteLabel = (kind: FactKind): string | undefined => {
  const key = `note.${kind}`
  return has(key) ? t(key) : undefined
}
const noteHint = (kind: FactKind): string | undefined => {
  const key = `note.${kind}.hint`
  return has(key) ? t(key) : undefined
}

type FormProps = {
  action: string
  kind: FactKind
  /** The form that came back, if it was this one. */
  answer?: FactAnswer | undefined
  main?: boolean
}

const NoteField = ({ kind, form }: { kind: FactKind; form: AnyForm | undefined }) => {
  const label = noteLabel(kind)
  return label === undefined ? null : (
    <Field
      name="note"
      id={`note-${kind}`}
      label={label}
      hint={noteHint(kind)}
      optional={kind !== "registered"}
      width="medium"
      value={typedText(form, "note")}
      error={errorText(form?.errors["note"])}
    />
  )
}

/** Asked only of an appointment that lies in the past. */
const WasField = ({ kind, form }: { kind: FactKind; form: AnyForm | undefined }) => {
  const was = typedText(form, "was") === "yes"
  const past: FactText = "error.past"
  return was || form?.errors["on"] === past ? (
    <Checkbox name="was" id={`was-${kind}`} label={t("fact.was")} checked={was} />
  ) : null
}

/** Dates one fact. Where a number or a word of the office belongs to it, it asks for that too. */
export const FactForm = ({ action, kind, answer, main = false }: FormProps) => {
  const mine = answer?.kind === kind ? answer.form : undefined
  return (
    <PostForm action={action} id={`form-${kind}`} plain>
      <input type="hidden" name="kind" value={kind} />
      <div class="stack">
        <Field
          name="on"
          id={`on-${kind}`}
          type="date"
          label={factLabel(kind)}
          width="medium"
          value={typedText(mine, "on")}
          error={errorText(mine?.errors["on"])}
        />
        <WasField kind={kind} form={mine} />
        <NoteField kind={kind} form={mine} />
        <Button look={main ? "main" : "second"} icon="check" small={!main} more={factLabel(kind)}>
          {t("fact.button")}
        </Button>
      </div>
    </PostForm>
  )
}

/** What is dated already, with the way to take it out again. */
export const FactList = ({ facts, action }: { facts: readonly Fact[]; action: string }) =>
  facts.length === 0 ? null : (
    <ul class="plain-list">
      {facts.map(({ id, kind, on, note }) => (
        <li>
          <PostForm action={action} plain>
            <input type="hidden" name="remove" value={id} />
            <p class="row">
              <span>
                <strong>{factLabel(kind)}:</strong> {formatDay(on)}
                {note !== null && (
                  <>
                    {" · "}
                    <bdi>{note}</bdi>
                  </>
                )}
              </span>
              <Button look="quiet" small icon="x" more={`${factLabel(kind)}, ${formatDay(on)}`}>
                {t("fact.remove")}
              </Button>
            </p>
          </PostForm>
        </li>
      ))}
    </ul>
  )

/** The errors of a form that came back, at the ids of its fields on the page. */
export const factErrors = (answer: FactAnswer | undefined): { name: string; text: string }[] =>
  Object.entries(answer?.form.errors ?? {}).map(([name, key]) => ({
    name: `${name}-${answer?.kind ?? ""}`,
    text: errorText(key) ?? "",
  }))
