import { formatDateTime } from "#platform/i18n"
import { Button } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

type Entry = { seq: number; at: Date; actor: string; action: string; subject: string }

export const AuditPage = ({ entries, subject }: { entries: readonly Entry[]; subject: string }) => (
  <StaffPage title={t("staff.audit.title")}>
    <h1>
      <T k="staff.audit.title" />
    </h1>
    <p>
      <T k="staff.audit.intro" />
    </p>
    <form method="get" action={paths.audit.to({})} class="row">
      <Field name="kennung" label={t("staff.audit.filter")} value={subject} ltr />
      <Button look="second">{t("staff.audit.show")}</Button>
    </form>
    {entries.length === 0 ? (
      <EmptyState title={t("staff.audit.none")} />
    ) : (
      <Table
        caption={t("staff.audit.caption")}
        rows={entries}
        columns={[
          { label: t("staff.audit.at"), cell: ({ at }) => formatDateTime(at) },
          { label: t("staff.audit.action"), heading: true, cell: ({ action }) => <code>{action}</code> },
          { label: t("staff.audit.actor"), cell: ({ actor }) => <code>{actor}</code> },
          {
            label: t("staff.audit.subject"),
            cell: (entry) => <a href={paths.audit.to({}, { kennung: entry.subject })}>{entry.subject}</a>,
          },
        ]}
      />
    )}
  </StaffPage>
)
