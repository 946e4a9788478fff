import { type Municipality, districtOf, findDistrict, findMunicipality, regionOf, searchPlaces } from "#platform/places"
import { t } from "./texts.ts"

/** "Bochum", "Kreis Recklinghausen", or that no place was named. `place` is an AGS of eight or five digits. */
export const placeLabel = (place: string | null | undefined): string => {
  if (!place) return t("place.wide")
  const municipality = findMunicipality(place)
  return municipality?.name ?? findDistrict(place)?.name ?? place
}

/** The five digits statistics keep, and the Regierungsbezirk. */
export const districtKey = (place: string | null | undefined): string | undefined => (place ? districtOf(place)?.ags : undefined)
export const regionOfPlace = (place: string | null | undefined): string | undefined => (place ? regionOf(place) : undefined)

/** From here on the search is sure: the name as it is written, or as other languages write it. */
const SURE = 50
const CLEAR_LEAD = 10
const MOST_SUGGESTIONS = 8

export type PlaceFound = { sure: Municipality } | { suggestions: Municipality[] }

/** What a typed place means: one municipality without doubt, or several that may be meant (none when nothing is like it). */
export const understandPlace = (typed: string): PlaceFound => {
  const found = searchPlaces(typed, MOST_SUGGESTIONS)
  const [first, second] = found
  const clear = first !== undefined && first.score >= SURE && first.score - (second?.score ?? 0) >= CLEAR_LEAD
  return clear ? { sure: first.municipality } : { suggestions: found.map(({ municipality }) => municipality) }
}

/** Two towns may sound alike: the district tells them apart. */
export const placeOption = ({ ags, name }: Municipality): { value: string; label: string } => {
  const district = districtOf(ags)
  return { value: ags, label: district && district.name !== name ? `${name} (${district.name})` : name }
}
