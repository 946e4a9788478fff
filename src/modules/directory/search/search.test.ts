import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../../../../test/database.ts"
import { addEntry } from "../entries.fixtures.ts"
import type { Profile } from "../organisations/profile.ts"
import { findOrganisation } from "../organisations/repository.ts"
import { type Search, emptySearch } from "./parameters.ts"
import { searchDirectory } from "./search.ts"

const KOELN = "05315000"
const BONN = "05314000"
const BOCHUM = "05911000"
const BIELEFELD = "05711000"

const entries: Partial<Profile>[] = [
  { name: "Ronahi", ags: BOCHUM, languages: ["kmr", "de"], fields: ["culture-and-festivals"] },
  { name: "IBZ Friedenshaus", ags: BIELEFELD, languages: ["ar", "de"], fields: ["social-counselling"] },
  { name: "Lernbrücke Sonnenhof e. V.", ags: KOELN, languages: ["tr", "de"], fields: ["learning-support"] },
  {
    name: "Treffpunkt Morgenrot",
    ags: BONN,
    description: { de: "Wir geben Nachhilfe für Schülerinnen und kochen gemeinsam." },
    fields: ["women-and-girls"],
  },
  { name: "جمعية النور", ags: KOELN, languages: ["ar"], fields: ["women-and-girls"] },
  { name: "Барвінок", ags: BOCHUM, languages: ["uk", "de"] },
  { name: "انجمن فرهنگی نوروز", ags: BONN, languages: ["fa"] },
  {
    name: "Schneeball Initiative",
    kind: "initiative",
    ags: KOELN,
    languages: ["en"],
    offers: [
      {
        title: { de: "Fahrradwerkstatt", en: "Bicycle workshop" },
        text: {},
        field: null,
        audiences: ["women"],
        languages: ["so"],
        cost: "free",
        place: null,
        times: null,
      },
    ],
  },
  { name: "Kommunales Integrationszentrum Rhein-Erft-Kreis", kind: "partner", ags: "05362" },
  { name: "Müllers Werkstatt", ags: null },
]

let world: TestDatabase
const names = async (given: Partial<Search>) => {
  const found = await searchDirectory(world.db, { ...emptySearch, ...given })
  return Promise.all(found.hits.map(async ({ id }) => (await findOrganisation(world.db, id))?.profile.name))
}
const find = (given: Partial<Search>) => searchDirectory(world.db, { ...emptySearch, ...given })

beforeAll(async () => {
  world = await testDatabase()
  for (const entry of entries) await addEntry(world.db, entry)
  await addEntry(world.db, { name: "Verborgene Gruppe" }, { published: false })
  await addEntry(world.db, { name: "Ohne Einwilligung", public: [] })
})
afterAll(() => world.close())

describe("a search forgives", () => {
  test.each([
    ["the name as it is", "Ronahi", "Ronahi"],
    ["a typing error", "Ronahy", "Ronahi"],
    ["a missing letter", "Friedenhaus", "IBZ Friedenshaus"],
    ["swapped letters", "Ronhai", "Ronahi"],
    ["small letters and a place", "friedenshaus bielefeld", "IBZ Friedenshaus"],
    ["an unfinished word", "Frieden", "IBZ Friedenshaus"],
    ["a plural", "Werkstätten", "Müllers Werkstatt"],
    ["an umlaut written out", "Mueller", "Müllers Werkstatt"],
    ["an umlaut left out", "Muller", "Müllers Werkstatt"],
    ["a synonym of a field", "Nachhilfe", "Lernbrücke Sonnenhof e. V."],
    ["a synonym in a description", "Lernförderung", "Treffpunkt Morgenrot"],
    ["a phrase that is a synonym", "Hilfe bei Behörden", "IBZ Friedenshaus"],
    ["an offer in another language", "bicycle", "Schneeball Initiative"],
    ["an Arabic name in Latin letters", "Alnour", "جمعية النور"],
    ["an Arabic name with its article", "al-Nur", "جمعية النور"],
    ["an Arabic name as it is spoken", "An-Nur", "جمعية النور"],
    ["an Arabic name in Arabic", "النور", "جمعية النور"],
    ["a Ukrainian name in Latin letters", "Barvinok", "Барвінок"],
    ["a Ukrainian name in German letters", "Barwinok", "Барвінок"],
    ["a Ukrainian name in Russian", "Барвинок", "Барвінок"],
    ["a Persian name in Latin letters", "Anjoman Farhangi", "انجمن فرهنگی نوروز"],
    ["a Latin name in Arabic letters", "روناهي", "Ronahi"],
    ["a Latin name in Cyrillic letters", "Ронахи", "Ronahi"],
    ["too many words", "Ronahi Kulturhaus im Norden", "Ronahi"],
  ])("%s: %s", async (_case, text, name) => expect(await names({ text })).toContain(name))

  test("what fits best comes first", async () => expect((await names({ text: "Ronahi" }))[0]).toBe("Ronahi"))
  test("words nobody wrote find nothing", async () => expect(await names({ text: "Xylophonquartett" })).toEqual([]))
  test("what is not published, or has no consent, is not found", async () => {
    expect(await names({ text: "Verborgene Gruppe" })).not.toContain("Verborgene Gruppe")
    expect(await names({ text: "Ohne Einwilligung" })).not.toContain("Ohne Einwilligung")
  })
})

