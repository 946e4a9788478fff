import type { Child } from "hono/jsx"
import { Icon } from "./icon.tsx"
import { T } from "./texts.ts"

type Props = {
  /** What went wrong. */
  title: string
  children?: Child
  /** What was kept: "Ihre Eingaben sind gespeichert." */
  kept?: string | undefined
  /** What to do now: links and buttons. */
  actions?: Child
  /** Number to read out on the phone; the log has the same. */
  reference?: string | undefined
}

/** The content of a page about something that failed; stands inside a layout. */
export const ErrorContent = ({ title, children, kept, actions, reference }: Props) => (
  <div class="error-page">
    <svg class="empty-art" viewBox="0 0 144 48" fill="none" aria-hidden="true" focusable="false">
      <path d="M14 36H60M84 36H130" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      <path d="M62 30L70 18M82 42L74 30" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      <circle cx="14" cy="36" r="9" fill="currentColor" />
      <circle class="logo-hole" cx="130" cy="36" r="8" stroke="currentColor" stroke-width="3.5" />
    </svg>
    <h1>{title}</h1>
    {typeof children === "string" ? <p class="lead">{children}</p> : children}
    {kept !== undefined && (
      <p>
        <Icon name="circle-check" /> {kept}
      </p>
    )}
    {actions !== undefined && <div class="actions">{actions}</div>}
    {reference !== undefined && (
      <p class="soft">
        <T k="error-page.reference" /> <strong class="reference">{reference}</strong>
      </p>
    )}
  </div>
)
