import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

const css = readFileSync("src/ui/styles/tokens.css", "utf8")
const block = (start: string) => {
  const from = css.indexOf(start)
  expect(from).toBeGreaterThanOrEqual(0)
  const body = css.slice(css.indexOf("{", from + start.length - 1) + 1)
  const text = body.slice(0, body.indexOf("}"))
  return new Map([...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]))
}
const light = block(":root {")
const dark = block(':root[data-theme="dark"] {')
const darkBySystem = block(':root:not([data-theme="light"]) {')

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

const tints = ["petrol-soft", "saffron-soft", "brick-soft", "moss-soft"]
const grounds = ["paper", "surface", "soft"]
const pairs: [text: string, on: string[], atLeast: number][] = [
  // Running text: AAA.
  ["ink", [...grounds, ...tints], 7],
  ["ink-soft", ["paper", "surface"], 7],
  // Small print on tinted ground, links, states: AA.
  ["ink-soft", ["soft", ...tints], 4.5],
  ["petrol", [...grounds, ...tints], 4.5],
  ["petrol-strong", [...grounds, ...tints], 4.5],
  ["saffron", [...grounds, "saffron-soft"], 4.5],
  ["brick", [...grounds, "brick-soft"], 4.5],
  ["moss", [...grounds, "moss-soft"], 4.5],
  ["on-petrol", ["petrol", "petrol-strong"], 4.5],
  ["on-brick", ["brick", "brick-strong"], 4.5],
  ["ink", ["map-1", "map-2"], 4.5],
  ["map-dark-text", ["map-3", "map-4"], 4.5],
  // Borders of controls, stations to come.
  ["edge", grounds, 3],
]

describe.each([
  ["light", light],
  ["dark", dark],
])("colours, %s", (_, tokens) => {
  test.each(pairs.flatMap(([text, on, atLeast]) => on.map((ground) => [text, ground, atLeast] as const)))(
    "%s on %s: at least %d",
    (text, ground, atLeast) => {
      expect(contrast(tokens.get(text) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(atLeast)
    },
  )
})

test("the dark colours are the same, whether the system or the visitor asks for them", () => {
  expect(dark.size).toBeGreaterThan(20)
  expect(darkBySystem).toEqual(dark)
  expect([...dark.keys()].filter((name) => !light.has(name))).toEqual([])
})

test("no style sheet knows left, right or anything from elsewhere", () => {
  for (const name of [
    "base",
    "layout",
    "forms",
    "components",
    "stations",
    "table",
    "figures",
    "home",
    "desk",
    "forced-colors",
    "print",
  ]) {
    const text = readFileSync(`src/ui/styles/${name}.css`, "utf8")
    expect(text).not.toMatch(/(margin|padding|border)-(left|right)|[^-]\b(left|right): |float: (left|right)|https?:|@import url/)
  }
})
