/** The office list as it stands in the address: what it accepts, and how a link to a changed list is made. */
import type { Query } from "#platform/http"
import { findDistrict } from "#platform/places"
import { type Kind, type Origin, kinds } from "../organisations/profile.ts"
import { searchText } from "../search/terms.ts"
import { isField, isSpoken } from "../vocabulary.ts"
import { isId } from "./ids.ts"

export const states = ["published", "unpublished", "change", "unconfirmed"] as const
export type State = (typeof states)[number]
export const memberships = ["yes", "no", "unknown"] as const
export type Membership = (typeof memberships)[number]
export const origins = ["base", "self", "staff", "import", "demo"] as const satisfies readonly Origin[]
export const officeSorts = ["name", "place", "kind", "state", "checked", "updated"] as const
export type OfficeSort = (typeof officeSorts)[number]

export type OfficeFilter = {
  text: string
  kinds: Kind[]
  states: State[]
  memberships: Membership[]
  fields: string[]
  languages: string[]
  districts: string[]
  origins: Origin[]
  /** Entries an import has added or changed. */
  importId: string
  /** None: by relevance when something was typed, else by name. */
  sort: OfficeSort | ""
  descending: boolean
  page: number
}

export const emptyFilter: OfficeFilter = {
  text: "",
  kinds: [],
  states: [],
  memberships: [],
  fields: [],
  languages: [],
  districts: [],
  origins: [],
  importId: "",
  sort: "",
  descending: false,
  page: 1,
}

const MOST_CHOICES = 60
const LAST_PAGE = 100_000

type Typed = Record<string, string[]>
const oneOf =
  <T extends string>(list: readonly T[]) =>
  (value: string): value is T =>
    list.some((one) => one === value)
const having =
  (test: (value: string) => unknown) =>
  (value: string): value is string =>
    Boolean(test(value))
const chosen = <T extends string>(values: string[] | undefined, allowed: (value: string) => value is T): T[] => [
  ...new Set((values ?? []).slice(0, MOST_CHOICES).filter(allowed)),
]

/** Reads the address. Whatever does not fit is left out: a list never fails because of its address. */
export const readFilter = (typed: Typed): OfficeFilter => {
  const first = (name: string) => typed[name]?.[0] ?? ""
  const sort = first("sortierung")
  const page = Number(first("seite"))
  return {
    text: searchText(first("q")),
    kinds: chosen(typed["art"], oneOf(kinds)),
    states: chosen(typed["stand"], oneOf(states)),
    memberships: chosen(typed["mitglied"], oneOf(memberships)),
    fields: chosen(typed["feld"], having(isField)),
    languages: chosen(typed["sprache"], having(isSpoken)),
    districts: chosen(typed["kreis"], having(findDistrict)),
    origins: chosen(typed["herkunft"], oneOf(origins)),
    importId: isId(first("import")) ? first("import") : "",
    sort: officeSorts.find((one) => one === sort.replace(/^-/, "")) ?? "",
    descending: sort.startsWith("-"),
    page: Number.isInteger(page) && page > 0 && page < LAST_PAGE ? page : 1,
  }
}

/** The address of a list; what stands at its default is left out. */
export const filterQuery = (filter: OfficeFilter): Query => ({
  q: filter.text,
  art: filter.kinds,
  stand: filter.states,
  mitglied: filter.memberships,
  feld: filter.fields,
  sprache: filter.languages,
  kreis: filter.districts,
  herkunft: filter.origins,
  import: filter.importId,
  sortierung: filter.sort === "" ? undefined : `${filter.descending ? "-" : ""}${filter.sort}`,
  seite: filter.page === 1 ? undefined : filter.page,
})

/** The same as text, to keep or to carry through a form. */
export const filterText = (filter: OfficeFilter): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filterQuery({ ...filter, page: 1 })))
    if (value !== undefined && value !== "")
      for (const one of typeof value === "object" ? value : [String(value)]) search.append(name, one)
  return search.toString()
}

export const filterFromText = (text: string): OfficeFilter => {
  const typed: Typed = {}
  for (const [name, value] of new URLSearchParams(text.slice(0, 2000))) typed[name] = [...(typed[name] ?? []), value]
  return readFilter(typed)
}

/** True when it narrows the list at all. */
export const isNarrowed = (filter: OfficeFilter): boolean => filterText({ ...filter, sort: "" }) !== ""
