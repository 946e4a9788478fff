import { afterAll, beforeAll, expect, test } from "vitest"
import { erasePerson, exportPerson, runRetention } from "#platform/privacy"
import { testWorld } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { newKey } from "../keys/keys.ts"
import { directory } from "../module.ts"
import { findOpenChange } from "../moderation/repository.ts"
import { findOrganisation } from "../organisations/repository.ts"
import { proposeProfile } from "../own-entry/propose.ts"
import { directoryPersonalData } from "./personal-data.ts"

let world: Awaited<ReturnType<typeof testWorld>>
const sources = [{ id: "directory", personalData: directoryPersonalData }]
const amina = { name: "Amina Beispiel", role: "Vorsitz", email: "Amina@example.org", phone: "+49 221 4711", publicFields: [] }
const dara = { name: "Dara Probe", role: null, email: "dara@example.org", phone: null, publicFields: [] }

beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
})
afterAll(() => world.close())

test("a person gets everything, and after erasing nothing of them is left, in proposals neither", async () => {
  const id = await addEntry(world.db, { name: "Gruppe mit Menschen", contacts: [dara], email: "amina@example.org" })
  const entry = await findOrganisation(world.db, id)
  if (entry)
    await proposeProfile(world.services, id, {
      ...entry.profile,
      contacts: [amina, dara],
      phone: "0221/4711",
      name: "Neuer Name",
    })
  await world.post("/de/verzeichnis/gruppe-mit-menschen/hinweis", { text: "Stimmt nicht", email: "amina@example.org" })

  const exported = await exportPerson(world.db, sources, { email: "amina@example.org", phone: "0221 4711" })
  expect(exported.map(({ section }) => section)).toEqual(expect.arrayContaining(["entries", "reports"]))
  await erasePerson(world.services, { sources, person: { email: "amina@example.org", phone: "0049 221 4711" }, actor: "staff-1" })

  const everything = await world.db.execute(
    "select o::text || coalesce(c::text, '') || coalesce(k::text, '') || coalesce(r::text, '') as all from directory_organisations o left join directory_changes c on c.organisation_id = o.id left join directory_contacts k on k.organisation_id = o.id left join directory_reports r on r.organisation_id = o.id",
  )
  expect(JSON.stringify(everything.rows)).not.toMatch(/amina|4711/i)
  expect((await findOpenChange(world.db, id))?.proposed).toMatchObject({ name: "Neuer Name" })
  expect((await findOrganisation(world.db, id))?.profile.contacts).toHaveLength(1)
})

test("expired links and people of entries that never became public are forgotten", async () => {
  const id = await addEntry(world.db, { name: "Vergessene Gruppe", contacts: [amina] }, { published: false })
  await newKey(world.db, world.services, id)
  const later = { ...world.services, now: () => new Date("2029-06-01T00:00:00Z") }
  await runRetention(sources).run(later, { id: "" })
  expect((await findOrganisation(world.db, id))?.profile.contacts).toEqual([])
  expect((await world.db.execute(`select 1 from directory_profile_keys`)).rows).toEqual([])
})
