import type { Child } from "hono/jsx"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"

export type Column<Row> = {
  label: string
  cell: (row: Row) => Child
  /** Right-aligned figures. */
  numeric?: boolean | undefined
  /** The cell names the row (a row header). */
  heading?: boolean | undefined
  sort?: { href: string; direction?: "up" | "down" | undefined } | undefined
}

type Selection<Row> = { name: string; value: (row: Row) => string; label: (row: Row) => string; selected?: readonly string[] }

type Props<Row> = {
  caption: string
  /** The caption repeats the heading above: keep it for screen readers only. */
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** On phones: cards (a few columns that belong together) or sideways scrolling (figures to compare). */
  phone?: "cards" | "scroll" | undefined
  select?: Selection<Row> | undefined
  foot?: readonly Child[] | undefined
}

const HeadCell = <Row,>({ column: { label, numeric, sort } }: { column: Column<Row> }) => (
  <th
    scope="col"
    class={numeric ? "number-cell" : undefined}
    aria-sort={sort?.direction === undefined ? undefined : sort.direction === "up" ? "ascending" : "descending"}
  >
    {sort === undefined ? (
      label
    ) : (
      <a class="sort" href={sort.href}>
        {label}
        {sort.direction !== undefined && (
          <Icon name={sort.direction === "up" ? "arrow-up" : "arrow-down"} label={t(`table.sorted-${sort.direction}`)} />
        )}
      </a>
    )}
  </th>
)

/** An empty cell is left out where rows become cards. */
const cellClass = (content: Child, numeric: boolean | undefined) =>
  [numeric ? "number-cell" : "", content === "" || content === null || content === undefined ? "empty-cell" : ""]
    .filter(Boolean)
    .join(" ") || undefined

const Cell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) => {
  const content = column.cell(row)
  if (column.heading)
    return (
      <th scope="row" dir="auto">
        {content}
      </th>
    )
  return (
    <td class={cellClass(content, column.numeric)} data-label={column.label}>
      <div dir="auto">{content}</div>
    </td>
  )
}

const SelectCell = <Row,>({ select, row }: { select: Selection<Row>; row: Row }) => {
  const value = select.value(row)
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the checkbox inside is the control, and it has one
    <td class="select-cell">
      <label>
        <span class="visually-hidden">{t("table.select-row", { row: select.label(row) })}</span>
        <input type="checkbox" name={select.name} value={value} checked={select.selected?.includes(value) ?? false} />
      </label>
    </td>
  )
}

/** Rows and columns with a caption; the wide ones scroll inside their own region, never the page. */
export const Table = <Row,>({ caption, captionHidden, columns, rows, phone = "cards", select, foot }: Props<Row>) => (
  <div
    class={phone === "cards" ? "table-region table-cards" : "table-region"}
    role="region"
    aria-label={t("table.scroll", { caption })}
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    tabindex={0}
  >
    <table class="table">
      <caption class={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {select !== undefined && (
            <th scope="col" class="select-cell">
              <span class="visually-hidden">{t("table.select")}</span>
            </th>
          )}
          {columns.map((column) => (
            <HeadCell column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={select?.selected?.includes(select.value(row)) ? "selected" : undefined}>
            {select !== undefined && <SelectCell select={select} row={row} />}
            {columns.map((column) => (
              <Cell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
      {foot !== undefined && (
        <tfoot>
          <tr>
            {foot.map((cell, index) => (
              <td
                colspan={index === 0 && select !== undefined ? 2 : undefined}
                class={cellClass(cell, columns[index]?.numeric)}
                data-label={columns[index]?.label}
              >
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
)
