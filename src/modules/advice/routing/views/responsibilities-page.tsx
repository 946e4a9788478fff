import { formatDate, formatList } from "#platform/i18n"
import { findDistrict } from "#platform/places"
import { Alert } from "#ui/alert"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import type { Names, StaffMember } from "../../staff.ts"
import { T, t } from "../../texts.ts"
import { spokenLabel, topicLabel } from "../../topics.ts"
import type { Responsibility } from "../match.ts"

export type ResponsibilityRow = { member: StaffMember; responsibility: Responsibility | undefined }
type Props = { rows: readonly ResponsibilityRow[]; names: Names; gap: boolean }

const places = ({ allPlaces, regions, districts }: Responsibility): string =>
  formatList([
    ...(allPlaces ? [t("staff.because.place-all")] : []),
    ...regions.map((region) => t("staff.because.region", { region })),
    ...districts.map((ags) => findDistrict(ags)?.name ?? ags),
  ])
const away = ({ awayFrom, awayUntil }: Responsibility): string =>
  awayFrom === undefined
    ? ""
    : formatList([awayFrom, ...(awayUntil === undefined ? [] : [awayUntil])].map((day) => formatDate(new Date(day))))

const columnsOf = (names: Names) => {
  const cell = (show: (one: Responsibility) => string) => (row: ResponsibilityRow) =>
    row.responsibility === undefined ? <span class="soft">–</span> : show(row.responsibility)
  return [
    {
      label: t("staff.responsibility.person"),
      heading: true,
      cell: ({ member }: ResponsibilityRow) => <a href={paths.responsibility.to({ user: member.id })}>{member.name}</a>,
    },
    { label: t("staff.responsibility.places"), cell: cell(places) },
    {
      label: t("staff.responsibility.topics"),
      cell: cell((one) => (one.allTopics ? t("staff.because.topics-all") : formatList(one.topics.map(topicLabel)))),
    },
    { label: t("staff.responsibility.languages"), cell: cell((one) => formatList(one.languages.map(spokenLabel))) },
    { label: t("staff.responsibility.priority"), numeric: true, cell: cell((one) => String(one.priority)) },
    {
      label: t("staff.responsibility.deputy"),
      cell: cell((one) => (one.deputyId === undefined ? "" : (names.get(one.deputyId) ?? ""))),
    },
    { label: t("staff.responsibility.away"), cell: cell(away) },
  ]
}

/** Who takes which requests. Everybody may see it; it says itself how the choice is made. */
export const ResponsibilitiesPage = ({ rows, names, gap }: Props) => (
  <StaffPage title={t("staff.responsibility.title")}>
    <h1>
      <T k="staff.responsibility.title" />
    </h1>
    <p class="lead">
      <T k="staff.responsibility.lead" />
    </p>
    {gap && (
      <Alert kind="warning">
        <T k="staff.responsibility.gap" />
      </Alert>
    )}
    <Table caption={t("staff.responsibility.title")} captionHidden rows={rows} columns={columnsOf(names)} />
  </StaffPage>
)
