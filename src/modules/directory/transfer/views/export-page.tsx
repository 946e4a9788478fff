import { Button } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { StaffPage } from "#ui/page"
import { entriesText } from "../../office-list/labels.ts"
import { type OfficeFilter, filterQuery } from "../../office-list/parameters.ts"
import { officePaths } from "../../office-list/paths.ts"
import { NarrowedTo } from "../../office-list/views/filter-form.tsx"
import { T, t } from "../../texts.ts"
import { transferPaths } from "../paths.ts"

type Props = { filter: OfficeFilter; total: number; everything: boolean }

const Kept = ({ filter }: { filter: OfficeFilter }) => (
  <>
    {Object.entries(filterQuery({ ...filter, page: 1 })).flatMap(([name, value]) =>
      (typeof value === "object" ? value : value === undefined || value === "" ? [] : [String(value)]).map((one) => (
        <input type="hidden" name={name} value={one} />
      )),
    )}
  </>
)

/** Which table it shall be. What is in it is decided by the list one comes from, and by what one may see. */
export const ExportPage = ({ filter, total, everything }: Props) => (
  <StaffPage
    title={t("staff.export.title")}
    breadcrumbs={[{ href: officePaths.list.to({}, filterQuery(filter)), label: t("staff.list.title") }]}
  >
    <h1>
      <T k="staff.export.title" />
    </h1>
    <NarrowedTo filter={filter} />
    <p>
      <strong>{entriesText(total)}</strong>
    </p>
    <p>
      <T k={everything ? "staff.export.everything" : "staff.export.public-only"} />
    </p>
    <form method="get" action={transferPaths.export.to({})} class="form">
      <Kept filter={filter} />
      <ChoiceGroup
        type="radio"
        name="format"
        legend={t("staff.export.format")}
        selected="csv"
        options={[
          { value: "csv", label: t("staff.export.csv"), hint: t("staff.export.csv-hint") },
          { value: "csv-comma", label: t("staff.export.csv-comma") },
          { value: "xlsx", label: t("staff.export.xlsx") },
        ]}
      />
      <Button icon="download">{t("staff.export.do")}</Button>
    </form>
  </StaffPage>
)
