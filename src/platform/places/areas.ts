import districtFile from "../../../catalogue/nrw/districts.json" with { type: "json" }
import municipalityFile from "../../../catalogue/nrw/municipalities.json" with { type: "json" }

export const regions = ["Arnsberg", "Detmold", "Düsseldorf", "Köln", "Münster"] as const
export type Region = (typeof regions)[number]

/** A town or village. `ags` is the official key of eight digits, `district` its first five; the point lies well inside. */
export type Municipality = { ags: string; name: string; kind: string; district: string; lat: number; lon: number }

/** A Kreis or a city of its own. `path` and the label point `x`, `y` are in the units of `mapViewBox`. */
export type District = { ags: string; name: string; kind: string; region: Region; path: string; x: number; y: number }

export const municipalities: readonly Municipality[] = municipalityFile.municipalities
// The file says "string" to TypeScript; the test of this folder checks that every region is one of the five.
export const districts = districtFile.districts as readonly District[]

const municipalityByAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]))
const districtByAgs = new Map(districts.map((district) => [district.ags, district]))

export const findMunicipality = (ags: string): Municipality | undefined => municipalityByAgs.get(ags)
export const findDistrict = (ags: string): District | undefined => districtByAgs.get(ags)

/** The district of a municipality (eight digits), or the district itself (five). */
export const districtOf = (ags: string): District | undefined => {
  const known = ags.length === 5 || municipalityByAgs.has(ags)
  return known ? districtByAgs.get(ags.slice(0, 5)) : undefined
}
/** The Regierungsbezirk of a municipality or district. */
export const regionOf = (ags: string): Region | undefined => districtOf(ags)?.region
