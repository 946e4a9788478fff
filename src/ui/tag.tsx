import type { Child } from "hono/jsx"
import { Icon, type IconName } from "./icon.tsx"

type Props = {
  look?: "petrol" | "moss" | "saffron" | "brick" | "outline" | undefined
  icon?: IconName | undefined
  children?: Child
}

/** A word about something: topic, state, kind. The colour never says more than the word. */
export const Tag = ({ look, icon, children }: Props) => (
  <span class={look === undefined ? "tag" : `tag tag-${look}`}>
    {icon !== undefined && <Icon name={icon} />}
    {children}
  </span>
)

/** Several of them, as a list. */
export const Tags = ({ words }: { words: readonly string[] }) => (
  <ul class="tags">
    {words.map((word) => (
      <li>
        <Tag>{word}</Tag>
      </li>
    ))}
  </ul>
)
