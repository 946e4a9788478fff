import districtFile from "../../../catalogue/nrw/districts.json" with { type: "json" }

export type Point = { lat: number; lon: number }

/** The `viewBox` of the SVG in which the districts' paths and `project` speak the same units. */
export const mapViewBox: string = districtFile.viewBox
/** Must stand beside every map made from the paths; the licence of the data asks for it. */
export const mapAttribution: string = districtFile.attribution

const { scale, west, north, margin } = districtFile.projection
const radians = (degrees: number) => (degrees * Math.PI) / 180
const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2))
const round = (value: number) => Math.round(value * 10) / 10

/** Where a place lies on the map, to a tenth of a unit (about 25 m). */
export const project = (lat: number, lon: number): { x: number; y: number } => ({
  x: round(margin + scale * radians(lon - west)),
  y: round(margin + scale * (mercator(north) - mercator(lat))),
})

const EARTH_RADIUS_KM = 6371

/** As the crow flies. */
export const distanceKm = (a: Point, b: Point): number => {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon)
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
