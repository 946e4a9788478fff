import { formatDate } from "#platform/i18n"
import { EmptyState } from "#ui/empty-state"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { Tag } from "#ui/tag"
import { paths } from "../../paths.ts"
import { StateTag } from "../../statutes/views/state-tag.tsx"
import { T, t } from "../../texts.ts"
import type { ReviewState } from "../../words.ts"

export type DeskRow = {
  id: string
  title: string | null
  askedAt: Date
  adviser: string | undefined
  state: ReviewState | undefined
}

/** Foundings whose groups asked us to look, those nobody took first. */
export const DeskPage = ({ rows }: { rows: readonly DeskRow[] }) => (
  <StaffPage title={t("staff.desk.title")}>
    <h1>
      <T k="staff.desk.title" />
    </h1>
    {rows.length === 0 ? (
      <EmptyState title={t("staff.desk.empty")}>{t("staff.desk.empty-text")}</EmptyState>
    ) : (
      <Table
        caption={t("staff.desk.title")}
        captionHidden
        rows={rows}
        columns={[
          {
            label: t("staff.desk.project"),
            heading: true,
            cell: ({ id, title }: DeskRow) => <a href={paths.deskProject.to({ id })}>{title ?? t("home.unnamed")}</a>,
          },
          { label: t("staff.desk.asked"), cell: ({ askedAt }: DeskRow) => formatDate(askedAt) },
          {
            label: t("staff.desk.adviser"),
            cell: ({ adviser }: DeskRow) => adviser ?? <Tag look="saffron">{t("staff.desk.nobody")}</Tag>,
          },
          {
            label: t("staff.desk.state"),
            cell: ({ state }: DeskRow) => (state === undefined ? t("staff.desk.no-version") : <StateTag state={state} />),
          },
        ]}
      />
    )}
  </StaffPage>
)
