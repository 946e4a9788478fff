import { raw } from "hono/html"
import drawings from "./icons.json" with { type: "json" }

export type IconName = keyof typeof drawings
export const isIconName = (name: string): name is IconName => Object.hasOwn(drawings, name)

/** Drawings that point somewhere: they turn round in a right-to-left page. */
const MIRRORS = new Set<IconName>([
  "arrow-left",
  "arrow-right",
  "chevron-left",
  "chevron-right",
  "external-link",
  "log-out",
  "route",
  "list-filter",
])

/** A Lucide drawing. It is decoration unless a `label` says what it means. */
export const Icon = ({ name, label }: { name: IconName; label?: string | undefined }) => (
  <svg
    class={MIRRORS.has(name) ? "icon icon-mirrors" : "icon"}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    focusable="false"
    role={label === undefined ? undefined : "img"}
    aria-label={label}
    aria-hidden={label === undefined ? "true" : undefined}
  >
    {raw(drawings[name])}
  </svg>
)
