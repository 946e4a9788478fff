import { formatDateTime, formatNumber } from "#platform/i18n"
import { SummaryList } from "#ui/summary-list"
import { t } from "../../texts.ts"

export type Facts = {
  fileName: string
  format: "csv" | "xlsx"
  charset: string | null
  delimiter: string | null
  sheet: string | null
  total: number
  createdAt: Date
}

const delimiterName = (delimiter: string): string => {
  if (delimiter === ";") return t("staff.import.delimiter.semicolon")
  if (delimiter === ",") return t("staff.import.delimiter.comma")
  return delimiter === "\t" ? t("staff.import.delimiter.tab") : delimiter
}

const reading = ({ format, charset, delimiter, sheet }: Facts): string =>
  format === "csv"
    ? t("staff.import.read-csv", {
        charset: charset === "windows-1252" ? "Windows-1252" : "UTF-8",
        delimiter: delimiterName(delimiter ?? ";"),
      })
    : t("staff.import.read-xlsx", { sheet: sheet ?? "" })

/** What was handed in and how it was read: a wrong guess is seen here first. */
export const ImportFacts = (facts: Facts) => (
  <SummaryList
    rows={[
      { label: t("staff.import.file"), value: facts.fileName === "" ? t("staff.import.emptied-name") : facts.fileName },
      { label: t("staff.import.read-as"), value: reading(facts) },
      { label: t("staff.import.rows"), value: formatNumber(facts.total) },
      { label: t("staff.import.at"), value: formatDateTime(facts.createdAt) },
    ]}
  />
)
