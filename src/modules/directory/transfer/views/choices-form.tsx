import { Button } from "#ui/button"
import { PostForm } from "#ui/post-form"
import { Table } from "#ui/table"
import { officePaths } from "../../office-list/paths.ts"
import { T, t } from "../../texts.ts"
import { columnLabel } from "../labels.ts"
import { transferPaths } from "../paths.ts"
import { knownPolicies } from "../settings.ts"

export type ChoiceRow = {
  rowNumber: number
  name: string
  place: string
  verdict: string | null
  twins: readonly { id: string; name: string; place: string }[]
}

const Choose = ({ rowNumber, name, verdict }: ChoiceRow) => (
  <select class="input" name={`row-${rowNumber}`} aria-label={t("staff.import.choice-for", { row: rowNumber, name })}>
    {knownPolicies.map((policy) => (
      <option value={policy} selected={policy === verdict}>
        {t(`staff.import.known.${policy}`)}
      </option>
    ))}
  </select>
)

/** Rows that are probably in the directory: for each one a decision of its own. */
export const ChoicesForm = ({ id, rows, next }: { id: string; rows: readonly ChoiceRow[]; next: string | undefined }) => (
  <PostForm action={transferPaths.choices.to({ id })} id="choices">
    <h2>
      <T k="staff.import.twins" />
    </h2>
    <p>
      <T k="staff.import.twins-hint" />
    </p>
    <Table
      caption={t("staff.import.twins")}
      captionHidden
      rows={rows}
      columns={[
        { label: t("staff.import.row"), numeric: true, cell: ({ rowNumber }) => rowNumber },
        { label: columnLabel("name"), heading: true, cell: ({ name }) => name },
        { label: columnLabel("place"), cell: ({ place }) => place },
        {
          label: t("staff.import.twin"),
          cell: ({ twins }) => (
            <ul>
              {twins.map((twin) => (
                <li>
                  <a href={officePaths.organisation.to({ id: twin.id })}>
                    <bdi>{twin.name}</bdi>
                  </a>{" "}
                  {twin.place}
                </li>
              ))}
            </ul>
          ),
        },
        { label: t("staff.import.choice"), cell: (row) => <Choose {...row} /> },
      ]}
    />
    <p class="actions">
      <Button look="second">{t("staff.import.choices-save")}</Button>
      {next !== undefined && <a href={next}>{t("staff.import.twins-next")}</a>}
    </p>
  </PostForm>
)
