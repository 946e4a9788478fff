import { formatDate } from "#platform/i18n"
import { type Column, Table } from "#ui/table"
import { Tag } from "#ui/tag"
import { placeName } from "../../place-names.ts"
import { t } from "../../texts.ts"
import { type OfficeFilter, type OfficeSort, filterQuery } from "../parameters.ts"
import { officePaths } from "../paths.ts"
import type { OfficeRow } from "../repository.ts"

/** A second click on a heading turns the order round; dates begin with the newest. */
const NEWEST_FIRST = new Set<OfficeSort>(["checked", "updated", "state"])

const sortLink = (filter: OfficeFilter, sort: OfficeSort): NonNullable<Column<OfficeRow>["sort"]> => {
  const current = filter.sort === sort || (filter.sort === "" && sort === "name" && filter.text === "")
  const descending = current ? !filter.descending : NEWEST_FIRST.has(sort)
  return {
    href: officePaths.list.to({}, filterQuery({ ...filter, sort, descending, page: 1 })),
    direction: current ? (filter.descending ? "down" : "up") : undefined,
  }
}

export const StateTags = ({
  row: { published, agreed, change },
}: {
  row: Pick<OfficeRow, "published" | "agreed" | "change">
}) => (
  <>
    {published ? <Tag look="moss">{t("staff.state.published")}</Tag> : <Tag>{t("staff.state.unpublished")}</Tag>}
    {!agreed && <Tag look="outline">{t("staff.state.no-consent")}</Tag>}
    {change && <Tag look="saffron">{t("staff.state.change")}</Tag>}
  </>
)

const columnsFor = (filter: OfficeFilter): Column<OfficeRow>[] => [
  {
    label: t("staff.column.name"),
    heading: true,
    sort: sortLink(filter, "name"),
    cell: ({ id, name }) => <a href={officePaths.organisation.to({ id })}>{name}</a>,
  },
  { label: t("staff.column.place"), sort: sortLink(filter, "place"), cell: ({ ags }) => placeName(ags) ?? "" },
  { label: t("staff.column.kind"), sort: sortLink(filter, "kind"), cell: ({ kind }) => t(`kind.${kind}`) },
  { label: t("staff.column.state"), sort: sortLink(filter, "state"), cell: (row) => <StateTags row={row} /> },
  {
    label: t("staff.column.checkedOn"),
    sort: sortLink(filter, "checked"),
    cell: ({ checkedOn }) => (checkedOn === null ? t("staff.list.never") : formatDate(new Date(checkedOn))),
  },
  { label: t("staff.column.updatedAt"), sort: sortLink(filter, "updated"), cell: ({ updatedAt }) => formatDate(updatedAt) },
]

type Props = { filter: OfficeFilter; rows: readonly OfficeRow[]; selected: readonly string[] }

export const EntryTable = ({ filter, rows, selected }: Props) => (
  <Table
    caption={t("staff.list.title")}
    captionHidden
    columns={columnsFor(filter)}
    rows={rows}
    select={{ name: "id", value: ({ id }) => id, label: ({ name }) => name, selected }}
  />
)
