/** Which places are near enough for two entries to be the same group: the town itself, its neighbours, and its district as a whole. */
import { distanceKm, districts, municipalities } from "#platform/places"

const NEAR_KM = 15

const known = new Map<string, readonly string[]>()

const neighboursOf = (ags: string): string[] => {
  const district = ags.slice(0, 5)
  const towns = municipalities.filter((one) => (ags.length === 5 ? one.district === ags : isNear(ags, one)))
  return [...new Set([ags, district, ...towns.map((one) => one.ags), ...(ags.length === 5 ? [] : townsDistricts(towns))])]
}

const isNear = (ags: string, other: (typeof municipalities)[number]): boolean => {
  const own = municipalities.find((one) => one.ags === ags)
  return own !== undefined && (own.ags === other.ags || distanceKm(own, other) <= NEAR_KM)
}

const townsDistricts = (towns: readonly (typeof municipalities)[number][]) =>
  districts.filter(({ ags }) => towns.some(({ district }) => district === ags)).map(({ ags }) => ags)

export const neighbours = (ags: string): readonly string[] => {
  const found = known.get(ags) ?? neighboursOf(ags)
  known.set(ags, found)
  return found
}
