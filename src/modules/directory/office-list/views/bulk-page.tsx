import type { Child } from "hono/jsx"
import { formatDateTime, formatNumber } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { T, t } from "../../texts.ts"
import { fieldLabel } from "../../vocabulary.ts"
import { type BulkAction, type ItemOutcome, itemOutcomes } from "../bulk-actions.ts"
import { entriesText } from "../labels.ts"
import { officePaths } from "../paths.ts"
import type { BulkCounts, Named } from "../repository-bulk.ts"
import { Progress, ReloadWithoutScript } from "./progress.tsx"

type Bulk = { id: string; action: BulkAction; field: string | null; startedAt: Date | null; finishedAt: Date | null }

const titleOf = ({ action, field }: Bulk) =>
  field === null ? t(`staff.bulk.do.${action}`) : `${t(`staff.bulk.do.${action}`)}: ${fieldLabel(field)}`

const Frame = ({ bulk, head, children }: { bulk: Bulk; head?: Child; children?: Child }) => (
  <StaffPage title={titleOf(bulk)} breadcrumbs={[{ href: officePaths.list.to({}), label: t("staff.list.title") }]} head={head}>
    <h1>{titleOf(bulk)}</h1>
    {children}
  </StaffPage>
)

export const NamedEntries = ({ entries, total }: { entries: readonly Named[]; total: number }) => (
  <>
    <ul>
      {entries.map(({ id, name }) => (
        <li>
          <a href={officePaths.organisation.to({ id })}>
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
    {total > entries.length && <p>{t("staff.bulk.more", { count: formatNumber(total - entries.length) })}</p>}
  </>
)

type Impossible = { total: number; entries: readonly Named[] }

/** What will happen and to how many, before it does. */
export const ConfirmBulkPage = ({ bulk, total, impossible }: { bulk: Bulk; total: number; impossible: Impossible }) => (
  <Frame bulk={bulk}>
    <p>
      <T k={`staff.bulk.confirm.${bulk.action}`} entries={entriesText(total)} />
    </p>
    {impossible.total > 0 && (
      <Alert
        kind="warning"
        title={t(bulk.action === "ask" ? "staff.bulk.no-address" : "staff.bulk.no-consent", {
          entries: entriesText(impossible.total),
        })}
      >
        <NamedEntries {...impossible} />
      </Alert>
    )}
    {total - impossible.total > 0 && (
      <PostForm action={officePaths.bulk.to({ id: bulk.id })}>
        <Button icon="check">{t("staff.bulk.do-it", { entries: entriesText(total - impossible.total) })}</Button>
      </PostForm>
    )}
    <p>
      <a href={officePaths.list.to({})}>
        <T k="staff.bulk.cancel" />
      </a>
    </p>
  </Frame>
)

export const RunningBulkPage = ({ bulk, counts }: { bulk: Bulk; counts: BulkCounts }) => (
  <Frame bulk={bulk} head={<ReloadWithoutScript />}>
    <Progress
      label={titleOf(bulk)}
      done={counts.done}
      total={counts.total}
      text={t("staff.progress.entries", { done: formatNumber(counts.done), total: formatNumber(counts.total) })}
      source={officePaths.bulkProgress.to({ id: bulk.id })}
      here={officePaths.bulk.to({ id: bulk.id })}
    />
  </Frame>
)

type Left = readonly (Named & { outcome: ItemOutcome })[]

/** What has happened, and to whom nothing could be done. */
export const FinishedBulkPage = ({ bulk, counts, left }: { bulk: Bulk; counts: BulkCounts; left: Left }) => (
  <Frame bulk={bulk}>
    <Alert kind="success">{t("staff.bulk.finished", { at: bulk.finishedAt ? formatDateTime(bulk.finishedAt) : "" })}</Alert>
    <SummaryList
      rows={itemOutcomes
        .filter((outcome) => (counts.outcomes[outcome] ?? 0) > 0)
        .map((outcome) => ({ label: t(`staff.item.${outcome}`), value: formatNumber(counts.outcomes[outcome] ?? 0) }))}
    />
    {(["no-consent", "no-address"] as const)
      .filter((outcome) => (counts.outcomes[outcome] ?? 0) > 0)
      .map((outcome) => (
        <section>
          <h2>{t(`staff.item.${outcome}`)}</h2>
          <NamedEntries entries={left.filter((one) => one.outcome === outcome)} total={counts.outcomes[outcome] ?? 0} />
        </section>
      ))}
    <p>
      <a href={officePaths.list.to({})}>
        <T k="staff.bulk.back" />
      </a>
    </p>
  </Frame>
)