describe("filters", () => {
  test("fields are alternatives, languages too, both together narrow down", async () => {
    expect(await names({ fields: ["women-and-girls", "social-counselling"] })).toHaveLength(3)
    expect(await names({ fields: ["women-and-girls"], languages: ["ar"] })).toEqual(["جمعية النور"])
  })
  test("languages and audiences of offers count", async () => {
    expect(await names({ languages: ["so"] })).toEqual(["Schneeball Initiative"])
    expect(await names({ audiences: ["women"] })).toEqual(["Schneeball Initiative"])
    expect(await names({ kinds: ["initiative"] })).toEqual(["Schneeball Initiative"])
  })
  test("counts of a group do not change when something of it is chosen", async () => {
    const [all, some] = [await find({}), await find({ fields: ["women-and-girls"] })]
    expect(some.total).toBe(2)
    expect(some.fields).toEqual(all.fields)
    expect(all.kinds).toEqual({ organisation: 8, initiative: 1, partner: 1 })
  })
})

describe("places", () => {
  test("a town alone is the town and the bodies for its district", async () => {
    expect(await names({ place: "Köln" })).toHaveLength(3)
    expect(await names({ place: "Kerpen" })).toEqual(["Kommunales Integrationszentrum Rhein-Erft-Kreis"])
  })
  test("a radius reaches further, nearest first", async () => {
    const found = await find({ place: "Köln", radius: 50, sort: "distance" })
    expect(found.hits.map(({ km }) => km)).toEqual(found.hits.map(({ km }) => km).toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(found.total).toBe(6)
    expect(found.place?.ags).toBe(KOELN)
  })
  test("every spelling of a place will do", async () => expect((await find({ place: "koln" })).place?.ags).toBe(KOELN))
  test("an unknown place offers what may be meant, and does not hide the results", async () => {
    const found = await find({ place: "Kölnn am Mehr" })
    expect(found.place === undefined ? found.placeUnknown : found.place.name).toBeTruthy()
    const nowhere = await find({ place: "qqqqqqqq" })
    expect(nowhere).toMatchObject({ placeUnknown: true, total: entries.length })
  })
  test("entries without a place are counted, not lost", async () => expect((await find({})).places[""]).toBe(1))
})

describe("all results can be reached", () => {
  test("page after page, each entry once", async () => {
    const seen: string[] = []
    for (let page = 1; page <= 4; page += 1)
      seen.push(...(await searchDirectory(world.db, { ...emptySearch, page }, { pageSize: 3 })).hits.map(({ id }) => id))
    expect(new Set(seen).size).toBe(entries.length)
    expect(seen).toHaveLength(entries.length)
  })
  test("a page behind the last one is the last one", async () => {
    const found = await searchDirectory(world.db, { ...emptySearch, page: 99 }, { pageSize: 3 })
    expect(found.search.page).toBe(4)
    expect(found.hits).toHaveLength(1)
  })
})

describe("bad input", () => {
  test.each([
    ["operators", "foo & | ! ( ) <-> :* '"],
    ["SQL", "'; drop table directory_search; --"],
    ["a lone quote", "'"],
    ["wildcards", "%_%\\"],
    ["direction overrides", "\u202Eihanor"],
    ["null characters", "Ro\u0000nahi"],
    ["a lone surrogate", "\uD83D"],
    ["very much text", "Ronahi ".repeat(700_000)],
    ["a very long word", "a".repeat(5_000_000)],
    ["only little words", "der die das"],
  ])("%s is just text", async (_case, text) => expect((await find({ text })).total).toBeGreaterThanOrEqual(0))

  test("emoji alone cannot be searched for: everything is shown, and it says so", async () => {
    expect(await find({ text: "🎉👍" })).toMatchObject({ unreadable: true, total: entries.length })
  })
})
