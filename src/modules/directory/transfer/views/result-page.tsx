import { formatDate, formatNumber } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { Table } from "#ui/table"
import { officePaths } from "../../office-list/paths.ts"
import { T, t } from "../../texts.ts"
import { transferPaths } from "../paths.ts"
import type { Outcome, Undone } from "../tables.ts"
import { type Facts, ImportFacts } from "./import-facts.tsx"

export type KeptRow = { rowNumber: number; organisationId: string | null; name: string; fields: readonly string[] }
type Props = {
  id: string
  facts: Facts
  outcomes: Partial<Record<Outcome, number>>
  undone: Partial<Record<Undone, number>>
  /** Where there is something to look at in a table program. */
  problems: boolean
  undoableUntil: Date | undefined
  wasUndone: boolean
  kept: readonly KeptRow[]
}

const counted = <K extends string>(keys: readonly K[], counts: Partial<Record<K, number>>, label: (key: K) => string) =>
  keys.filter((key) => (counts[key] ?? 0) > 0).map((key) => ({ label: label(key), value: formatNumber(counts[key] ?? 0) }))

const Kept = ({ kept }: { kept: readonly KeptRow[] }) => (
  <>
    <p>
      <T k="staff.import.kept-hint" />
    </p>
    <Table
      caption={t("staff.import.kept")}
      rows={kept}
      columns={[
        { label: t("staff.import.row"), numeric: true, cell: ({ rowNumber }) => rowNumber },
        {
          label: t("staff.column.name"),
          heading: true,
          cell: ({ organisationId, name }) =>
            organisationId === null ? name : <a href={officePaths.organisation.to({ id: organisationId })}>{name}</a>,
        },
        { label: t("staff.import.kept-fields"), cell: ({ fields }) => fields.join(", ") },
      ]}
    />
  </>
)

const Undo = ({ id, until }: { id: string; until: Date }) => (
  <section>
    <h2>
      <T k="staff.import.undo" />
    </h2>
    <p>
      <T k="staff.import.undo-hint" date={formatDate(until)} />
    </p>
    <PostForm action={transferPaths.undo.to({ id })} plain>
      <Button look="danger">{t("staff.import.undo-do")}</Button>
    </PostForm>
  </section>
)

export const ResultPage = ({ id, facts, outcomes, undone, problems, undoableUntil, wasUndone, kept }: Props) => (
  <StaffPage
    title={t("staff.import.one-title", { file: facts.fileName })}
    breadcrumbs={[{ href: transferPaths.imports.to({}), label: t("staff.import.title") }]}
  >
    <h1>
      <T k="staff.import.one-title" file={facts.fileName} />
    </h1>
    <Alert kind={wasUndone ? "info" : "success"}>{t(wasUndone ? "staff.import.is-undone" : "staff.import.is-done")}</Alert>
    <SummaryList
      rows={counted(["created", "updated", "unchanged", "skipped", "error"], outcomes, (key) => t(`staff.outcome.${key}`))}
    />
    {wasUndone && (
      <SummaryList rows={counted(["removed", "restored", "partly", "kept"], undone, (key) => t(`staff.undone.${key}`))} />
    )}
    {kept.length > 0 && <Kept kept={kept} />}
    <p class="actions">
      <ButtonLink href={officePaths.list.to({}, { import: id })}>{t("staff.import.show-entries")}</ButtonLink>
      {problems && (
        <ButtonLink look="second" icon="download" href={transferPaths.problems.to({ id })}>
          {t("staff.import.download-problems")}
        </ButtonLink>
      )}
    </p>
    <ImportFacts {...facts} />
    {undoableUntil !== undefined && <Undo id={id} until={undoableUntil} />}
  </StaffPage>
)
