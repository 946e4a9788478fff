import { expect, test } from "vitest"
import { districtOf, districts, findDistrict, findMunicipality, municipalities, regionOf, regions } from "./index.ts"

test("all of NRW is there: 396 municipalities in 31 Kreise and 22 cities of their own, in five Regierungsbezirke", () => {
  expect(municipalities).toHaveLength(396)
  expect(districts).toHaveLength(53)
  expect(districts.filter(({ kind }) => kind === "kreisfreie Stadt")).toHaveLength(22)
  expect(new Set(districts.map(({ region }) => region))).toEqual(new Set(regions))
  expect(new Set(municipalities.map(({ ags }) => ags)).size).toBe(396)
  expect(new Set(municipalities.map(({ name }) => name)).size).toBe(396)
  expect(new Set(districts.map(({ ags }) => ags)).size).toBe(53)
})

test("keys fit together: the municipality's begins with its district's, the third digit tells the Regierungsbezirk", () => {
  const byDigit: Record<string, string> = { "1": "Düsseldorf", "3": "Köln", "5": "Münster", "7": "Detmold", "9": "Arnsberg" }
  for (const { ags, district } of municipalities) {
    expect(ags).toMatch(/^05\d{6}$/)
    expect(ags.slice(0, 5)).toBe(district)
    expect(findDistrict(district)).toBeDefined()
  }
  for (const { ags, region } of districts) expect(region).toBe(byDigit[ags[2] ?? ""])
  expect(new Set(municipalities.map(({ district }) => district)).size).toBe(53)
})

test("a city of its own is the only municipality of its district and bears its name", () => {
  const cities = districts.filter(({ kind }) => kind === "kreisfreie Stadt")
  for (const city of cities) {
    const inside = municipalities.filter(({ district }) => district === city.ags)
    expect(inside.map(({ name, kind }) => ({ name, kind }))).toEqual([{ name: city.name, kind: "kreisfreie Stadt" }])
  }
})

test.each([
  { ags: "05554020", name: "Gronau (Westf.)", kind: "Stadt", district: "Kreis Borken", region: "Münster" },
  { ags: "05334002", name: "Aachen", kind: "Stadt", district: "StädteRegion Aachen", region: "Köln" },
  { ags: "05162012", name: "Jüchen", kind: "Stadt", district: "Rhein-Kreis Neuss", region: "Düsseldorf" },
  { ags: "05774012", name: "Borchen", kind: "Gemeinde", district: "Kreis Paderborn", region: "Detmold" },
  { ags: "05911000", name: "Bochum", kind: "kreisfreie Stadt", district: "Bochum", region: "Arnsberg" },
])("$ags is $name in $district", ({ ags, name, kind, district, region }) => {
  expect(findMunicipality(ags)).toMatchObject({ name, kind })
  expect(districtOf(ags)?.name).toBe(district)
  expect(regionOf(ags)).toBe(region)
})

test("a district key is understood as well, an unknown key is nothing", () => {
  expect(districtOf("05978")?.name).toBe("Kreis Unna")
  expect(regionOf("05978")).toBe("Arnsberg")
  for (const unknown of ["", "05", "09162000", "05978999", "05999", "x".repeat(1000)]) {
    expect(findMunicipality(unknown)).toBeUndefined()
    expect(districtOf(unknown)).toBeUndefined()
    expect(regionOf(unknown)).toBeUndefined()
  }
})
