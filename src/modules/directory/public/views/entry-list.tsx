import { formatNumber } from "#platform/i18n"
import { Card } from "#ui/card"
import { EmptyState } from "#ui/empty-state"
import { Tags } from "#ui/tag"
import { localized, marks } from "../../localized.ts"
import { paths } from "../../paths.ts"
import { placeName } from "../../place-names.ts"
import { T, t } from "../../texts.ts"
import { fieldLabel, spokenLanguageName } from "../../vocabulary.ts"
import type { EntryCard } from "../entry-card.ts"

const LONGEST_EXCERPT = 180
const excerpt = (text: string) => {
  if (text.length <= LONGEST_EXCERPT) return text
  const cut = text.slice(0, LONGEST_EXCERPT)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_EXCERPT / 2))} …`
}

const Excerpt = ({ description }: { description: EntryCard["description"] }) => {
  const said = localized(description)
  return said === undefined ? null : <p {...marks(said.tag)}>{excerpt(said.text)}</p>
}

const eyebrow = ({ kind, ags, km }: EntryCard) =>
  [
    t(`kind.${kind}`),
    placeName(ags) ?? t("list.no-place"),
    km === null || km === 0 ? "" : t("list.km", { km: formatNumber(Math.round(km)) }),
  ]
    .filter(Boolean)
    .join(" · ")

const Entry = ({ entry }: { entry: EntryCard }) => (
  <li>
    <Card title={entry.name} href={paths.profile.to({ slug: entry.slug })} level={3} eyebrow={eyebrow(entry)}>
      <Excerpt description={entry.description} />
      {entry.fields.length > 0 && <Tags words={entry.fields.map(fieldLabel)} />}
      {entry.languages.length > 0 && (
        <p class="soft">
          <T k="list.languages" /> {entry.languages.map(spokenLanguageName).join(", ")}
        </p>
      )}
    </Card>
  </li>
)

export const EntryList = ({ entries, clearHref }: { entries: readonly EntryCard[]; clearHref: string }) =>
  entries.length === 0 ? (
    <EmptyState title={t("list.empty")} level={3} action={<a href={clearHref}>{t("list.empty.all")}</a>}>
      {t("list.empty.text")}
    </EmptyState>
  ) : (
    <ul class="grid">
      {entries.map((entry) => (
        <Entry entry={entry} />
      ))}
    </ul>
  )
