import type { Child } from "hono/jsx"
import { t } from "./texts.ts"

export type StationState = "past" | "present" | "future"
export type Station = {
  label: string
  /** Left out where the line only explains the way and nobody stands anywhere on it. */
  state?: StationState | undefined
  href?: string | undefined
  /** A date, a reason, what is missing. */
  note?: Child
}

/** Past filled, present ringed, future hollow. Drawn, so that forced colours and paper show it too. */
export const StationMark = ({ state }: { state: StationState | undefined }) => (
  <svg class="station-mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
    {state === undefined && <circle class="hole" cx="14" cy="14" r="9" stroke="currentColor" stroke-width="4" />}
    {state === "past" && <circle cx="14" cy="14" r="9" fill="currentColor" />}
    {state === "present" && (
      <>
        <circle class="hole" cx="14" cy="14" r="11.5" stroke="currentColor" stroke-width="4" />
        <circle cx="14" cy="14" r="4.5" fill="currentColor" />
      </>
    )}
    {state === "future" && <circle class="hole" cx="14" cy="14" r="7.5" stroke="currentColor" stroke-width="3" />}
  </svg>
)

/** The line up to the next station; stretched by the style sheet. */
const Slope = () => (
  <svg class="slope" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d="M0 100L100 0" stroke="currentColor" stroke-width="4" vector-effect="non-scaling-stroke" />
  </svg>
)

const StationItem = ({ station: { label, state, href, note }, rising }: { station: Station; rising: boolean }) => (
  <li
    class={state === undefined ? "station" : `station station-${state}`}
    aria-current={state === "present" ? "step" : undefined}
  >
    <StationMark state={state} />
    {rising && <Slope />}
    <div>
      <span class="station-name">
        {href === undefined ? label : <a href={href}>{label}</a>}
        {state !== undefined && <span class="visually-hidden"> – {t(`stations.${state}`)}</span>}
      </span>
      {note !== undefined && <div class="station-note">{note}</div>}
    </div>
  </li>
)

/** The line with stations: across the page where there is room, downwards on phones. `rising` draws it as a truss. */
export const Stations = ({
  stations,
  label,
  look = "across",
}: {
  stations: readonly Station[]
  label?: string
  look?: "across" | "down" | "rising"
}) => (
  <ol class={look === "down" ? "stations" : `stations stations-${look}`} aria-label={label}>
    {stations.map((station) => (
      <StationItem station={station} rising={look === "rising"} />
    ))}
  </ol>
)

/** Where you are in a guided form. On phones only the present station says its name. */
export const Steps = ({ stations, label }: { stations: readonly Station[]; label: string }) => {
  const present = Math.max(
    0,
    stations.findIndex(({ state }) => state === "present"),
  )
  return (
    <nav class={stations.length > 6 ? "steps steps-many" : "steps"} aria-label={label}>
      <p class="steps-now">
        {t("stations.step", { step: present + 1, steps: stations.length, label: stations[present]?.label ?? "" })}
      </p>
      <Stations stations={stations} />
    </nav>
  )
}
