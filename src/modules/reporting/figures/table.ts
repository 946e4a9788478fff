import type { Db } from "#platform/db"
import type { Figure } from "#platform/module"
import { type ProtectedTable, type Row, type Table, protect, protectNested } from "../protection/protect.ts"
import { type Period, moments } from "./period.ts"

type Dimension = Figure["dimensions"][number]

const measuresOf = ({ measures }: Figure, row: { measures: Record<string, number> } | undefined): number[] =>
  measures.map(({ id }) => row?.measures[id] ?? 0)

const byValue = (a: Row, b: Row) => (a.value < b.value ? -1 : 1)
const bySize = (a: Row, b: Row) => (b.measures[0] ?? 0) - (a.measures[0] ?? 0) || byValue(a, b)

/** The figure by one dimension: months in order, everything else by size. The dimension "total" is answered by every figure. */
export const readTable = async (
  db: Db,
  figure: Figure,
  { period, dimension }: { period: Period; dimension: string },
): Promise<Table> => {
  const query = moments(period)
  const rows = (await figure.rows(db, { ...query, dimension })).map((row) => ({
    value: row.value,
    measures: measuresOf(figure, row),
  }))
  const [total] = await figure.rows(db, { ...query, dimension: "total" })
  return { rows: rows.toSorted(dimension === "month" ? byValue : bySize), total: measuresOf(figure, total) }
}

/** A dimension "region/district" refines "region". */
export const parentDimension = ({ dimensions }: Figure, { id }: Dimension): Dimension | undefined =>
  id.includes("/") ? dimensions.find((one) => one.id === id.split("/")[0]) : undefined

/** The figure as it may leave the house. */
export const readProtected = async (
  db: Db,
  figure: Figure,
  asked: { period: Period; dimension: Dimension },
): Promise<ProtectedTable> => {
  const { period, dimension } = asked
  const table = await readTable(db, figure, { period, dimension: dimension.id })
  const parent = parentDimension(figure, dimension)
  return parent ? protectNested(table, await readTable(db, figure, { period, dimension: parent.id })) : protect(table)
}
