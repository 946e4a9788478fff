import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { testWorld } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { directory } from "../module.ts"
import { updateMarks } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"

let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
  await addEntry(world.db, {
    name: "Sonnenhof",
    ags: "05315000",
    description: { de: "Wir lernen zusammen.", tr: "Birlikte öğreniyoruz." },
    fields: ["learning-support"],
    languages: ["de", "tr"],
    website: "https://sonnenhof.example.org",
  })
  for (let index = 1; index <= 25; index += 1) await addEntry(world.db, { name: `Nachbarn ${index}`, ags: "05911000" })
})
afterAll(() => world.close())

describe("every page answers in every language", () => {
  test.each(["de", "de-simple", "en", "tr", "ar", "uk", "ru", "ro", "bg", "fa", "fr", "ku", "pl"])("%s", async (code) => {
    for (const page of [
      "verzeichnis?q=Sonne",
      "verzeichnis/karte?q=Sonne",
      "verzeichnis/sonnenhof",
      "verzeichnis/sonnenhof/hinweis",
    ]) {
      const answer = await world.get(`/${code}/${page}`)
      expect([page, answer.status]).toEqual([page, 200])
      expect(await answer.text()).toContain("Sonnenhof")
    }
    for (const page of ["verzeichnis/eintragen", "mein-eintrag"]) expect((await world.get(`/${code}/${page}`)).status).toBe(200)
  })
})

test("the description is the page's, else the German one, marked as such", async () => {
  expect(await world.html("/tr/verzeichnis/sonnenhof")).toContain("Birlikte öğreniyoruz.")
  expect(await world.html("/ar/verzeichnis/sonnenhof")).toMatch(/lang="de" dir="ltr"[^>]*>[\s\S]{0,60}Wir lernen zusammen\./)
})

test("list and map say the same number, and every page of the list is linked", async () => {
  const [list, map] = [await world.html("/de/verzeichnis?ort=Bochum"), await world.html("/de/verzeichnis/karte?ort=Bochum")]
  for (const html of [list, map]) expect(html).toContain("25 Einträge gefunden")
  expect(map).toContain('aria-label="Bochum: 25 Einträge"')
  expect(list).toContain("/de/verzeichnis?ort=Bochum&amp;seite=2#results")
  expect(await world.html("/de/verzeichnis?ort=Bochum&seite=2")).toContain("Nachbarn 9")
})

test("an unknown place offers what may be meant", async () => {
  const html = await world.html("/de/verzeichnis?ort=Ahln")
  expect(html).toContain("Den Ort „Ahln“ finden wir nicht")
  expect(html).toContain("Ahlen")
  expect(html).toContain("26 Einträge gefunden")
})

test.each([
  "?q=%F0%9F%8E%89",
  "?q=%00%27%22%3B--&feld=%27&sprache=xx&art=alles&ort=%E2%80%AE&umkreis=-1&kreis=99999&seite=-5&sortierung=x",
  "?q=a%20%26%20b%20%7C%20%21%28c&seite=999999999999",
  `?q=${"x".repeat(5000)}`,
  "?feld=a&feld=b&feld=c&q=1&q=2",
  "?__proto__=1&constructor=2",
])("no address leads to an error page: %s", async (query) => {
  for (const page of ["/de/verzeichnis", "/ar/verzeichnis/karte"]) expect((await world.get(page + query)).status).toBe(200)
})

test("what is typed into the search cannot become markup", async () => {
  expect(await world.html(`/de/verzeichnis?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).not.toContain(
    "<script>alert",
  )
})

test("an entry that was merged leads to the one it became part of", async () => {
  const [old, target] = [await addEntry(world.db, { name: "Alte Gruppe" }), await addEntry(world.db, { name: "Neue Gruppe" })]
  await updateMarks(world.db, old, { mergedInto: target, publishedAt: null })
  await refreshSearch(world.db, old)
  const answer = await world.get("/fr/verzeichnis/alte-gruppe")
  expect([answer.status, answer.headers.get("location")]).toEqual([301, "/fr/verzeichnis/neue-gruppe"])
})

test("suggestions for places", async () => {
  const found = (await (await world.get("/de/verzeichnis/orte?q=kerp")).json()) as {
    label: string
    value: string
    hint: string
  }[]
  expect(found).toContainEqual({ label: "Kerpen", value: "05362032", hint: "Kerpen (Rhein-Erft-Kreis)" })
})

test.each(["gibt-es-nicht", "%00", "..%2f..", "A".repeat(3000)])("an address that leads nowhere is a 404: %s", async (slug) => {
  expect((await world.get(`/de/verzeichnis/${slug}`)).status).toBe(404)
})
