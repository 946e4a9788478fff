import { type Form, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { Field } from "#ui/field"
import { Icon } from "#ui/icon"
import { PostForm } from "#ui/post-form"
import { T, errorText, t } from "../../texts.ts"
import { type OfficeFilter, filterText, isNarrowed } from "../parameters.ts"
import { officePaths } from "../paths.ts"
import type { SavedFilter } from "../repository-filters.ts"

type Props = {
  saved: readonly SavedFilter[]
  person: string
  filter: OfficeFilter
  form?: Form<Record<string, unknown>> | undefined
}

const Entry = ({
  one: { id, name, query, owner, shared },
  person,
  current,
}: {
  one: SavedFilter
  person: string
  current: string
}) => (
  <li>
    <a
      href={`${officePaths.list.to({})}${query === "" ? "" : `?${query}`}`}
      aria-current={query === current ? "true" : undefined}
    >
      <bdi>{name}</bdi>
    </a>
    {shared && <span class="soft"> {t(owner === person ? "staff.filters.shared-own" : "staff.filters.shared")}</span>}
    {owner === person && (
      <PostForm action={officePaths.filter.to({ id })} plain>
        <Button look="quiet" small icon="trash" more={name}>
          {t("staff.filters.delete")}
        </Button>
      </PostForm>
    )}
  </li>
)

/** Lists somebody needs again and again, own and shared ones. */
export const SavedFilters = ({ saved, person, filter, form }: Props) => (
  <section>
    <h2>
      <T k="staff.filters.title" />
    </h2>
    {saved.length > 0 && (
      <ul>
        {saved.map((one) => (
          <Entry one={one} person={person} current={filterText(filter)} />
        ))}
      </ul>
    )}
    {isNarrowed(filter) || form ? (
      <details open={form !== undefined}>
        <summary>
          <Icon name="plus" /> <T k="staff.filters.save" />
        </summary>
        <PostForm action={officePaths.filters.to({})} id="naming">
          <input type="hidden" name="filter" value={filterText(filter)} />
          <Field
            name="name"
            label={t("staff.filters.name")}
            value={typedText(form, "name")}
            error={errorText(form?.errors["name"])}
            maxlength={80}
          />
          <Checkbox name="shared" label={t("staff.filters.share")} checked={typedText(form, "shared") !== ""} />
          <Button look="second">{t("staff.filters.save-do")}</Button>
        </PostForm>
      </details>
    ) : (
      <p class="soft">
        <T k="staff.filters.hint" />
      </p>
    )}
  </section>
)
