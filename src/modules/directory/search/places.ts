/** "In or around this town": which municipalities and districts that means, and how far they are. */
import { type Municipality, distanceKm, districts, findMunicipality, municipalities, searchPlaces } from "#platform/places"

export type Near = { ags: string; km: number }
export type PlaceAnswer = { place: Municipality | undefined; guesses: Municipality[] }

/** From here on the name is meant, not guessed. */
const SURE = 60
const MOST_GUESSES = 6

const middleOf = (district: string) => {
  const own = municipalities.filter((one) => one.district === district)
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { lat: mean(own.map(({ lat }) => lat)), lon: mean(own.map(({ lon }) => lon)) }
}
const districtMiddles = new Map(districts.map(({ ags }) => [ags, middleOf(ags)]))

/** Understands a typed name, or an official key from one of our own links. Without a sure answer it offers what may be meant. */
export const readPlace = (typed: string): PlaceAnswer => {
  const text = typed.trim()
  if (text === "") return { place: undefined, guesses: [] }
  const byKey = /^\d{8}$/.test(text) ? findMunicipality(text) : undefined
  if (byKey) return { place: byKey, guesses: [] }
  const [first, ...others] = searchPlaces(text, MOST_GUESSES)
  if (!first) return { place: undefined, guesses: [] }
  if (first.score >= SURE)
    return {
      place: first.municipality,
      guesses: others.filter(({ score }) => score >= SURE).map(({ municipality }) => municipality),
    }
  return { place: undefined, guesses: [first, ...others].map(({ municipality }) => municipality) }
}

/** Everything within the radius, nearest first. A body for a whole district is near to every place of its district. */
export const nearTo = (place: Municipality, radiusKm: number): Near[] => {
  const towns = municipalities.map((one) => ({ ags: one.ags, km: one.ags === place.ags ? 0 : distanceKm(place, one) }))
  const areas = districts.map(({ ags }) => {
    const middle = districtMiddles.get(ags)
    return { ags, km: ags === place.district || !middle ? 0 : distanceKm(place, middle) }
  })
  return [...towns, ...areas].filter(({ km }) => km <= radiusKm).toSorted((a, b) => a.km - b.km)
}
