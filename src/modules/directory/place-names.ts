import { districtOf, findDistrict, findMunicipality } from "#platform/places"

/** "Kerpen (Rhein-Erft-Kreis)", "Köln", "Kreis Kleve": a municipality with its district, or the district alone. */
export const placeName = (ags: string | null): string | undefined => {
  if (ags === null) return undefined
  const municipality = findMunicipality(ags)
  const district = districtOf(ags)
  if (!municipality) return findDistrict(ags)?.name
  return !district || district.name === municipality.name ? municipality.name : `${municipality.name} (${district.name})`
}
