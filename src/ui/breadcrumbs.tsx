import type { Link } from "./frame.tsx"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"

/** The way back up. The page itself is not a link: its name is the heading below. */
export const Breadcrumbs = ({ links }: { links: readonly Link[] }) => (
  <nav class="breadcrumbs" aria-label={t("breadcrumbs.label")}>
    <ol>
      {links.map(({ href, label }, index) => (
        <li>
          {index > 0 && <Icon name="chevron-right" />}
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
)
