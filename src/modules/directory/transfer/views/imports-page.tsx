import { formatDateTime, formatNumber } from "#platform/i18n"
import { Button } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { FileInput } from "#ui/file-input"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { Tag } from "#ui/tag"
import { officePaths } from "../../office-list/paths.ts"
import { T, t } from "../../texts.ts"
import { transferPaths } from "../paths.ts"
import type { ImportState } from "../tables.ts"

type Row = { id: string; fileName: string; total: number; state: ImportState; createdAt: Date }
type Props = { imports: readonly Row[]; problem?: string | undefined }

export const ImportsPage = ({ imports, problem }: Props) => (
  <StaffPage
    title={t("staff.import.title")}
    breadcrumbs={[{ href: officePaths.list.to({}), label: t("staff.list.title") }]}
    errors={problem === undefined ? [] : [{ name: "file", text: problem }]}
  >
    <h1>
      <T k="staff.import.title" />
    </h1>
    <p>
      <T k="staff.import.intro" />
    </p>
    <PostForm action={transferPaths.imports.to({})} files>
      <FileInput
        name="file"
        label={t("staff.import.file")}
        hint={t("staff.import.file-hint")}
        accept=".csv,.txt,.xlsx"
        error={problem}
      />
      <Button icon="upload">{t("staff.import.upload")}</Button>
    </PostForm>
    <h2>
      <T k="staff.import.earlier" />
    </h2>
    {imports.length === 0 ? (
      <EmptyState title={t("staff.import.none")} />
    ) : (
      <Table
        caption={t("staff.import.earlier")}
        captionHidden
        rows={imports}
        columns={[
          {
            label: t("staff.import.file"),
            heading: true,
            cell: ({ id, fileName }) => (
              <a href={transferPaths.import.to({ id })}>{fileName === "" ? t("staff.import.emptied-name") : fileName}</a>
            ),
          },
          { label: t("staff.import.at"), cell: ({ createdAt }) => formatDateTime(createdAt) },
          { label: t("staff.import.rows"), numeric: true, cell: ({ total }) => formatNumber(total) },
          {
            label: t("staff.column.state"),
            cell: ({ state }) => <Tag look={state === "done" ? "moss" : undefined}>{t(`staff.import.state.${state}`)}</Tag>,
          },
        ]}
      />
    )}
  </StaffPage>
)
