/** The search as it stands in the address: what it accepts, and how a link to a changed search is made. */
import type { Query } from "#platform/http"
import { findDistrict } from "#platform/places"
import { audiences, kinds, type Kind } from "../organisations/profile.ts"
import { isField, isSpoken } from "../vocabulary.ts"
import { searchText } from "./terms.ts"

export const radii = [0, 10, 25, 50, 100] as const
export const sorts = ["relevance", "name", "distance"] as const
export type Sort = (typeof sorts)[number]
export type Audience = (typeof audiences)[number]

export type Search = {
  text: string
  fields: string[]
  languages: string[]
  audiences: Audience[]
  kinds: Kind[]
  /** As typed, or the official key of a municipality. */
  place: string
  radius: number
  district: string
  sort: Sort
  page: number
}
export const emptySearch: Search = {
  text: "",
  fields: [],
  languages: [],
  audiences: [],
  kinds: [],
  place: "",
  radius: 0,
  district: "",
  sort: "relevance",
  page: 1,
}

const MOST_CHOICES = 30
const LAST_PAGE = 100_000

type Typed = Record<string, string[]>
const chosen = <T extends string>(values: string[] | undefined, allowed: (value: string) => value is T): T[] => [
  ...new Set((values ?? []).slice(0, MOST_CHOICES).filter(allowed)),
]
const oneOf =
  <T extends string>(list: readonly T[]) =>
  (value: string): value is T =>
    list.some((one) => one === value)
const isText =
  (test: (value: string) => boolean) =>
  (value: string): value is string =>
    test(value)

/** Reads the address. Whatever does not fit is left out: a search never fails because of its address. */
export const readSearch = (typed: Typed): Search => {
  const first = (name: string) => typed[name]?.[0] ?? ""
  const radius = Number(first("umkreis"))
  const page = Number(first("seite"))
  return {
    text: searchText(first("q")),
    fields: chosen(typed["feld"], isText(isField)),
    languages: chosen(typed["sprache"], isText(isSpoken)),
    audiences: chosen(typed["fuer"], oneOf(audiences)),
    kinds: chosen(typed["art"], oneOf(kinds)),
    place: searchText(first("ort")),
    radius: radii.find((one) => one === radius) ?? 0,
    district: findDistrict(first("kreis")) ? first("kreis") : "",
    sort: sorts.find((one) => one === first("sortierung")) ?? "relevance",
    page: Number.isInteger(page) && page > 0 && page < LAST_PAGE ? page : 1,
  }
}

/** The address of a search; what stands at its default is left out. */
export const searchQuery = (search: Search): Query => ({
  q: search.text,
  feld: search.fields,
  sprache: search.languages,
  fuer: search.audiences,
  art: search.kinds,
  ort: search.place,
  umkreis: search.radius === 0 ? undefined : search.radius,
  kreis: search.district,
  sortierung: search.sort === "relevance" ? undefined : search.sort,
  seite: search.page === 1 ? undefined : search.page,
})
