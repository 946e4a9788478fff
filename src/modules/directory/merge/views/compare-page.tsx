import { type Form, typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import type { FieldError } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { officePaths } from "../../office-list/paths.ts"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { T, errorText, t } from "../../texts.ts"
import type { Part } from "../combine.ts"
import type { Row, Side } from "../compare.ts"
import type { MergeForm } from "../forms.ts"
import { mergePaths } from "../paths.ts"

type Entry = { id: string; name: string; ags: string | null; revision: number; published: boolean }
type Problem = { kind: "changed" } | { kind: "pending"; change: string } | { kind: "consent"; parts: readonly Part[] }
type Props = {
  first: Entry
  second: Entry
  rows: readonly Row[]
  survivor: Side
  form?: Form<MergeForm> | undefined
  problem?: Problem | undefined
}

const partLabel = (part: Part): string => t(`staff.merge.part.${part}`)

const ProblemAlert = ({ problem }: { problem: Problem }) => {
  if (problem.kind === "changed") return <Alert kind="error">{t("staff.merge.changed")}</Alert>
  if (problem.kind === "consent") return <Alert kind="error">{t("staff.merge.consent")}</Alert>
  return (
    <Alert kind="error">
      <p>
        <a href={paths.change.to({ id: problem.change })}>{t("staff.merge.pending")}</a>
      </p>
    </Alert>
  )
}

const Value = ({ text, shown }: { text: string; shown: boolean }) => (
  <>
    <span class="typed" dir="auto">
      {text === "" ? t("staff.merge.empty") : text}
    </span>
    {text !== "" && <span class="soft"> {t(shown ? "staff.merge.shown" : "staff.merge.hidden")}</span>}
  </>
)

const PartChoice = ({ row, form, refused }: { row: Row; form: Props["form"]; refused: boolean }) => (
  <ChoiceGroup
    type="radio"
    layout="columns"
    name={`choice.${row.part}`}
    legend={partLabel(row.part)}
    error={refused ? t("staff.merge.error.consent") : undefined}
    selected={form ? typedText(form, `choice.${row.part}`) : row.suggested}
    options={[
      { value: "first", label: t("staff.merge.left"), hint: <Value text={row.first} shown={row.firstShown} /> },
      { value: "second", label: t("staff.merge.right"), hint: <Value text={row.second} shown={row.secondShown} /> },
      ...(row.both ? [{ value: "both", label: t("staff.merge.both") }] : []),
    ]}
  />
)

const describe = ({ name, ags, published }: Entry) =>
  [name, placeName(ags), published ? t("staff.state.published") : t("staff.state.unpublished")].filter(Boolean).join(" · ")

const errorsOf = ({ form, problem }: Pick<Props, "form" | "problem">): FieldError[] => [
  ...Object.entries(form?.errors ?? {}).map(([name, key]) => ({ name, text: errorText(key) ?? "" })),
  ...(problem?.kind === "consent"
    ? problem.parts.map((part) => ({ name: `choice.${part}`, text: `${partLabel(part)}: ${t("staff.merge.error.consent")}` }))
    : []),
]

/** Two entries side by side: which one stays, and what of each. */
export const ComparePage = ({ first, second, rows, survivor, form, problem }: Props) => (
  <StaffPage
    title={t("staff.merge.title")}
    breadcrumbs={[
      { href: officePaths.list.to({}), label: t("staff.list.title") },
      { href: mergePaths.list.to({}), label: t("staff.duplicates.title") },
    ]}
    errors={errorsOf({ form, problem })}
    formId="merge"
  >
    <h1>
      <T k="staff.merge.title" />
    </h1>
    {problem !== undefined && <ProblemAlert problem={problem} />}
    <SummaryList
      rows={[
        { label: t("staff.merge.left"), value: <a href={officePaths.organisation.to({ id: first.id })}>{describe(first)}</a> },
        { label: t("staff.merge.right"), value: <a href={officePaths.organisation.to({ id: second.id })}>{describe(second)}</a> },
      ]}
    />
    <PostForm id="merge" action={mergePaths.compare.to({ first: first.id, second: second.id })}>
      <input type="hidden" name="firstRevision" value={String(first.revision)} />
      <input type="hidden" name="secondRevision" value={String(second.revision)} />
      <ChoiceGroup
        type="radio"
        name="survivor"
        legend={t("staff.merge.survivor")}
        hint={t("staff.merge.survivor-hint")}
        error={errorText(form?.errors.survivor)}
        selected={form ? typedText(form, "survivor") : survivor}
        options={[
          { value: "first", label: `${t("staff.merge.left")}: ${describe(first)}` },
          { value: "second", label: `${t("staff.merge.right")}: ${describe(second)}` },
        ]}
      />
      {rows
        .filter(({ same }) => !same)
        .map((row) => (
          <PartChoice row={row} form={form} refused={problem?.kind === "consent" && problem.parts.includes(row.part)} />
        ))}
      <p>
        <T k="staff.merge.hint" />
      </p>
      <Button icon="check">{t("staff.merge.do")}</Button>
    </PostForm>
    <PostForm action={mergePaths.dismiss.to({ first: first.id, second: second.id })} plain>
      <Button look="second">{t("staff.duplicates.different")}</Button>
    </PostForm>
    <details>
      <summary>
        <T k="staff.merge.same" />
      </summary>
      <SummaryList
        rows={rows.filter(({ same }) => same).map(({ part, first: text }) => ({ label: partLabel(part), value: text }))}
      />
    </details>
  </StaffPage>
)
