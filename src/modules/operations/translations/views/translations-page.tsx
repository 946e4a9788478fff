import { formatNumber } from "#platform/i18n"
import { StaffPage } from "#ui/page"
import { Table } from "#ui/table"
import { T, t } from "../../texts.ts"
import type { Coverage } from "../coverage.ts"

const Missing = ({ keys }: { keys: readonly string[] }) =>
  keys.length === 0 ? (
    <T k="staff.translations.all" />
  ) : (
    <details>
      <summary>{formatNumber(keys.length)}</summary>
      <ul>
        {keys.slice(0, 200).map((key) => (
          <li>
            <code>{key}</code>
          </li>
        ))}
      </ul>
    </details>
  )

export const TranslationsPage = ({ rows }: { rows: readonly Coverage[] }) => (
  <StaffPage title={t("staff.translations.title")}>
    <h1>
      <T k="staff.translations.title" />
    </h1>
    <p>
      <T k="staff.translations.intro" />
    </p>
    <Table
      caption={t("staff.translations.caption")}
      rows={rows}
      columns={[
        {
          label: t("staff.translations.language"),
          heading: true,
          cell: ({ language }) => <bdi lang={language.code}>{language.name}</bdi>,
        },
        {
          label: t("staff.translations.done"),
          numeric: true,
          cell: ({ total, missing }) => `${formatNumber(total - missing.length)} / ${formatNumber(total)}`,
        },
        {
          label: t("staff.translations.state"),
          cell: ({ language }) => t(language.draft ? "staff.translations.draft" : "staff.translations.reviewed"),
        },
        { label: t("staff.translations.missing"), cell: ({ missing }) => <Missing keys={missing} /> },
      ]}
    />
  </StaffPage>
)
