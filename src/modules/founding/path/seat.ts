/** The seat as a form: the name of a municipality in any spelling or script becomes its official key. */
import { type Municipality, districtOf, findMunicipality, searchPlaces } from "#platform/places"

/** From here on the search is sure: the name as it is written, or as other languages write it. */
const SURE = 50
const CLEAR_LEAD = 10
const MOST = 8

/** Two towns may sound alike: the district tells them apart. */
export const seatOption = ({ ags, name }: Municipality): { value: string; label: string } => {
  const district = districtOf(ags)
  return { value: ags, label: district && district.name !== name ? `${name} (${district.name})` : name }
}

const textOf = (typed: object, name: string): string => {
  const value: unknown = Object.entries(typed).find(([field]) => field === name)?.[1]
  return typeof value === "string" ? value.trim() : ""
}

const suggested = (typed: object): string | undefined => {
  const found = findMunicipality(textOf(typed, "placeAgs"))
  const says = textOf(typed, "place")
  return found && [found.name, seatOption(found).label].includes(says) ? found.ags : undefined
}
const chosen = (typed: object): string | undefined =>
  textOf(typed, "placeFor") === textOf(typed, "place") ? findMunicipality(textOf(typed, "placeChoice"))?.ags : undefined
const understood = (place: string): string | undefined => {
  const [first, second] = place === "" ? [] : searchPlaces(place, 2)
  const clear = first !== undefined && first.score >= SURE && first.score - (second?.score ?? 0) >= CLEAR_LEAD
  return clear ? first.municipality.ags : undefined
}

/** The typed page with the key of its seat: taken from a suggestion, chosen from "did you mean", or without doubt. */
export const withSeat = (typed: unknown): unknown => {
  if (typeof typed !== "object" || typed === null) return typed
  const seatAgs = chosen(typed) ?? suggested(typed) ?? understood(textOf(typed, "place"))
  return seatAgs === undefined ? typed : { ...typed, seatAgs }
}

/** What a typed place may mean, for "did you mean". */
export const seatSuggestions = (place: string): readonly Municipality[] =>
  place.trim() === "" ? [] : searchPlaces(place, MOST).map(({ municipality }) => municipality)
