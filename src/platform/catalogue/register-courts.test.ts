import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { findMunicipality, municipalities } from "#platform/places"
import { loadRegisterCourts, registerCourtOf } from "./index.ts"

const list = loadRegisterCourts(rootDir)
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const ags = (name: string) => municipalities.find((one) => one.name === name)?.ags ?? ""

test("each of the 396 municipalities has exactly one court, and each of the 30 courts has a municipality", () => {
  expect(municipalities).toHaveLength(396)
  const courts = municipalities.map((one) => registerCourtOf(list, one.ags)?.court)
  expect(municipalities.filter((_, index) => courts[index] === undefined)).toEqual([])
  expect(list.courts).toHaveLength(30)
  expect(new Set(courts)).toEqual(new Set(list.courts.map(({ court }) => court)))
})

test.each([
  ["Erftstadt", "Brühl", "Köln"],
  ["Bad Salzuflen", "Lemgo", "Lemgo"],
  ["Monheim am Rhein", "Langenfeld", "Düsseldorf"],
  ["Willich", "Krefeld", "Krefeld"],
  ["Grevenbroich", "Grevenbroich", "Mönchengladbach"],
  ["Kaarst", "Neuss", "Neuss"],
  ["Sprockhövel", "Hattingen", "Essen"],
  ["Erkelenz", "Erkelenz", "Mönchengladbach"],
  ["Wülfrath", "Mettmann", "Wuppertal"],
  ["Rheinbach", "Rheinbach", "Bonn"],
  ["Hünxe", "Dinslaken", "Duisburg"],
  ["Leverkusen", "Leverkusen", "Köln"],
  ["Havixbeck", "Coesfeld", "Coesfeld"],
  ["Hopsten", "Ibbenbüren", "Steinfurt"],
  ["Halle (Westf.)", "Halle", "Gütersloh"],
])("%s belongs to the local court of %s and to the register in %s", (name, localCourt, court) => {
  expect(registerCourtOf(list, ags(name))).toMatchObject({ localCourt, court })
})

test("two places of one name keep apart", () => {
  const places = municipalities.filter(({ name }) => name === "Neunkirchen" || name === "Neuenkirchen")
  expect(places.map((one) => registerCourtOf(list, one.ags)?.court).toSorted()).toEqual(["Siegen", "Steinfurt"])
})

test("a chain is as sure as its weaker half, and says where it was seen", () => {
  expect(registerCourtOf(list, ags("Rheinbach"))).toMatchObject({ confidence: "secondary", seen: expect.stringContaining("OLG") })
  expect(registerCourtOf(list, ags("Swisttal"))?.confidence).toBe("recalled")
  expect(registerCourtOf(list, ags("Unna"))?.confidence).toBe("recalled")
})

test("a place elsewhere has no court here", () => {
  expect(findMunicipality("09162000")).toBeUndefined()
  expect(registerCourtOf(list, "09162000")).toBeUndefined()
})

test.each([
  ["localCourt: Brühl", "localCourt: Brühlheim", 'there is no local court "Brühlheim"'],
  ['ags: "05154016"', 'ags: "05999016"', "05999016 is not"],
  ["confidence: recalled }", "confidence: sure }", '"confidence" must be secondary or recalled'],
  ["- name: Aachen", "- name: Arnsberg", '"Arnsberg" belongs to two register courts'],
  ["asOf: 2021-08-13", "asOf: 2021", '"asOf"'],
])("a broken row is named with its line: %s", (before, after, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), "courts-"))
  folders.push(folder)
  mkdirSync(join(folder, "catalogue"))
  cpSync(join(rootDir, "catalogue/nrw"), join(folder, "catalogue/nrw"), { recursive: true })
  const file = join(folder, "catalogue/nrw/register-courts.yaml")
  const text = readFileSync(file, "utf8")
  expect(text).toContain(before)
  writeFileSync(file, text.replace(before, after))
  expect(() => loadRegisterCourts(folder)).toThrow(sentence)
  expect(() => loadRegisterCourts(folder)).toThrow(/register-courts\.yaml, line \d+/)
})
