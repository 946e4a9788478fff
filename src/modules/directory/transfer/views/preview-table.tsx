import { Table } from "#ui/table"
import { T, t } from "../../texts.ts"
import { columnLabel } from "../labels.ts"
import type { Problem } from "../problems.ts"
import type { Verdict } from "../tables.ts"
import { Problems, VerdictTag } from "./problem-tags.tsx"

export type PreviewRow = { rowNumber: number; name: string; place: string; verdict: Verdict | null; problems: readonly Problem[] }

/** Rows as they would be taken over, with what is the matter with each. */
export const PreviewTable = ({ title, rows }: { title: string; rows: readonly PreviewRow[] }) => (
  <>
    <h2>{title}</h2>
    {rows.length === 0 ? (
      <p>
        <T k="staff.import.no-rows-here" />
      </p>
    ) : (
      <Table
        caption={title}
        captionHidden
        rows={rows}
        columns={[
          { label: t("staff.import.row"), numeric: true, cell: ({ rowNumber }) => rowNumber },
          { label: columnLabel("name"), heading: true, cell: ({ name }) => name },
          { label: columnLabel("place"), cell: ({ place }) => place },
          { label: t("staff.import.verdict"), cell: ({ verdict }) => (verdict === null ? "" : <VerdictTag verdict={verdict} />) },
          { label: t("staff.import.problems"), cell: ({ problems }) => <Problems problems={problems} /> },
        ]}
      />
    )}
  </>
)
