import { afterAll, beforeAll, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../../../../test/database.ts"
import { addEntry } from "../entries.fixtures.ts"
import { findSimilar } from "./similar.ts"

const KOELN = "05315000"
const HUERTH = "05362028"
const MUENSTER = "05515000"

let world: TestDatabase
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await testDatabase()
  ids["bridge"] = await addEntry(world.db, { name: "Kulturverein Brücke e. V. (Beispiel)", ags: KOELN })
  ids["light"] = await addEntry(world.db, { name: "جمعية النور", ags: KOELN }, { published: false })
  ids["nowhere"] = await addEntry(world.db, { name: "Frauengruppe Abendrot", ags: null })
  ids["women"] = await addEntry(world.db, { name: "Frauen für Frauen", ags: KOELN })
  await addEntry(world.db, { name: "Kulturverein", ags: KOELN })
})
afterAll(() => world.close())

const similar = (name: string, ags: string | null) =>
  world.db.transaction(async (tx) => (await findSimilar(tx, [{ key: "1", name, ags }])).get("1")?.map(({ id }) => id))

test.each([
  ["Kulturverein Bruecke e.V. (Beispiel)", KOELN, "bridge"],
  ["Brücke Kulturverein (Beispiel)", KOELN, "bridge"],
  ["Kultur-Verein Brüke e.V. Beispiel", HUERTH, "bridge"],
  ["An-Nur", KOELN, "light"],
  ["Frauengruppe Abendrot", KOELN, "nowhere"],
  ["Frauengruppe Abendroth", null, "nowhere"],
])("%s in %s is probably %s", async (name, ags, expected) => {
  expect(await similar(name, ags)).toContain(ids[expected])
})

test.each([
  ["Kulturverein Brücke e. V. (Beispiel)", MUENSTER],
  ["Kulturverein Nordstern", KOELN],
  ["Männer für Männer", KOELN],
  ["Sportgruppe Abendrot am Rhein", KOELN],
])("%s in %s is somebody else", async (name, ags) => {
  expect(await similar(name, ags)).toEqual([])
})
