import { afterAll, beforeAll, expect, test } from "vitest"
import { testWorld } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { directory } from "../module.ts"

let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
  await addEntry(world.db, {
    name: "Sonnenhof",
    ags: "05315000",
    description: { de: "Wir lernen zusammen.", tr: "Birlikte öğreniyoruz." },
    fields: ["learning-support"],
    languages: ["de", "tr"],
  })
})
afterAll(() => world.close())

test("the list and the map answer", async () => {
  for (const url of [
    "/de/verzeichnis",
    "/de/verzeichnis/karte",
    "/ar/verzeichnis",
    "/de/verzeichnis?q=Nachhilfe&ort=K%C3%B6ln&umkreis=25",
    "/de/verzeichnis/sonnenhof",
    "/tr/verzeichnis/sonnenhof",
  ]) {
    const answer = await world.get(url)
    expect([url, answer.status]).toEqual([url, 200])
    expect(await answer.text()).toContain("Sonnenhof")
  }
})
