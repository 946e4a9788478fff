import type { Form } from "#platform/http"
import { formatNumber } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { T, errorText, t } from "../../texts.ts"
import { transferPaths } from "../paths.ts"
import type { MappingForm as Mapping } from "../forms.ts"
import type { ImportSettings } from "../settings.ts"
import { type ChoiceRow, ChoicesForm } from "./choices-form.tsx"
import { type Facts, ImportFacts } from "./import-facts.tsx"
import { MappingForm } from "./mapping-form.tsx"
import { type PreviewRow, PreviewTable } from "./preview-table.tsx"
import { type Word, WordsForm } from "./words-form.tsx"

export type Report = { create: number; update: number; skip: number; error: number; problems: readonly PreviewRow[] }
type Props = {
  id: string
  facts: Facts
  headers: readonly string[]
  samples: readonly (readonly string[])[]
  settings: ImportSettings
  preview: readonly PreviewRow[]
  /** There once everything was checked. */
  report?: Report | undefined
  words?: readonly Word[]
  twins?: { rows: readonly ChoiceRow[]; next: string | undefined }
  mapping?: Form<Mapping> | undefined
  wording?: Form<Record<string, string>> | undefined
}

const Counts = ({ create, update, skip, error }: Report) => (
  <SummaryList
    rows={[
      { label: t("staff.verdict.create"), value: formatNumber(create) },
      { label: t("staff.verdict.update"), value: formatNumber(update) },
      { label: t("staff.verdict.skip"), value: formatNumber(skip) },
      { label: t("staff.verdict.error"), value: formatNumber(error) },
    ]}
  />
)

const ReportSection = ({ id, report }: { id: string; report: Report }) => (
  <section>
    <h2>
      <T k="staff.import.report" />
    </h2>
    <Counts {...report} />
    {report.create + report.update === 0 ? (
      <Alert kind="warning">{t("staff.import.nothing-to-do")}</Alert>
    ) : (
      <PostForm action={transferPaths.run.to({ id })}>
        <p>
          <T k="staff.import.run-hint" />
        </p>
        <Button icon="check">
          {t("staff.import.run", { create: formatNumber(report.create), update: formatNumber(report.update) })}
        </Button>
      </PostForm>
    )}
    {report.problems.length > 0 && (
      <>
        <PreviewTable title={t("staff.import.problem-rows")} rows={report.problems} />
        <ButtonLink look="second" icon="download" href={transferPaths.problems.to({ id })}>
          {t("staff.import.download-problems")}
        </ButtonLink>
      </>
    )}
  </section>
)

/** Before anything is written: the columns, what they give, and after the check what would happen. */
export const CheckedPage = ({
  id,
  facts,
  headers,
  samples,
  settings,
  preview,
  report,
  words = [],
  twins,
  mapping,
  wording,
}: Props) => (
  <StaffPage
    title={t("staff.import.one-title", { file: facts.fileName })}
    breadcrumbs={[{ href: transferPaths.imports.to({}), label: t("staff.import.title") }]}
    errors={[...listErrors(mapping, errorText), ...listErrors(wording, errorText)]}
    formId={mapping ? "columns" : undefined}
  >
    <h1>
      <T k="staff.import.one-title" file={facts.fileName} />
    </h1>
    <ImportFacts {...facts} />
    {report !== undefined && <ReportSection id={id} report={report} />}
    {words.length > 0 && <WordsForm id={id} words={words} form={wording} />}
    {twins !== undefined && twins.rows.length > 0 && <ChoicesForm id={id} {...twins} />}
    <MappingForm id={id} headers={headers} samples={samples} settings={settings} form={mapping} />
    {report === undefined && <PreviewTable title={t("staff.import.preview")} rows={preview} />}
  </StaffPage>
)
