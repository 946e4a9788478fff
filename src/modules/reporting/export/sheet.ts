/** A protected table as lines of cells, the same for CSV and XLSX. */
import type { Figure } from "#platform/module"
import { type Cell, type ProtectedTable, SMALLEST } from "../protection/protect.ts"
import { parentDimension } from "../figures/table.ts"
import { t } from "../texts.ts"

export type SheetCell = string | number
export type Sheet = { name: string; lines: SheetCell[][] }

export const HIDDEN = `<${SMALLEST}*`
const shown = (cell: Cell): SheetCell => cell ?? HIDDEN
const noteFor = (cells: readonly Cell[]): string => (cells.includes(undefined) ? t("staff.export.hidden") : "")

export const toSheet = (figure: Figure, dimension: Figure["dimensions"][number], table: ProtectedTable): Sheet => {
  const parent = parentDimension(figure, dimension)
  const withheld =
    table.withheld === "all"
      ? [[t("staff.export.withheld"), ...figure.measures.map(() => ""), t("staff.export.withheld-why")]]
      : table.withheld.map((value) => [
          parent?.value(value) ?? value,
          ...figure.measures.map(() => HIDDEN),
          t("staff.export.withheld-why"),
        ])
  return {
    name: dimension.label(),
    lines: [
      [dimension.label(), ...figure.measures.map(({ label }) => label()), t("staff.export.note")],
      ...table.rows.map(({ value, measures }) => [dimension.value(value), ...measures.map(shown), noteFor(measures)]),
      ...withheld,
      [t("staff.total"), ...table.total.map(shown), noteFor(table.total)],
    ],
  }
}
