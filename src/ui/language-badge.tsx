import { languageName } from "#platform/i18n"
import { Icon } from "./icon.tsx"
import { t } from "./texts.ts"

/** Says in which language something is, where that is not the page's. */
export const LanguageBadge = ({ tag }: { tag: string }) => (
  <span class="tag tag-outline">
    <Icon name="languages" />
    <span class="visually-hidden">{t("language-badge.in")} </span>
    <bdi>{languageName(tag)}</bdi>
  </span>
)
