import { formatNumber } from "#platform/i18n"
import type { Link } from "./frame.tsx"

/** Neighbouring pages of one thing, as links: each has its own address. */
export const LinkTabs = ({ label, links }: { label: string; links: readonly (Link & { count?: number | undefined })[] }) => (
  <nav class="link-tabs" aria-label={label}>
    <ul>
      {links.map(({ href, label: text, current, count }) => (
        <li>
          <a href={href} aria-current={current ? "page" : undefined}>
            {text}
            {count !== undefined && <span class="tag number">{formatNumber(count)}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
