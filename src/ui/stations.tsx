import type { Child } from "hono/jsx"
import { t } from "./texts.ts"

export type StationState = "past" | "present" | "future"
export type Station = {
  label: string
  state: StationState
  href?: string | undefined
  /** A date, a reason, what is missing. */
  note?: Child
}

/** Past filled, present ringed, future hollow. Drawn, so that forced colours and paper show it too. */
export const StationMark = ({ state }: { state: StationState }) => (
  <svg class="station-mark" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
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

const StationItem = ({ station: { label, state, href, note } }: { station: Station }) => (
  <li class={`station station-${state}`} aria-current={state === "present" ? "step" : undefined}>
    <StationMark state={state} />
    <div>
      <span class="station-name">
        {href === undefined ? label : <a href={href}>{label}</a>}
        <span class="visually-hidden"> – {t(`stations.${state}`)}</span>
      </span>
      {note !== undefined && <div class="station-note">{note}</div>}
    </div>
  </li>
)

/** The line with stations: across the page where there is room, downwards on phones. `rising` draws it as a truss. */
export const Stations = ({ stations, label, look = "across" }: { stations: readonly Station[]; label?: string; look?: "across" | "down" | "rising" }) => (
  <ol class={look === "down" ? "stations" : `stations stations-${look}`} aria-label={label}>
    {stations.map((station) => (
      <StationItem station={station} />
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
    <nav class="steps" aria-label={label}>
      <p class="steps-now">{t("stations.step", { step: present + 1, steps: stations.length, label: stations[present]?.label ?? "" })}</p>
      <Stations stations={stations} />
    </nav>
  )
}
