import type { Child } from "hono/jsx"
import { typedList, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { listErrors } from "#ui/error-summary"
import { Field, type FieldProps } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { type Answers, MINUTES_SIGNERS, errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import type { Shown } from "../../kept/keep.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import type { PaperFinding, Part } from "../findings.ts"
import { resolutionNotes, signatureNotes } from "../notes.ts"
import { electionRows, resolutionRows } from "../rows.ts"
import { T, t } from "../texts.ts"
import { FindingsHere } from "./findings.tsx"
import { ElectionRow, ResolutionRow } from "./result-rows.tsx"

const FORM = "results-form"
type Props = { secret: string; shown: Shown; answers: Answers; findings: readonly PaperFinding[] }
type Inner = { form: AnyForm; answers: Answers }

type SectionProps = { part: Part; findings: readonly PaperFinding[]; notes?: readonly string[] | undefined; children?: Child }
const PartSection = ({ part, findings, notes = [], children }: SectionProps) => (
  <section id={part}>
    <h2>{t(`results.${part}`)}</h2>
    <FindingsHere findings={findings.filter(({ place }) => place.page === "results" && place.part === part)} notes={notes} />
    {children}
  </section>
)

const fieldOf =
  (form: AnyForm) =>
  (name: string): Pick<FieldProps, "name" | "value" | "error"> => ({
    name,
    value: typedText(form, name),
    error: errorText(form.errors[name]),
  })

const Head = ({ form }: Inner) => {
  const field = fieldOf(form)
  return (
    <>
      <Field {...field("heldOn")} type="date" label={t("field.heldOn")} width="medium" />
      <Field {...field("from")} type="time" label={t("field.from")} width="short" />
      <Field {...field("until")} type="time" label={t("field.until")} width="short" optional />
      <Field {...field("place")} label={t("field.place")} hint={t("field.place.hint")} />
      <Field {...field("chair")} label={t("field.chair")} width="medium" autocomplete="off" />
      <Field {...field("minuteTaker")} label={t("field.minuteTaker")} width="medium" autocomplete="off" />
      <Field {...field("present")} type="number" label={t("field.present")} width="short" autocomplete="off" />
    </>
  )
}

type Tick = { name: string; legend: string; options: readonly { value: string; label: string }[]; form: AnyForm }
/** Boxes of which none may be ticked: the empty value says that the question was asked. */
const Ticks = ({ name, legend, options, form }: Tick) => (
  <>
    <input type="hidden" name={name} value="" />
    <ChoiceGroup
      type="checkbox"
      name={name}
      legend={legend}
      options={options}
      selected={typedList(form, name)}
      error={errorText(form.errors[name])}
    />
  </>
)
const byName = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }))

const Signatures = ({ form, answers }: Inner) => {
  const people = answers.founders?.people ?? []
  const minors = people.filter(({ minor }) => minor).map(({ name }) => name)
  const field = fieldOf(form)
  return (
    <>
      {people.length > 0 && (
        <Ticks name="signers" legend={t("field.signers")} options={byName(people.map(({ name }) => name))} form={form} />
      )}
      {minors.length > 0 && <Ticks name="consents" legend={t("field.consents")} options={byName(minors)} form={form} />}
      <Field
        {...field("statutesSignatures")}
        type="number"
        label={t("field.statutesSignatures")}
        width="short"
        optional
        autocomplete="off"
      />
      <Field {...field("statutesDatedOn")} type="date" label={t("field.statutesDatedOn")} width="medium" optional />
      <Ticks
        name="minutesSignedBy"
        legend={t("field.minutesSignedBy")}
        options={MINUTES_SIGNERS.map((role) => ({ value: role, label: t(`minutes.${role}`) }))}
        form={form}
      />
    </>
  )
}

/** How the founding meeting really was, with what does not match beside the entries that cause it. */
export const ResultsPage = ({ secret, shown: { form, revision, above }, answers, findings }: Props) => {
  const { results } = answers
  const noted = results !== undefined && Object.keys(form.errors).length === 0 ? results : undefined
  const names = answers.founders?.people.map(({ name }) => name) ?? []
  return (
    <ProjectPage title={t("results.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
      <h1>
        <T k="results.title" />
      </h1>
      <p class="lead">
        <T k="results.lead" />
      </p>
      {above}
      <PostForm action={paths.meetingResults.to({ key: secret })} id={FORM} keepDraft>
        <input type="hidden" name="_revision" value={String(revision)} />
        <PartSection part="head" findings={findings}>
          <Head form={form} answers={answers} />
        </PartSection>
        <PartSection part="resolutions" findings={findings} notes={noted && resolutionNotes(noted)}>
          <p class="hint">
            <T k="results.resolutions.hint" />
          </p>
          {resolutionRows(form, answers).map((subject, index) => (
            <ResolutionRow form={form} index={index} subject={subject} />
          ))}
        </PartSection>
        <PartSection part="elections" findings={findings}>
          <p class="hint">
            <T k="results.elections.hint" />
          </p>
          {electionRows(form, answers).map((part, index) => (
            <ElectionRow form={form} index={index} part={part} names={names} />
          ))}
          <Checkbox name="asBlock" label={t("field.asBlock")} checked={typedText(form, "asBlock") === "yes"} />
        </PartSection>
        <PartSection part="signatures" findings={findings} notes={noted && signatureNotes(noted)}>
          <Signatures form={form} answers={answers} />
        </PartSection>
        <div class="actions">
          <Button icon="check">{t("results.save")}</Button>
        </div>
      </PostForm>
    </ProjectPage>
  )
}
