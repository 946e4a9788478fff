import type { Child } from "hono/jsx"
import { Icon, type IconName } from "./icon.tsx"
import { t } from "./texts.ts"

export type AlertKind = "info" | "success" | "warning" | "error"
const icons: Record<AlertKind, IconName> = {
  info: "info",
  success: "circle-check",
  warning: "triangle-alert",
  error: "circle-alert",
}
const roles: Partial<Record<AlertKind, "alert" | "status">> = { success: "status", error: "alert" }

/** A message with icon and words. Success and error are announced; information and warnings are simply there. */
export const Alert = ({ kind = "info", title, children }: { kind?: AlertKind; title?: string | undefined; children?: Child }) => (
  <div class={`alert alert-${kind}`} role={roles[kind]}>
    <Icon name={icons[kind]} label={t(`alert.${kind}`)} />
    <div>
      {title !== undefined && <h2>{title}</h2>}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  </div>
)
