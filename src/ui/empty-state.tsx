import type { Child } from "hono/jsx"

/** Nothing here yet: says what will be here, and offers the first thing to do. */
export const EmptyState = ({
  title,
  level = 2,
  children,
  action,
}: {
  title: string
  level?: 2 | 3
  children?: Child
  action?: Child
}) => {
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <div class="empty">
      <svg class="empty-art" viewBox="0 0 144 32" fill="none" aria-hidden="true" focusable="false">
        <path d="M14 16H130" stroke="currentColor" stroke-width="4" stroke-dasharray="1 9" stroke-linecap="round" />
        {[14, 72, 130].map((x) => (
          <circle class="logo-hole" cx={x} cy="16" r="9" stroke="currentColor" stroke-width="3.5" />
        ))}
      </svg>
      <Heading>{title}</Heading>
      {typeof children === "string" ? <p>{children}</p> : children}
      {action !== undefined && <p>{action}</p>}
    </div>
  )
}
