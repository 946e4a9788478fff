import { type Form, typedList, typedText } from "#platform/http"
import { formatDateTime } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { Diff } from "#ui/diff"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { Textarea } from "#ui/textarea"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { T, errorText, t } from "../../texts.ts"
import type { FieldChange } from "../describe.ts"
import type { DecisionForm } from "../schema.ts"

export type ChangeView = {
  id: string
  name: string
  revision: number
  submittedAt: Date
  isPublic: boolean
  changes: readonly FieldChange[]
  /** The entry as it stands, people included: the office may have to call them. */
  now: readonly FieldChange[]
  decided: { decision: "approved" | "partly" | "rejected" | "withdrawn"; at: Date; by: string; reason: string | null } | undefined
  similar: readonly { name: string; ags: string | null; published: boolean; slug: string }[]
}
type Problem = "decided" | "changed" | "reason"
type Props = { change: ChangeView; form?: Form<DecisionForm> | undefined; problem?: Problem | undefined }

const Similar = ({ similar }: Pick<ChangeView, "similar">) =>
  similar.length === 0 ? null : (
    <Alert kind="warning" title={t("staff.change.similar")}>
      <ul>
        {similar.map(({ name, ags, published, slug }) => (
          <li>
            {published ? <a href={paths.profile.to({ slug })}>{name}</a> : <bdi>{name}</bdi>} ·{" "}
            {placeName(ags) ?? t("value.unknown")}
            {!published && <> · {t("staff.change.unpublished")}</>}
          </li>
        ))}
      </ul>
    </Alert>
  )

const isTaken = (form: Form<DecisionForm> | undefined, field: string) =>
  form === undefined || typedList(form, "accepted").includes(field)

const DecisionFields = ({ change, form, problem }: Props) => (
  <PostForm id="decision" action={paths.change.to({ id: change.id })}>
    <input type="hidden" name="revision" value={String(change.revision)} />
    {change.changes.map(({ field, label, before, after }) => (
      <div>
        <Diff changes={[{ label, before, after }]} />
        <Checkbox
          name="accepted"
          id={`accepted-${field}`}
          value={field}
          label={t("staff.change.accept-field", { field: label })}
          checked={isTaken(form, field)}
        />
      </div>
    ))}
    <Textarea
      name="reason"
      label={t("staff.change.reason")}
      hint={t("staff.change.reason.hint")}
      value={typedText(form, "reason")}
      error={problem === "reason" ? t("error.reason") : errorText(form?.errors.reason)}
      limit={2000}
      optional
    />
    <p class="actions">
      <Button name="action" value="accept" icon="check">
        <T k="staff.change.accept" />
      </Button>
      <Button look="danger" name="action" value="reject">
        <T k="staff.change.reject" />
      </Button>
    </p>
  </PostForm>
)

export const ChangePage = ({ change, form, problem }: Props) => {
  const reason = problem === "reason" ? [{ name: "reason", text: t("error.reason") }] : []
  return (
    <StaffPage
      title={t("staff.change.title", { name: change.name })}
      breadcrumbs={[{ href: paths.queue.to({}), label: t("staff.queue.title") }]}
      errors={[...listErrors(form, errorText), ...reason]}
      formId="decision"
    >
      <h1>
        <T k="staff.change.title" name={change.name} />
      </h1>
      <p class="soft">
        <T k="staff.change.sent" date={formatDateTime(change.submittedAt)} /> ·{" "}
        <T k={change.isPublic ? "staff.change.is-public" : "staff.change.not-public"} />
      </p>
      {(problem === "changed" || problem === "decided") && <Alert kind="error">{t(`staff.change.problem.${problem}`)}</Alert>}
      <details>
        <summary>{t("staff.change.now")}</summary>
        <SummaryList rows={change.now.map(({ label, after }) => ({ label, value: after }))} />
      </details>
      {change.decided === undefined ? (
        <>
          <Similar similar={change.similar} />
          <DecisionFields change={change} form={form} problem={problem} />
        </>
      ) : (
        <>
          <Alert
            title={t(`staff.change.decided.${change.decided.decision}`, {
              date: formatDateTime(change.decided.at),
              name: change.decided.by,
            })}
          >
            {change.decided.reason !== null && <p dir="auto">{change.decided.reason}</p>}
          </Alert>
          <Diff changes={change.changes} />
        </>
      )}
    </StaffPage>
  )
}
