import { formatNumber } from "#platform/i18n"
import { T, t } from "./texts.ts"

export type Bar = {
  label: string
  /** Unknown or kept secret because so few: no bar, `note` says why. */
  value: number | undefined
  note?: string | undefined
  href?: string | undefined
}

type Props = {
  caption: string
  /** Heading of the first column. */
  rows: string
  /** Heading of the figures, with their unit. */
  measure: string
  bars: readonly Bar[]
  format?: ((value: number) => string) | undefined
}

const BarRow = ({
  bar: { label, value, note, href },
  longest,
  format,
}: {
  bar: Bar
  longest: number
  format: (value: number) => string
}) => (
  <tr>
    <th scope="row" dir="auto">
      {href === undefined ? label : <a href={href}>{label}</a>}
    </th>
    <td class="bar-cell" aria-hidden="true">
      <svg class="bar" focusable="false">
        {value === undefined ? (
          <rect class="bar-unknown" x="1" y="3" width="24" height="14" rx="2" />
        ) : (
          <rect
            class="bar-fill"
            width={`${longest === 0 ? 0 : Math.max(value === 0 ? 0 : 0.6, (value / longest) * 100)}%`}
            height="20"
            rx="2"
          />
        )}
      </svg>
    </td>
    <td class="number-cell">{value === undefined ? (note ?? t("bar-chart.unknown")) : format(value)}</td>
  </tr>
)

/** Bars that are a table: the figures stand beside them, for everybody. */
export const BarChart = ({ caption, rows, measure, bars, format = formatNumber }: Props) => {
  const longest = Math.max(0, ...bars.map(({ value }) => value ?? 0))
  return (
    <figure class="bar-chart">
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rows}</th>
            <td aria-hidden="true"></td>
            <th scope="col" class="number-cell">
              {measure}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <BarRow bar={bar} longest={longest} format={format} />
          ))}
        </tbody>
      </table>
      {bars.some(({ value }) => value === undefined) && (
        <figcaption class="soft">
          <T k="bar-chart.suppressed" />
        </figcaption>
      )}
    </figure>
  )
}
