import type { Child } from "hono/jsx"
import { contentLanguage } from "./content-language.ts"
import { Icon, type IconName } from "./icon.tsx"

type Props = {
  title: string
  /** The title leads there, and the whole card is its target. */
  href?: string | undefined
  level?: 2 | 3 | undefined
  /** A few words above the title: kind, date, place. */
  eyebrow?: string | undefined
  icon?: IconName | undefined
  /** The one next step on a page. */
  next?: boolean | undefined
  /** Small print at the bottom: as of, source. */
  foot?: Child
  /** Language of the content, when it is not the page's. */
  lang?: string | undefined
  children?: Child
}

export const Card = ({ title, href, level = 3, eyebrow, icon, next, foot, lang, children }: Props) => {
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <article class={next ? "card card-next" : "card"} {...contentLanguage(lang)}>
      {eyebrow !== undefined && (
        <p class="card-eyebrow">
          {icon !== undefined && <Icon name={icon} />}
          {eyebrow}
        </p>
      )}
      <Heading class="card-title" dir="auto">
        {href === undefined ? title : <a href={href}>{title}</a>}
      </Heading>
      {children}
      {foot !== undefined && <div class="card-foot">{foot}</div>}
    </article>
  )
}
