import type { Health } from "#platform/health"
import { formatDateTime, formatNumber } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"

const size = (bytes: number) => {
  const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, "MB"] : [bytes / 1e9, "GB"]
  return `${formatNumber(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))} ${unit}`
}

const facts = ({ version, node, database, files, space, audit, hasMailServer, mails }: Health) => [
  { label: t("staff.system.version"), value: `Tragwerk ${version}, Node.js ${node}` },
  { label: t("staff.system.database"), value: `PostgreSQL ${database.version}, ${size(database.bytes)}` },
  {
    label: t("staff.system.files"),
    value: t(`staff.system.files-${files.kind}`, { count: files.count, size: size(files.bytes) }),
  },
  ...(space ? [{ label: t("staff.system.space"), value: size(space.freeBytes) }] : []),
  {
    label: t("staff.system.mail-server"),
    value: t(hasMailServer ? "staff.system.mail-server-set" : "staff.system.mail-server-none"),
  },
  {
    label: t("staff.system.mails"),
    value: (
      <a href={paths.outbox.to({})}>
        {t("staff.system.mails-count", { waiting: mails.waiting + mails.retrying, stuck: mails.held + mails.unclear })}
      </a>
    ),
  },
  {
    label: t("staff.audit.title"),
    value: audit.sealedAt
      ? t("staff.system.audit-sealed", { count: audit.entries, at: formatDateTime(audit.sealedAt) })
      : t("staff.system.audit-open", { count: audit.entries }),
  },
]

type Job = Health["failedJobs"][number]

const JobActions = ({ job: { key, job } }: { job: Job }) => (
  <div class="actions">
    <PostForm action={paths.jobRepetition.to({ key })} plain>
      <Button look="second" small more={job}>
        {t("staff.system.repeat")}
      </Button>
    </PostForm>
    <PostForm action={paths.jobDismissal.to({ key })} plain>
      <Button look="quiet" small more={job}>
        {t("staff.system.dismiss")}
      </Button>
    </PostForm>
  </div>
)

const FailedJobs = ({ jobs }: { jobs: readonly Job[] }) =>
  jobs.length === 0 ? (
    <p>
      <T k="staff.system.jobs-none" />
    </p>
  ) : (
    <>
      <p>
        <T k="staff.system.jobs-intro" />
      </p>
      <Table
        caption={t("staff.system.jobs")}
        captionHidden
        rows={jobs}
        columns={[
          { label: t("staff.system.job"), heading: true, cell: ({ job }) => <code>{job}</code> },
          { label: t("staff.audit.at"), cell: ({ failedAt }) => formatDateTime(failedAt) },
          { label: t("staff.mail.error"), cell: ({ problem }) => problem },
          { label: t("staff.system.what-now"), cell: (job) => <JobActions job={job} /> },
        ]}
      />
    </>
  )

export const SystemPage = ({ health }: { health: Health }) => (
  <StaffPage title={t("staff.system.title")}>
    <h1>
      <T k="staff.system.title" />
    </h1>
    {health.space?.scarce && (
      <Alert kind="warning" title={t("staff.system.scarce")}>
        {t("staff.system.scarce-text", { size: size(health.space.freeBytes) })}
      </Alert>
    )}
    <SummaryList rows={facts(health)} />
    <h2>
      <T k="staff.system.jobs" />
    </h2>
    <FailedJobs jobs={health.failedJobs} />
    <h2>
      <T k="staff.system.care" />
    </h2>
    <p>
      <T k="staff.system.care-text" />
    </p>
  </StaffPage>
)
