import { formatDate } from "#platform/i18n"
import { Button } from "#ui/button"
import { EmptyState } from "#ui/empty-state"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { paths } from "../../paths.ts"
import type { Court } from "../court.ts"
import { T, t } from "../texts.ts"
import { SureTag } from "./court-card.tsx"

export type CourtRow = { ags: string; place: string; court: Court }
export type CorrectedRow = { ags: string; place: string; court: string; by: string; at: Date; source: string }
type Props = { query: string; found: readonly CourtRow[]; corrected: readonly CorrectedRow[] }

const Found = ({ found }: Pick<Props, "found">) => (
  <Table
    caption={t("staff.courts.found")}
    rows={found}
    columns={[
      {
        label: t("staff.courts.place"),
        heading: true,
        cell: ({ ags, place }: CourtRow) => <a href={paths.courtOf.to({ ags })}>{place}</a>,
      },
      { label: t("staff.courts.court"), cell: ({ court }: CourtRow) => court.name },
      { label: t("staff.courts.sure"), cell: ({ court }: CourtRow) => <SureTag confidence={court.confidence} /> },
    ]}
  />
)

/** Which court keeps the register where: to look up, and what colleagues have corrected. */
export const DeskCourtsPage = ({ query, found, corrected }: Props) => (
  <StaffPage title={t("staff.courts.title")}>
    <h1>
      <T k="staff.courts.title" />
    </h1>
    <p class="lead">
      <T k="staff.courts.lead" />
    </p>
    <form class="row" method="get" action={paths.courts.to({})}>
      <Field name="ort" label={t("staff.courts.search")} value={query} width="medium" type="search" />
      <Button icon="search">{t("staff.courts.search-button")}</Button>
    </form>
    {query !== "" &&
      (found.length === 0 ? (
        <EmptyState title={t("staff.courts.none")}>{t("staff.courts.none-text")}</EmptyState>
      ) : (
        <Found found={found} />
      ))}
    <h2>
      <T k="staff.courts.corrected" />
    </h2>
    {corrected.length === 0 ? (
      <p class="soft">
        <T k="staff.courts.corrected-none" />
      </p>
    ) : (
      <Table
        caption={t("staff.courts.corrected")}
        captionHidden
        rows={corrected}
        columns={[
          {
            label: t("staff.courts.place"),
            heading: true,
            cell: ({ ags, place }: CorrectedRow) => <a href={paths.courtOf.to({ ags })}>{place}</a>,
          },
          { label: t("staff.courts.court"), cell: ({ court }: CorrectedRow) => court },
          { label: t("staff.courts.source"), cell: ({ source }: CorrectedRow) => source },
          { label: t("staff.courts.by"), cell: ({ by }: CorrectedRow) => by },
          { label: t("staff.courts.at"), cell: ({ at }: CorrectedRow) => formatDate(at) },
        ]}
      />
    )}
  </StaffPage>
)
