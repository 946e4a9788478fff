import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import { municipalities } from "#platform/places"
import { inLanguage } from "#platform/i18n"
import { type TestDatabase, testDatabase } from "../../../../test/database.ts"
import { addEntry } from "../entries.fixtures.ts"
import { audiences, kinds } from "../organisations/profile.ts"
import { updateMarks } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { fieldsOfActivity } from "../vocabulary.ts"
import { type Search, emptySearch, radii, sorts } from "./parameters.ts"
import { searchDirectory } from "./search.ts"

let world: TestDatabase
const fields = inLanguage("de", () =>
  fieldsOfActivity()
    .slice(0, 4)
    .map(({ id }) => id),
)
const towns = ["05315000", "05911000", "05362032", "05711000", "05154012"]
const texts = ["", "Haus", "Frauen Köln", "Verein Bochum", "النور", "Ronahi", "xyzzy", "Nachhilfe", "🎉"]

beforeAll(async () => {
  world = await testDatabase()
  const at = <T>(list: readonly T[], index: number) => list[index % list.length] as T
  for (let index = 0; index < 60; index += 1)
    await addEntry(world.db, {
      name: at(["Haus Nordstern", "Frauengruppe Ronahi", "Verein der Nachbarn", "مركز النور", "Lerntreff"], index) + ` ${index}`,
      kind: at(kinds, index),
      ags: index % 7 === 0 ? null : index % 11 === 0 ? "05362" : at([...towns, municipalities[index]?.ags ?? "05111000"], index),
      fields: [at(fields, index), at(fields, index * 3 + 1)],
      languages: [at(["de", "ar", "tr"], index)],
      offers:
        index % 3
          ? []
          : [
              {
                title: { de: "Angebot" },
                text: {},
                field: null,
                audiences: [at(audiences, index)],
                languages: [],
                cost: null,
                place: null,
                times: null,
              },
            ],
    })
})
afterAll(() => world.close())

const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 2 })
const searches: fc.Arbitrary<Search> = fc.record({
  text: fc.constantFrom(...texts),
  fields: some(fields),
  languages: some(["de", "ar", "tr"]),
  audiences: some(audiences.slice(0, 4)),
  kinds: some(kinds),
  place: fc.constantFrom("", "", "Köln", "Bochum", "Geldern", "Nirgendwo 7"),
  radius: fc.constantFrom(...radii),
  district: fc.constantFrom("", "", "05315", "05362"),
  sort: fc.constantFrom(...sorts),
  page: fc.constant(1),
})
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0)

/** List and map speak of the same entries: what is on the pages is what the counts say. */
const agree = async (search: Search) => {
  const first = await searchDirectory(world.db, search, { pageSize: 7 })
  const ids: string[] = []
  for (let page = 1; page <= first.pages; page += 1)
    ids.push(...(await searchDirectory(world.db, { ...search, page }, { pageSize: 7 })).hits.map(({ id }) => id))
  expect(ids).toHaveLength(first.total)
  expect(new Set(ids).size).toBe(first.total)
  expect(sum(first.places)).toBe(first.total)
  expect(search.district === "" ? sum(first.districts) : (first.districts[search.district] ?? 0)).toBe(first.total)
  if (search.kinds.length === 0) expect(sum(first.kinds)).toBe(first.total)
  for (const field of search.fields) expect(first.fields[field] ?? 0).toBeLessThanOrEqual(first.total)
}

test("list, map and counts agree for any search, page by page, each entry once", () =>
  fc.assert(fc.asyncProperty(searches, agree), { numRuns: 120 }))

test("a choice that is offered with a number leads to that many entries", () =>
  fc.assert(
    fc.asyncProperty(searches, async (search) => {
      const { fields: offered, ...rest } = await searchDirectory(world.db, { ...search, fields: [] })
      for (const [field, count] of Object.entries(offered))
        expect((await searchDirectory(world.db, { ...search, fields: [field] })).total).toBe(count)
      for (const [district, count] of Object.entries(rest.districts))
        if (district !== "") expect((await searchDirectory(world.db, { ...search, fields: [], district })).total).toBe(count)
    }),
    { numRuns: 25 },
  ))

test("remembered counts never outlive a change", async () => {
  const search = { ...emptySearch, text: "Nordstern" }
  const before = await searchDirectory(world.db, search)
  const id = await addEntry(world.db, { name: "Nordstern Neu", ags: "05315000" })
  expect((await searchDirectory(world.db, search)).total).toBe(before.total + 1)
  await world.db.transaction(async (tx) => {
    await updateMarks(tx, id, { publishedAt: null })
    await refreshSearch(tx, id)
  })
  expect(await searchDirectory(world.db, search)).toMatchObject({ total: before.total, places: before.places })
})
