import { afterAll, beforeAll, expect, test } from "vitest"
import { testWorld } from "../../../../test/world.ts"
import { directory } from "../module.ts"
import { findOrganisationBySlug, updateProfile } from "../organisations/repository.ts"
import { emptySearch } from "../search/parameters.ts"
import { searchDirectory } from "../search/search.ts"
import { seedBase } from "./seed.ts"

let world: Awaited<ReturnType<typeof testWorld>>
const rows = async () =>
  (await world.db.execute("select id, name, updated_at, revision from directory_organisations order by id")).rows
const namesFor = async (search: Partial<typeof emptySearch>) => {
  const { hits } = await searchDirectory(world.db, { ...emptySearch, ...search })
  const all = (await rows()) as { id: string; name: string }[]
  return hits.map(({ id }) => all.find((row) => row.id === id)?.name)
}

beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
  await Promise.all([seedBase(world.services), seedBase(world.services)])
})
afterAll(() => world.close())

test("54 KI, the office and three members, once, however often and from however many processes it runs", async () => {
  const before = await rows()
  expect(before).toHaveLength(58)
  await seedBase(world.services)
  expect(await rows()).toEqual(before)
  expect((await searchDirectory(world.db, { ...emptySearch, kinds: ["partner"] })).total).toBe(55)
})

test("the KI of a place is found from every town of its district", async () => {
  expect(await namesFor({ place: "Kerpen" })).toEqual(["Kommunales Integrationszentrum Rhein-Erft-Kreis"])
  expect(await namesFor({ place: "Wuppertal" })).toContain("Kommunales Integrationszentrum Wuppertal")
  expect(new Set(await namesFor({ place: "Aachen" }))).toEqual(
    new Set(["Kommunales Integrationszentrum Stadt Aachen", "Kommunales Integrationszentrum StädteRegion Aachen"]),
  )
  expect(await namesFor({ text: "KI Bielefeld" })).toContain("Kommunales Integrationszentrum Bielefeld")
})

test("the examples are found in spite of typing errors, and nothing is invented about them", async () => {
  expect((await namesFor({ text: "Ronahy" }))[0]).toBe("Ronahi")
  expect((await namesFor({ text: "Friedenhaus" }))[0]).toBe("IBZ Friedenshaus")
  const html = await world.html("/de/verzeichnis/ronahi")
  expect(html).toContain("Bochum")
  expect(html).toContain("mit der Quelle verglichen")
  const ki = await world.html("/de/verzeichnis/kommunales-integrationszentrum-duisburg")
  expect(ki.match(/nicht bekannt/g)?.length).toBeGreaterThanOrEqual(3)
})

test("an untouched entry follows the base data", async () => {
  const coach = await findOrganisationBySlug(world.db, "coach")
  await updateProfile(
    world.db,
    coach?.id ?? "",
    { otherNames: ["Alter Stand"] },
    { actor: "base", at: world.clock.now(), grantor: "source" },
  )
  await seedBase(world.services)
  expect((await findOrganisationBySlug(world.db, "coach"))?.profile.otherNames).toEqual([])
})

test("what somebody edited is not overwritten", async () => {
  const ronahi = await findOrganisationBySlug(world.db, "ronahi")
  await updateProfile(
    world.db,
    ronahi?.id ?? "",
    { name: "Ronahî e. V." },
    { actor: "staff-1", at: world.clock.now(), grantor: "staff" },
  )
  await seedBase(world.services)
  expect((await findOrganisationBySlug(world.db, "ronahi"))?.profile.name).toBe("Ronahî e. V.")
})
