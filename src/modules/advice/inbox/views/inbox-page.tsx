import { formatDate, formatDateTime } from "#platform/i18n"
import { Button, ButtonLink } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { Field } from "#ui/field"
import { LinkTabs } from "#ui/link-tabs"
import { StaffPage } from "#ui/page"
import { Pagination } from "#ui/pagination"
import { Select } from "#ui/select"
import { Table } from "#ui/table"
import { Tag, Tags } from "#ui/tag"
import { paths } from "../../paths.ts"
import { placeLabel } from "../../place.ts"
import type { Names } from "../../staff.ts"
import { type Key, T, t } from "../../texts.ts"
import { spokenLabel, topicLabel } from "../../topics.ts"
import type { CaseState } from "../../words.ts"
import { WaitingTag } from "./waiting-tag.tsx"

export const inboxViews = ["mine", "all", "unassigned", "waiting", "closed"] as const
type View = (typeof inboxViews)[number]
type Row = {
  reference: string
  state: CaseState
  source: "form" | "quick"
  place: string | null
  topics: readonly string[]
  spokenLanguage: string
  interpreter: boolean
  responsibleId: string | null
  receivedAt: Date
  waitingSince: Date | null
  closedAt: Date | null
}
export type Filters = {
  language?: string | undefined
  topic?: string | undefined
  region?: string | undefined
  search?: string | undefined
}
type Props = {
  view: View
  filters: Filters
  counts: Record<View | "found", number>
  rows: readonly Row[]
  page: number
  pages: number
  names: Names
  now: Date
  choices: Record<"language" | "topic" | "region", readonly { value: string; label: string }[]>
}

const href = (view: View, { language, topic, region }: Filters, page?: number) =>
  paths.inbox.to({}, { ansicht: view, sprache: language, thema: topic, region, seite: page === 1 ? undefined : page })

const LOOKS = { new: "saffron", accepted: "petrol", closed: "moss", withdrawn: "outline" } as const

const filterNames = { language: "sprache", topic: "thema", region: "region" } as const

const FilterForm = ({ view, filters, choices }: Pick<Props, "view" | "filters" | "choices">) => (
  <form method="get" action={paths.inbox.to({})} class="row">
    <input type="hidden" name="ansicht" value={view} />
    {(["language", "topic", "region"] as const).map((filter) => (
      <div>
        <Select
          name={filterNames[filter]}
          label={t(`staff.inbox.${filter}`)}
          options={choices[filter]}
          value={filters[filter]}
          empty={t("staff.inbox.any")}
          width="short"
        />
      </div>
    ))}
    <div>
      <Field name="q" type="search" label={t("staff.inbox.reference")} width="short" ltr />
    </div>
    <Button look="second" icon="list-filter">
      {t("staff.inbox.filter")}
    </Button>
  </form>
)

const columnsOf = ({ names, now }: Props) => [
  {
    label: t("staff.inbox.reference"),
    heading: true,
    cell: ({ reference }: Row) => (
      <a class="reference" href={paths.case.to({ reference })} dir="ltr">
        {reference}
      </a>
    ),
  },
  {
    label: t("staff.inbox.waiting"),
    cell: ({ waitingSince, closedAt }: Row) =>
      closedAt === null ? <WaitingTag since={waitingSince} now={now} /> : <span class="soft">{formatDate(closedAt)}</span>,
  },
  { label: t("staff.inbox.place"), cell: ({ place }: Row) => placeLabel(place) },
  {
    label: t("staff.inbox.topics"),
    cell: ({ topics }: Row) =>
      topics.length > 0 ? <Tags words={topics.map(topicLabel)} /> : <span class="soft">{t("staff.topics-open")}</span>,
  },
  {
    label: t("staff.inbox.language"),
    cell: ({ spokenLanguage, interpreter }: Row) =>
      spokenLabel(spokenLanguage) + (interpreter ? t("staff.mail.interpreter") : ""),
  },
  { label: t("staff.inbox.state"), cell: ({ state }: Row) => <Tag look={LOOKS[state]}>{t(`staff.state.${state}`)}</Tag> },
  {
    label: t("staff.inbox.responsible"),
    cell: ({ responsibleId }: Row) =>
      responsibleId === null ? t("staff.inbox.nobody") : (names.get(responsibleId) ?? t("staff.someone-left")),
  },
  { label: t("staff.inbox.received"), cell: ({ receivedAt }: Row) => formatDateTime(receivedAt) },
]

/** The inbox. Each view and each filter has its own address: a bookmark is a saved filter. */
export const InboxPage = (props: Props) => {
  const { view, filters, counts, rows, page, pages } = props
  const title: Key = "staff.inbox.title"
  return (
    <StaffPage title={t(title)}>
      <div class="row">
        <h1>
          <T k={title} />
        </h1>
        <ButtonLink href={paths.newContact.to({})} look="second" icon="plus">
          {t("staff.quick.title")}
        </ButtonLink>
      </div>
      {filters.search === undefined ? (
        <>
          <LinkTabs
            label={t("staff.inbox.views")}
            links={inboxViews.map((one) => ({
              href: href(one, filters),
              label: t(`staff.inbox.view.${one}`),
              current: one === view,
              count: counts[one],
            }))}
          />
          <FilterForm {...props} />
        </>
      ) : (
        <p>
          <T k="staff.inbox.found" count={counts.found} search={filters.search} />
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t("staff.inbox.empty")}>{t("staff.inbox.empty-text")}</EmptyState>
      ) : (
        <Table caption={t(`staff.inbox.view.${view}`)} captionHidden columns={columnsOf(props)} rows={rows} />
      )}
      {pages > 1 && <Pagination page={page} pages={pages} total={counts.found} hrefOf={(one) => href(view, filters, one)} />}
    </StaffPage>
  )
}
