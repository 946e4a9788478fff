/**
 * Small cells. Whatever leaves the house shows no figure below 3, and none from which such a figure could be computed
 * (decision 0016 describes the method and its limits). Pure: rows in, rows out.
 */

export const SMALLEST = 3

export type Row = { value: string; measures: readonly number[] }
export type Table = { rows: readonly Row[]; total: readonly number[] }

/** A cell without a number is a hidden one. */
export type Cell = number | undefined
export type ProtectedRow = { value: string; measures: readonly Cell[] }
export type ProtectedTable = {
  rows: readonly ProtectedRow[]
  total: readonly Cell[]
  /** Too few cases to break the total down, so not even the names of the rows are shown: everywhere, or within these parents. */
  withheld: "all" | readonly string[]
}

const isSmall = (figure: number) => figure > 0 && figure < SMALLEST
const showTotal = (total: readonly number[]): Cell[] => total.map((figure) => (isSmall(figure) ? undefined : figure))
const hide = ({ value, measures }: Row): ProtectedRow => ({ value, measures: measures.map(() => undefined) })

/**
 * What a reader can work out about the hidden rows is their sum, total minus visible rows. It tells nothing exact about one of
 * them if there are two or more and the sum leaves room above one per row. Where rows overlap (topics, distinct clients) the
 * difference is only a lower bound; at zero or less it says nothing.
 */
const isSafe = (hidden: ReadonlySet<Row>, { rows, total }: Table): boolean => {
  if (hidden.size === 0) return true
  if (hidden.size === 1) return false
  return total.every((figure, index) => {
    const visible = rows.filter((row) => !hidden.has(row)).reduce((sum, row) => sum + (row.measures[index] ?? 0), 0)
    const rest = figure - visible
    return rest <= 0 || rest > hidden.size
  })
}

const bySize = (a: Row, b: Row) => (a.measures[0] ?? 0) - (b.measures[0] ?? 0) || (a.value < b.value ? -1 : 1)

/** The rows to hide: every one with a small figure, then the next smallest until nothing can be computed; "all" when that fails. */
const rowsToHide = (table: Table): ReadonlySet<Row> | "all" => {
  const hidden = new Set(table.rows.filter((row) => row.measures.some(isSmall)))
  const others = table.rows.filter((row) => !hidden.has(row)).toSorted(bySize)
  for (const next of others) {
    if (isSafe(hidden, table)) return hidden
    hidden.add(next)
  }
  return isSafe(hidden, table) ? hidden : "all"
}

/** Rows are hidden as a whole: the other measures of a small row would give it away. */
export const protect = (table: Table): ProtectedTable => {
  const hidden = rowsToHide(table)
  if (hidden === "all") return { rows: [], total: showTotal(table.total), withheld: "all" }
  return { rows: table.rows.map((row) => (hidden.has(row) ? hide(row) : row)), total: showTotal(table.total), withheld: [] }
}

/** "Arnsberg/05911" lies in "Arnsberg"; what lies nowhere has no slash and is its own parent. */
export const parentOf = (value: string): string => value.split("/")[0] ?? value

/**
 * A table that refines another one (districts within regions): each group must also be safe against the row of its parent,
 * and a hidden parent shows no children, because their sum would be the parent.
 */
export const protectNested = (table: Table, parents: Table): ProtectedTable => {
  const known = protect(parents)
  const visible = new Set(
    known.rows.filter(({ measures }) => measures.every((cell) => cell !== undefined)).map(({ value }) => value),
  )
  const groups = new Map<string, Row[]>()
  for (const row of table.rows) groups.set(parentOf(row.value), [...(groups.get(parentOf(row.value)) ?? []), row])
  const rows: ProtectedRow[] = []
  const withheld: string[] = []
  for (const [parent, children] of groups) {
    const total = parents.rows.find(({ value }) => value === parent)?.measures
    const group = total !== undefined && visible.has(parent) ? protect({ rows: children, total }) : undefined
    if (group === undefined || group.withheld === "all") withheld.push(parent)
    else rows.push(...group.rows)
  }
  return { rows, total: known.total, withheld }
}
