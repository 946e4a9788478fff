import { formatNumber } from "#platform/i18n"
import { T } from "./texts.ts"

export type MapDistrict = {
  ags: string
  name: string
  /** SVG path and label point, in the units of the viewBox. */
  path: string
  x: number
  y: number
  count: number
  href: string
  /** Accessible name: "Kreis Borken: 3 Organisationen". */
  label: string
}
export type MapDot = { x: number; y: number; label: string; href: string }

type Props = {
  /** Accessible name of the whole map. */
  label: string
  viewBox: string
  districts: readonly MapDistrict[]
  dots?: readonly MapDot[] | undefined
  /** AGS of the chosen district. */
  selected?: string | undefined
  /** Who made the geometry. */
  attribution: string
  /** What is counted: "Organisationen". */
  unit: string
}

const SHADES = 4

/** Class 0 is "none"; the others divide what there is into steps that people can say: 1, 2–3, 4–9, … */
const steps = (districts: readonly MapDistrict[]): number[] => {
  const most = Math.max(1, ...districts.map(({ count }) => count))
  const limits = Array.from({ length: SHADES }, (_, index) =>
    Math.min(most, Math.max(index + 1, Math.round(most ** ((index + 1) / SHADES)))),
  )
  return [...new Set(limits)]
}
const shadeOf = (count: number, limits: readonly number[]) => (count === 0 ? 0 : limits.findIndex((limit) => count <= limit) + 1)

type DistrictProps = { district: MapDistrict; limits: readonly number[]; selected: boolean; withDots: boolean }

const District = ({ district, limits, selected, withDots }: DistrictProps) => (
  <a
    class={`map-district map-shade-${shadeOf(district.count, limits)}`}
    href={district.href}
    aria-label={district.label}
    aria-current={selected ? "true" : undefined}
  >
    <path d={district.path} />
    {district.count === 0 && <path class="map-hatch" d={district.path} fill="url(#map-hatch)" />}
    {district.count > 0 && !(selected && withDots) && (
      <text x={district.x} y={district.y} dy="0.35em" text-anchor="middle">
        {formatNumber(district.count)}
      </text>
    )}
  </a>
)

/** The chosen district and the focus are drawn last, or their neighbours' borders would cover them. */
const selectedLast = (districts: readonly MapDistrict[], selected: string | undefined) =>
  districts.toSorted((a, b) => Number(a.ags === selected) - Number(b.ags === selected))

const Legend = ({ limits, unit }: { limits: readonly number[]; unit: string }) => (
  <div class="map-legend">
    <strong>{unit}</strong>
    <span class="map-key">
      <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false" class="map-shade-0">
        <rect width="28" height="20" />
        <rect class="map-hatch" width="28" height="20" fill="url(#map-hatch)" />
      </svg>
      0
    </span>
    {limits.map((limit, index) => {
      const from = (limits[index - 1] ?? 0) + 1
      return (
        <span class="map-key">
          <svg viewBox="0 0 28 20" aria-hidden="true" focusable="false" class={`map-shade-${index + 1}`}>
            <rect width="28" height="20" />
          </svg>
          <bdi>{from === limit ? formatNumber(limit) : `${formatNumber(from)}–${formatNumber(limit)}`}</bdi>
        </span>
      )
    })}
  </div>
)

/**
 * The districts of North Rhine-Westphalia, each a link. West stays left in every script. The same links stand below as a
 * list, for small screens and for everybody who prefers to read.
 */
export const DistrictMap = ({ label, viewBox, districts, dots = [], selected, attribution, unit }: Props) => {
  const limits = steps(districts)
  const [, , width = 100] = viewBox.split(" ").map(Number)
  const hundredth = width / 100
  return (
    <figure class="map">
      <svg class="map-drawing" viewBox={viewBox} role="group" aria-label={label} font-size={hundredth * 2.4}>
        <defs>
          <pattern
            id="map-hatch"
            width={hundredth}
            height={hundredth}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d={`M0 0V${hundredth}`} class="map-hatch-line" stroke-width={hundredth * 0.35} />
          </pattern>
        </defs>
        {selectedLast(districts, selected).map((district) => (
          <District district={district} limits={limits} selected={district.ags === selected} withDots={dots.length > 0} />
        ))}
        {dots.map(({ x, y, label: name, href }) => (
          <a class="map-dot" href={href} aria-label={name}>
            <title>{name}</title>
            <circle cx={x} cy={y} r={hundredth * 0.9} />
          </a>
        ))}
      </svg>
      <Legend limits={limits} unit={unit} />
      <details class="map-list">
        <summary>
          <T k="map.list" />
        </summary>
        <ul>
          {districts
            .toSorted((a, b) => a.name.localeCompare(b.name, "de"))
            .map((district) => (
              <li>
                <a href={district.href} aria-current={district.ags === selected ? "true" : undefined}>
                  {district.name}
                </a>{" "}
                <span class="number soft">{formatNumber(district.count)}</span>
              </li>
            ))}
        </ul>
      </details>
      <figcaption class="soft map-source">
        <T k="map.source" attribution={attribution} />
      </figcaption>
    </figure>
  )
}
