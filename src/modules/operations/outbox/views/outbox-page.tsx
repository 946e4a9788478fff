import { formatDateTime } from "#platform/i18n"
import { type MailState, mailStates } from "#platform/mail"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { Field } from "#ui/field"
import { LinkTabs } from "#ui/link-tabs"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { StateTag } from "./state-tag.tsx"

type Row = { id: string; subject: string; toAddress: string; createdAt: Date; kind: string; state: MailState }
type Props = {
  mails: readonly Row[]
  state: MailState | undefined
  search: string
  page: number
  more: boolean
  counts: Record<MailState, number>
  hasMailServer: boolean
}

const States = ({ state, search, counts }: Pick<Props, "state" | "search" | "counts">) => (
  <LinkTabs
    label={t("staff.outbox.state")}
    links={[undefined, ...mailStates].map((one) => ({
      href: paths.outbox.to({}, { stand: one, suche: search }),
      label: one ? t(`staff.mail-state.${one}`) : t("staff.outbox.all"),
      current: one === state,
      // What is sent is past; what is not, somebody may want to look at.
      count: one && one !== "sent" && counts[one] > 0 ? counts[one] : undefined,
    }))}
  />
)

const Mails = ({ mails }: Pick<Props, "mails">) => (
  <Table
    caption={t("staff.outbox.caption")}
    captionHidden
    rows={mails}
    columns={[
      {
        label: t("staff.outbox.subject"),
        heading: true,
        cell: ({ id, subject }) => <a href={paths.mail.to({ id })}>{subject || t("staff.outbox.erased")}</a>,
      },
      { label: t("staff.mail.address"), cell: ({ toAddress }) => <bdi>{toAddress || "–"}</bdi> },
      { label: t("staff.mail.kind"), cell: ({ kind }) => <code>{kind}</code> },
      { label: t("staff.mail.created"), cell: ({ createdAt }) => formatDateTime(createdAt) },
      { label: t("staff.outbox.state"), cell: (mail) => <StateTag state={mail.state} /> },
    ]}
  />
)

const Pages = ({ state, search, page, more }: Pick<Props, "state" | "search" | "page" | "more">) => (
  <p class="actions">
    {page > 1 && <a href={paths.outbox.to({}, { stand: state, suche: search, seite: page - 1 })}>{t("staff.outbox.newer")}</a>}
    {more && <a href={paths.outbox.to({}, { stand: state, suche: search, seite: page + 1 })}>{t("staff.outbox.older")}</a>}
  </p>
)

const None = ({ state, search, page }: Pick<Props, "state" | "search" | "page">) => {
  const narrowed = state !== undefined || search !== "" || page > 1
  return (
    <EmptyState
      title={t(narrowed ? "staff.outbox.none-such" : "staff.outbox.none")}
      action={narrowed ? <a href={paths.outbox.to({})}>{t("staff.outbox.show-all")}</a> : undefined}
    />
  )
}

export const OutboxPage = ({ mails, counts, hasMailServer, ...where }: Props) => (
  <StaffPage title={t("staff.outbox.title")}>
    <h1>
      <T k="staff.outbox.title" />
    </h1>
    <p>
      <T k="staff.outbox.intro" />
    </p>
    {!hasMailServer && <Alert kind="warning">{t("staff.outbox.no-smtp")}</Alert>}
    <form method="get" action={paths.outbox.to({})} class="row" role="search">
      <Field name="suche" type="search" label={t("staff.outbox.search")} value={where.search} />
      {where.state && <input type="hidden" name="stand" value={where.state} />}
      <Button look="second">{t("staff.outbox.find")}</Button>
    </form>
    <States {...where} counts={counts} />
    {mails.length === 0 ? <None {...where} /> : <Mails mails={mails} />}
    <Pages {...where} />
  </StaffPage>
)
