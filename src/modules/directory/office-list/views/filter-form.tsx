import { Button } from "#ui/button"
import { Field } from "#ui/field"
import { type Facet, ActiveFilters, Facets } from "#ui/facets"
import { districts } from "#platform/places"
import { kinds } from "../../organisations/profile.ts"
import { T, t } from "../../texts.ts"
import { fieldsOfActivity, spokenLanguageName, spokenLanguages } from "../../vocabulary.ts"
import { activeFilters, withoutFilters } from "../labels.ts"
import { type OfficeFilter, filterQuery, memberships, origins, states } from "../parameters.ts"
import { officePaths } from "../paths.ts"

const facetsOf = (filter: OfficeFilter): Facet[] => [
  {
    name: "stand",
    label: t("staff.column.state"),
    selected: filter.states,
    options: states.map((value) => ({ value, label: t(`staff.state.${value}`) })),
  },
  {
    name: "art",
    label: t("staff.column.kind"),
    selected: filter.kinds,
    options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
  },
  {
    name: "mitglied",
    label: t("staff.column.paritaetMember"),
    selected: filter.memberships,
    options: memberships.map((value) => ({ value, label: t(`staff.membership.${value}`) })),
  },
  {
    name: "feld",
    label: t("staff.column.fields"),
    selected: filter.fields,
    options: fieldsOfActivity().map(({ id, label }) => ({ value: id, label })),
  },
  {
    name: "sprache",
    label: t("staff.column.languages"),
    selected: filter.languages,
    options: spokenLanguages().map((tag) => ({ value: tag, label: spokenLanguageName(tag) })),
  },
  {
    name: "kreis",
    label: t("staff.column.district"),
    selected: filter.districts,
    options: districts
      .toSorted((a, b) => a.name.localeCompare(b.name, "de"))
      .map(({ ags, name }) => ({ value: ags, label: name })),
  },
  {
    name: "herkunft",
    label: t("staff.column.origin"),
    selected: filter.origins,
    options: origins.map((value) => ({ value, label: t(`staff.origin.${value}`) })),
  },
]

const Kept = ({ filter }: { filter: OfficeFilter }) => (
  <>
    {filter.sort !== "" && <input type="hidden" name="sortierung" value={`${filter.descending ? "-" : ""}${filter.sort}`} />}
    {filter.importId !== "" && <input type="hidden" name="import" value={filter.importId} />}
  </>
)

/** Search and filters of the office list: a plain GET form, so every list has an address. */
export const FilterForm = ({ filter }: { filter: OfficeFilter }) => (
  <Facets action={officePaths.list.to({})} facets={facetsOf(filter)}>
    <Kept filter={filter} />
    <Field name="q" type="search" label={t("staff.list.search")} hint={t("staff.list.search-hint")} value={filter.text} />
    <Button icon="search" look="second">
      <T k="staff.list.search-do" />
    </Button>
  </Facets>
)

export const NarrowedTo = ({ filter }: { filter: OfficeFilter }) => (
  <ActiveFilters
    filters={activeFilters(filter).map(({ label, without }) => ({
      label,
      removeHref: officePaths.list.to({}, filterQuery(without)),
    }))}
    clearHref={officePaths.list.to({}, filterQuery(withoutFilters(filter)))}
  />
)
