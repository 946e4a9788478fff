import { afterAll, beforeEach, expect, test } from "vitest"
import { testWorld } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { directory } from "../module.ts"
import type { Profile } from "../organisations/profile.ts"
import { findOrganisation, updateMarks } from "../organisations/repository.ts"
import { askNext, askToConfirm } from "./ask.ts"

let world: Awaited<ReturnType<typeof testWorld>>
const DAY = 86_400_000
const start = new Date("2027-06-01T06:00:00Z")
const after = (days: number) => world.clock.set(new Date(start.getTime() + days * DAY))
const run = () => askToConfirm.run(world.services, { id: "" })
const asked = async () => (await world.mails()).filter(({ kind }) => kind === "directory.ask-to-confirm")
const contact = { name: "Amina Beispiel", role: null, email: "amina@example.org", phone: null, publicFields: [] }
const entry = async (given: Partial<Profile> = {}, checkedOn = "2026-05-01") => {
  const id = await addEntry(world.db, { name: "Jahresgruppe", mailLanguage: "tr", contacts: [contact], ...given })
  await updateMarks(world.db, id, { checkedOn, checkedBy: "office" })
  return id
}

beforeEach(async () => {
  await world?.close()
  world = await testWorld({ modules: [directory] })
  after(0)
})
afterAll(() => world.close())

test("the ladder: three mails two weeks apart, then the mark, and the entry stays public", async () => {
  const id = await entry()
  const steps: [number, number, string | null][] = []
  for (let day = 0; day <= 60; day += 1) {
    after(day)
    await run()
    const now = await findOrganisation(world.db, id)
    const last = steps.at(-1)
    if (now && (last?.[1] !== (await asked()).length || last[2] !== now.unconfirmedSince))
      steps.push([day, (await asked()).length, now.unconfirmedSince])
  }
  expect(steps).toEqual([
    [0, 1, null],
    [14, 2, null],
    [28, 3, null],
    [42, 3, "2026-05-01"],
  ])
  const html = await world.html("/de/verzeichnis/jahresgruppe")
  expect(html).toContain("seit dem 1. Mai 2026 niemand bestätigt")
  expect(new Set((await asked()).map(({ language }) => language))).toEqual(new Set(["tr"]))
})

test("one click on the page confirms; opening the link alone does not", async () => {
  const id = await entry()
  await run()
  const link = /http:\/\/localhost(\/tr\/mein-eintrag\/\S+\/bestaetigen)/.exec((await asked())[0]?.text ?? "")?.[1] ?? ""
  for (const method of ["GET", "HEAD"]) expect((await world.app.request(link, { method })).status).toBe(200)
  expect(await findOrganisation(world.db, id)).toMatchObject({ checkedOn: "2026-05-01", confirmStep: 1 })
  expect((await world.post(link, {})).status).toBe(303)
  expect(await findOrganisation(world.db, id)).toMatchObject({
    checkedOn: "2027-06-01",
    checkedBy: "group",
    confirmStep: 0,
    confirmStepAt: null,
  })
  after(20)
  await run()
  expect(await asked()).toHaveLength(1)
})

test("a late answer takes the mark away", async () => {
  const id = await entry()
  for (const day of [0, 14, 28, 42]) {
    after(day)
    await run()
  }
  const link = /http:\/\/localhost(\/tr\/\S+\/bestaetigen)/.exec((await asked()).at(-1)?.text ?? "")?.[1] ?? ""
  await world.post(link, {})
  expect(await findOrganisation(world.db, id)).toMatchObject({ unconfirmedSince: null, confirmStep: 0 })
})

test("run twice, or by several workers at once: exactly one mail for each step", async () => {
  const id = await entry()
  await Promise.all([run(), run(), askNext(world.services, id), askNext(world.services, id), run()])
  expect(await asked()).toHaveLength(1)
})

test("who is not asked: fresh, hidden and public bodies; who cannot be asked is marked", async () => {
  await entry({ name: "Frisch" }, "2027-01-01")
  await addEntry(world.db, { name: "Nie veröffentlicht", contacts: [contact] }, { published: false })
  await entry({ name: "Amt", kind: "partner" })
  const silent = await entry({ name: "Ohne Adresse", contacts: [] })
  await run()
  expect(await asked()).toHaveLength(0)
  expect(await findOrganisation(world.db, silent)).toMatchObject({ unconfirmedSince: "2026-05-01", confirmStep: 4 })
})
