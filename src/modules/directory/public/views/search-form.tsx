import { ActiveFilters, type Facet, Facets } from "#ui/facets"
import { Combobox } from "#ui/combobox"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { findDistrict } from "#platform/places"
import { type Search, emptySearch, radii, searchQuery, sorts } from "../../search/parameters.ts"
import type { SearchResult } from "../../search/search.ts"
import { audiences, kinds } from "../../organisations/profile.ts"
import { audienceLabel } from "../../labels.ts"
import { paths } from "../../paths.ts"
import { t } from "../../texts.ts"
import { fieldLabel, spokenLanguageName } from "../../vocabulary.ts"

export type SearchPath = typeof paths.list | typeof paths.map

const byCount = (counts: Record<string, number>, selected: readonly string[], label: (value: string) => string) =>
  [...new Set([...Object.keys(counts), ...selected])]
    .map((value) => ({ value, label: label(value), count: counts[value] ?? 0 }))
    .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label))

const facetsOf = ({ search, fields, languages, audiences: forWhom, kinds: ofKind }: SearchResult): Facet[] => [
  { name: "feld", label: t("search.fields"), options: byCount(fields, search.fields, fieldLabel), selected: search.fields },
  {
    name: "sprache",
    label: t("search.languages"),
    options: byCount(languages, search.languages, spokenLanguageName),
    selected: search.languages,
  },
  {
    name: "art",
    label: t("search.kinds"),
    options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`), count: ofKind[kind] ?? 0 })),
    selected: search.kinds,
  },
  {
    name: "fuer",
    label: t("search.audiences"),
    options: audiences
      .filter((one) => forWhom[one] ?? search.audiences.includes(one))
      .map((one) => ({ value: one, label: audienceLabel(one), count: forWhom[one] ?? 0 })),
    selected: search.audiences,
  },
]

const radiusLabel = (km: number) => (km === 0 ? t("search.radius.none") : t("search.radius.km", { km }))

/** The name of the town that was understood, so that people see what we searched for. */
const shownPlace = ({ search, place, placeGuesses }: SearchResult) =>
  place && placeGuesses.length === 0 ? place.name : /^\d+$/.test(search.place) ? (place?.name ?? "") : search.place

/** Search and filters: a plain GET form, so that every result has an address and works without scripts. */
export const SearchForm = ({ path, result }: { path: SearchPath; result: SearchResult }) => {
  const { search } = result
  return (
    <Facets action={path.to({})} facets={facetsOf(result).filter(({ options }) => options.length > 0)}>
      <Field name="q" type="search" label={t("search.text")} hint={t("search.text.hint")} value={search.text} maxlength={200} />
      <Combobox name="ort" label={t("search.place")} value={shownPlace(result)} source={paths.places.to({})} />
      <Select
        name="umkreis"
        label={t("search.radius")}
        value={String(search.radius)}
        options={radii.map((km) => ({ value: String(km), label: radiusLabel(km) }))}
      />
      <Select
        name="sortierung"
        label={t("search.sort")}
        value={search.sort}
        options={sorts.map((sort) => ({ value: sort, label: t(`search.sort.${sort}`) }))}
      />
      {search.district !== "" && <input type="hidden" name="kreis" value={search.district} />}
    </Facets>
  )
}

const without = <T,>(list: readonly T[], value: T): T[] => list.filter((one) => one !== value)

const filtersOf = (search: Search, place: string | undefined): { label: string; next: Partial<Search> }[] => [
  ...(search.text === "" ? [] : [{ label: `„${search.text}“`, next: { text: "" } }]),
  ...(place === undefined
    ? []
    : [{ label: search.radius === 0 ? place : `${place} · ${radiusLabel(search.radius)}`, next: { place: "", radius: 0 } }]),
  ...(search.district === "" ? [] : [{ label: findDistrict(search.district)?.name ?? search.district, next: { district: "" } }]),
  ...search.fields.map((field) => ({ label: fieldLabel(field), next: { fields: without(search.fields, field) } })),
  ...search.languages.map((tag) => ({ label: spokenLanguageName(tag), next: { languages: without(search.languages, tag) } })),
  ...search.kinds.map((kind) => ({ label: t(`kind.${kind}`), next: { kinds: without(search.kinds, kind) } })),
  ...search.audiences.map((audience) => ({
    label: audienceLabel(audience),
    next: { audiences: without(search.audiences, audience) },
  })),
]

/** What the list is narrowed to, each with a link that takes it away. */
export const Narrowed = ({ path, result }: { path: SearchPath; result: SearchResult }) => (
  <ActiveFilters
    filters={filtersOf(result.search, result.place?.name).map(({ label, next }) => ({
      label,
      removeHref: path.to({}, searchQuery({ ...result.search, page: 1, ...next })),
    }))}
    clearHref={path.to({}, searchQuery(emptySearch))}
  />
)
