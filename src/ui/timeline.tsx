import type { Child } from "hono/jsx"
import { formatDate, formatDateTime, isoDate } from "#platform/i18n"
import { StationMark, type StationState } from "./stations.tsx"

export type TimelineEntry = {
  date: Date
  title: string
  href?: string | undefined
  /** Planned things are "future"; "present" is what waits now. */
  state?: StationState | undefined
  withTime?: boolean | undefined
  children?: Child
}

/** What happened and what is planned, along the line. */
export const Timeline = ({ entries, label }: { entries: readonly TimelineEntry[]; label?: string | undefined }) => (
  <ol class="stations timeline" aria-label={label}>
    {entries.map(({ date, title, href, state = "past", withTime, children }) => (
      <li class={`station station-${state}`}>
        <StationMark state={state} />
        <div>
          <span class="station-name">{href === undefined ? title : <a href={href}>{title}</a>}</span>
          <time datetime={withTime ? date.toISOString() : isoDate(date)}>
            {withTime ? formatDateTime(date) : formatDate(date)}
          </time>
          {typeof children === "string" ? <p dir="auto">{children}</p> : children}
        </div>
      </li>
    ))}
  </ol>
)
