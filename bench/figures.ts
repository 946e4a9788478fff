/** Medians, shares and tables: how figures are made and shown. */

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** As many digits as say something: 0.42, 4.2, 42. */
export const shown = (value: number): string => {
  if (!Number.isFinite(value)) return "–"
  if (value === 0) return "0"
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
export const ms = (value: number): string => `${shown(value)} ms`
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export type Table = { title: string; notes?: readonly string[]; columns: readonly string[]; rows: readonly (readonly string[])[] }

const line = (cells: readonly string[], widths: readonly number[]) =>
  `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`

/** A table that reads well in a terminal and in Markdown alike. */
export const markdown = ({ title, notes = [], columns, rows }: Table): string => {
  const escaped = [columns, ...rows].map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")))
  const widths = columns.map((_, index) => Math.max(3, ...escaped.map((cells) => cells[index]?.length ?? 0)))
  const [head = [], ...body] = escaped
  const table = [
    line(head, widths),
    `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`,
    ...body.map((cells) => line(cells, widths)),
  ]
  return [`## ${title}`, "", ...table, ...notes.flatMap((note) => ["", note]), ""].join("\n")
}
