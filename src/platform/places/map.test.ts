import { expect, test } from "vitest"
import { distanceKm, districts, mapAttribution, mapViewBox, municipalities, project } from "./index.ts"

type Ring = [number, number][]

/** Reads the paths as the reduction writes them: one absolute start, relative steps, closed. */
const ringsOf = (path: string): Ring[] =>
  path
    .split("z")
    .filter((text) => text !== "")
    .map((text) => {
      const numbers = (text.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number)
      const ring: Ring = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [x, y] = ring.at(-1) ?? [0, 0]
        ring.push([x + (numbers[i] ?? NaN), y + (numbers[i + 1] ?? NaN)])
      }
      return ring
    })

const sides = (ring: Ring) => ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point] as const)
const inside = (rings: Ring[], x: number, y: number): boolean =>
  rings.flatMap(sides).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length %
    2 ===
  1
const twiceArea = (ring: Ring) => sides(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)

const shapes = districts.map(({ ags, path, x, y }) => ({ ags, path, x, y, rings: ringsOf(path) }))
const [, , width = 0, height = 0] = mapViewBox.split(" ").map(Number)

test("the paths are plain, closed and within the map", () => {
  for (const { path, rings } of shapes) {
    expect(path).toMatch(/^(M[\d. ]+l[\d. -]+z)+$/)
    for (const [x, y] of rings.flat()) {
      expect(x > 0 && x < width, path).toBe(true)
      expect(y > 0 && y < height, path).toBe(true)
    }
  }
  expect([width, height]).toEqual([1000, 986])
  expect(mapAttribution).toBe("© GeoBasis-DE / BKG 2017 (Daten verändert)")
})

test("every ring runs the same way round, so nothing is cut out of a district", () => {
  expect(new Set(shapes.flatMap(({ rings }) => rings.map((ring) => Math.sign(twiceArea(ring)))))).toHaveLength(1)
})

test("every municipality's point lies in its own district and in no other", () => {
  const wrong = municipalities.filter(({ lat, lon, district }) => {
    const { x, y } = project(lat, lon)
    return (
      shapes
        .filter(({ rings }) => inside(rings, x, y))
        .map(({ ags }) => ags)
        .join() !== district
    )
  })
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test("every label stands in its district", () => {
  expect(shapes.filter(({ rings, x, y }) => !inside(rings, x, y)).map(({ ags }) => ags)).toEqual([])
})

test("districts share their borders: no two overlap, and no gap opens between them", () => {
  // A border between two districts is one line, drawn once in each direction; only the outline of NRW is drawn once.
  const corner = ([x, y]: [number, number]) => `${Math.round(x * 10)} ${Math.round(y * 10)}`
  const lines = shapes.flatMap(({ rings }) => rings.flatMap(sides)).map(([a, b]) => [corner(a), corner(b)] as const)
  const drawn = new Set(lines.map(([a, b]) => `${a} ${b}`))
  expect(drawn.size).toBe(lines.length)
  const outline = lines.filter(([a, b]) => !drawn.has(`${b} ${a}`))
  expect(outline.length / lines.length).toBeLessThan(0.3)
  // The outline closes: at every corner as many lines arrive as leave, and it is only the outer edge and a few exclaves.
  const next = new Map(outline)
  expect(next.size).toBe(outline.length)
  let rings = 0
  while (next.size > 0) {
    rings++
    let at = [...next.keys()][0]
    while (at !== undefined) {
      const to = next.get(at)
      next.delete(at)
      at = to
    }
  }
  expect(rings).toBe(shapes.flatMap((shape) => shape.rings).length - shapes.length + 1)
})

test.each([
  { from: "Köln", to: "Düsseldorf", km: 34 },
  { from: "Aachen", to: "Minden", km: 258 },
  { from: "Bochum", to: "Herne", km: 7 },
])("from $from to $to it is about $km km", ({ from, to, km }) => {
  const [a, b] = [from, to].map((name) => municipalities.find((municipality) => municipality.name === name))
  if (a === undefined || b === undefined) throw new Error("A town of this test is missing in the data.")
  expect(Math.abs(distanceKm(a, b) - km)).toBeLessThan(Math.max(2, km * 0.05))
  expect(distanceKm(b, a)).toBeCloseTo(distanceKm(a, b), 9)
  expect(distanceKm(a, a)).toBe(0)
})

test("a unit of the map is about 250 m", () => {
  const [a, b] = [project(51.5, 7), project(51.5, 8)]
  const metres = (distanceKm({ lat: 51.5, lon: 7 }, { lat: 51.5, lon: 8 }) * 1000) / (b.x - a.x)
  expect(metres).toBeGreaterThan(245)
  expect(metres).toBeLessThan(260)
})
