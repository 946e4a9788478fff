import { formatNumber } from "#platform/i18n"
import { findDistrict } from "#platform/places"
import { t } from "../texts.ts"
import { fieldLabel, spokenLanguageName } from "../vocabulary.ts"
import { type OfficeFilter, emptyFilter } from "./parameters.ts"

export type ActiveFilter = { label: string; without: OfficeFilter }

type ListName = "kinds" | "states" | "memberships" | "fields" | "languages" | "districts" | "origins"

const without = (filter: OfficeFilter, name: ListName, value: string): OfficeFilter => ({
  ...filter,
  page: 1,
  [name]: filter[name].filter((one) => one !== value),
})

/** What the list is narrowed to, each with the list that would be without it. */
export const activeFilters = (filter: OfficeFilter): ActiveFilter[] => [
  ...(filter.text === "" ? [] : [{ label: `„${filter.text}“`, without: { ...filter, page: 1, text: "" } }]),
  ...filter.kinds.map((kind) => ({ label: t(`kind.${kind}`), without: without(filter, "kinds", kind) })),
  ...filter.states.map((state) => ({ label: t(`staff.state.${state}`), without: without(filter, "states", state) })),
  ...filter.memberships.map((one) => ({ label: t(`staff.membership.${one}`), without: without(filter, "memberships", one) })),
  ...filter.fields.map((field) => ({ label: fieldLabel(field), without: without(filter, "fields", field) })),
  ...filter.languages.map((tag) => ({ label: spokenLanguageName(tag), without: without(filter, "languages", tag) })),
  ...filter.districts.map((ags) => ({ label: findDistrict(ags)?.name ?? ags, without: without(filter, "districts", ags) })),
  ...filter.origins.map((origin) => ({ label: t(`staff.origin.${origin}`), without: without(filter, "origins", origin) })),
  ...(filter.importId === "" ? [] : [{ label: t("staff.list.of-import"), without: { ...filter, page: 1, importId: "" } }]),
]

export const withoutFilters = (filter: OfficeFilter): OfficeFilter => ({
  ...emptyFilter,
  sort: filter.sort,
  descending: filter.descending,
})

export const entriesText = (count: number): string => t("staff.list.entries", { count, shown: formatNumber(count) })
