import { formatList } from "#platform/i18n"
import { findMunicipality } from "#platform/places"
import { t } from "../texts.ts"
import { fieldLabel, spokenLanguageName } from "../vocabulary.ts"
import type { ExportColumn } from "./columns.ts"
import type { Problem } from "./problems.ts"

export const columnLabel = (column: ExportColumn): string => t(`staff.column.${column}`)

const suggestionLabel = (code: string, id: string): string => {
  if (code === "place-unknown") return findMunicipality(id)?.name ?? id
  if (code === "field-unknown") return fieldLabel(id)
  return code === "language-unknown" ? spokenLanguageName(id) : id
}

/** "Ort „Kölln“ ist in NRW nicht bekannt. Gemeint vielleicht: Köln." */
export const problemText = ({ code, column, value = "", suggestions = [] }: Problem): string => {
  const said = t(`staff.problem.${code}`, { value, column: column ? columnLabel(column) : "" })
  const labels = code === "twin" || code === "meanwhile" ? [] : suggestions.map((id) => suggestionLabel(code, id))
  return labels.length === 0 ? said : `${said} ${t("staff.problem.suggestions", { words: formatList(labels) })}`
}

export const meantLabels = (code: string, ids: readonly string[]): string[] => ids.map((id) => suggestionLabel(code, id))
