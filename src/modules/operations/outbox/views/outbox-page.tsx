import { formatDateTime } from "#platform/i18n"
import { type MailState, mailStates } from "#platform/mail"
import { Alert } from "#ui/alert"
import { EmptyState } from "#ui/empty-state"
import { LinkTabs } from "#ui/link-tabs"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { StateTag } from "./state-tag.tsx"

type Row = { id: string; subject: string; toAddress: string; createdAt: Date; kind: string; state: MailState }
type Props = { mails: readonly Row[]; state: MailState | undefined; page: number; more: boolean; hasMailServer: boolean }

const Pages = ({ state, page, more }: Pick<Props, "state" | "page" | "more">) => (
  <p class="actions">
    {page > 1 && <a href={paths.outbox.to({}, { stand: state, seite: page - 1 })}>{t("staff.outbox.newer")}</a>}
    {more && <a href={paths.outbox.to({}, { stand: state, seite: page + 1 })}>{t("staff.outbox.older")}</a>}
  </p>
)

export const OutboxPage = ({ mails, state, page, more, hasMailServer }: Props) => (
  <StaffPage title={t("staff.outbox.title")}>
    <h1>
      <T k="staff.outbox.title" />
    </h1>
    <p>
      <T k="staff.outbox.intro" />
    </p>
    {!hasMailServer && <Alert kind="warning">{t("staff.outbox.no-smtp")}</Alert>}
    <LinkTabs
      label={t("staff.outbox.state")}
      links={[undefined, ...mailStates].map((one) => ({
        href: paths.outbox.to({}, { stand: one }),
        label: one ? t(`staff.mail-state.${one}`) : t("staff.outbox.all"),
        current: one === state,
      }))}
    />
    {mails.length === 0 ? (
      <EmptyState title={t("staff.outbox.none")} />
    ) : (
      <Table
        caption={t("staff.outbox.caption")}
        captionHidden
        rows={mails}
        columns={[
          {
            label: t("staff.outbox.subject"),
            heading: true,
            cell: ({ id, subject }) => <a href={paths.mail.to({ id })}>{subject || "–"}</a>,
          },
          { label: t("staff.mail.address"), cell: ({ toAddress }) => <bdi>{toAddress || "–"}</bdi> },
          { label: t("staff.mail.kind"), cell: ({ kind }) => <code>{kind}</code> },
          { label: t("staff.mail.created"), cell: ({ createdAt }) => formatDateTime(createdAt) },
          { label: t("staff.outbox.state"), cell: (mail) => <StateTag state={mail.state} /> },
        ]}
      />
    )}
    <Pages state={state} page={page} more={more} />
  </StaffPage>
)
