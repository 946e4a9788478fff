import { afterAll, beforeAll, expect, test } from "vitest"
import { loadCatalogue } from "#platform/catalogue"
import { rootDir } from "#platform/config"
import { inLanguage } from "#platform/i18n"
import { districtOf, searchPlaces } from "#platform/places"
import { testWorld } from "../../../../test/world.ts"
import { selfDescriptions } from "../organisations/profile.ts"
import { countDemoEntries } from "../organisations/repository.ts"
import { demoGroups } from "./groups.ts"
import { seedDemo } from "./seed.ts"

let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [] })
})
afterAll(() => world.close())

test("every group is somewhere in NRW, and uses the words of the catalogue", () => {
  const { fieldsOfActivity, spokenLanguages } = loadCatalogue(rootDir)
  const [fields, tags] = [
    new Set(fieldsOfActivity.map(({ id }) => id)),
    new Set([...spokenLanguages.map(({ tag }) => tag), "ku"]),
  ]
  for (const group of demoGroups) {
    expect(searchPlaces(group.place, 1)[0]?.municipality.name, group.name).toBe(group.place)
    expect(
      group.fields.filter((field) => !fields.has(field)),
      group.name,
    ).toEqual([])
    expect(
      group.languages.filter((tag) => !tags.has(tag)),
      group.name,
    ).toEqual([])
    expect(
      group.types.filter((type) => !selfDescriptions.some((known) => known === type)),
      group.name,
    ).toEqual([])
  }
})
test("the world is large, spread over the state, in all stages and several scripts", () => {
  expect(demoGroups.length).toBeGreaterThanOrEqual(60)
  expect(new Set(demoGroups.map(({ name }) => name)).size).toBe(demoGroups.length)
  const districts = new Set(demoGroups.map(({ place }) => districtOf(searchPlaces(place, 1)[0]?.municipality.ags ?? "")?.ags))
  expect(districts.size).toBeGreaterThan(35)
  expect(new Set(demoGroups.map(({ form }) => form))).toEqual(new Set(["none", "ev-planned", "association", "ev"]))
  expect(demoGroups.filter(({ also }) => also?.some((name) => /\p{Script=Arabic}/u.test(name))).length).toBeGreaterThan(5)
  expect(demoGroups.filter(({ also }) => also?.some((name) => /\p{Script=Cyrillic}/u.test(name))).length).toBeGreaterThan(2)
})
test("it is loaded once", async () => {
  await inLanguage("de", () => seedDemo(world.services))
  await inLanguage("de", () => seedDemo(world.services))
  expect(await countDemoEntries(world.db)).toBe(demoGroups.length)
})
