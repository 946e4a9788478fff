import { formatDateTime, formatRelative } from "#platform/i18n"
import { Button } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { T, t } from "../../texts.ts"

export type WaitingChange = {
  id: string
  name: string
  published: boolean
  submittedBy: "group" | "staff" | "registration"
  submittedAt: Date
  ags: string | null
}
export type WaitingReport = { id: string; text: string; email: string | null; reportedAt: Date; name: string; slug: string }
type Props = { changes: readonly WaitingChange[]; reports: readonly WaitingReport[]; now: Date }

const Reports = ({ reports }: { reports: readonly WaitingReport[] }) => (
  <ul class="grid">
    {reports.map(({ id, text, email, reportedAt, name, slug }) => (
      <li class="card">
        <h3 dir="auto">
          <a href={paths.profile.to({ slug })}>{name}</a>
        </h3>
        <p class="typed" dir="auto">
          {text}
        </p>
        <p class="soft">
          {formatDateTime(reportedAt)}
          {email !== null && (
            <>
              {" · "}
              <a href={`mailto:${email}`} dir="ltr">
                {email}
              </a>
            </>
          )}
        </p>
        <PostForm action={paths.reportDone.to({ id })} plain>
          <Button look="second" small more={name}>
            <T k="staff.report.done" />
          </Button>
        </PostForm>
      </li>
    ))}
  </ul>
)

/** What waits for a decision: proposals of groups, and notes from the public. */
export const QueuePage = ({ changes, reports, now }: Props) => (
  <StaffPage title={t("staff.queue.title")}>
    <h1>
      <T k="staff.queue.title" />
    </h1>
    {changes.length === 0 ? (
      <EmptyState title={t("staff.queue.empty")}>{t("staff.queue.empty.text")}</EmptyState>
    ) : (
      <Table
        caption={t("staff.queue.changes")}
        rows={changes}
        columns={[
          { label: t("profile.name"), heading: true, cell: ({ id, name }) => <a href={paths.change.to({ id })}>{name}</a> },
          { label: t("profile.ags"), cell: ({ ags }) => placeName(ags) ?? t("value.unknown") },
          {
            label: t("staff.queue.what"),
            cell: ({ submittedBy, published }) =>
              t(submittedBy === "registration" ? "staff.queue.new" : published ? "staff.queue.change" : "staff.queue.first"),
          },
          { label: t("staff.queue.since"), cell: ({ submittedAt }) => formatRelative(submittedAt, now) },
        ]}
      />
    )}
    {reports.length > 0 && (
      <section>
        <h2>
          <T k="staff.queue.reports" count={reports.length} />
        </h2>
        <Reports reports={reports} />
      </section>
    )}
  </StaffPage>
)
