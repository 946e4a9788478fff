import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { testWorld, visitorWith } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { directory } from "../module.ts"
import type { Profile } from "../organisations/profile.ts"
import { findOrganisation } from "../organisations/repository.ts"
import { proposeProfile } from "../own-entry/propose.ts"
import { decide } from "./decide.ts"
import { findChange, findOpenChange } from "./repository.ts"

let world: Awaited<ReturnType<typeof testWorld>>
const [jonas, ruth] = [visitorWith(["adviser"]), visitorWith(["lead"])]
let number = 0

const proposal = async (next: Partial<Profile>, given: Partial<Profile> = {}) => {
  number += 1
  const contacts = [{ name: "Amina Beispiel", role: null, email: "amina@example.org", phone: null, publicFields: [] }]
  const id = await addEntry(
    world.db,
    { name: `Prüfgruppe ${number}`, mailLanguage: "en", contacts, public: [], ...given },
    { published: false },
  )
  const organisation = await findOrganisation(world.db, id)
  if (!organisation) throw new Error("The entry is gone")
  await proposeProfile(world.services, id, { ...organisation.profile, ...next })
  const change = await findOpenChange(world.db, id)
  return { id, change: change?.id ?? "", slug: organisation.slug, page: `/de/buero/pruefung/${change?.id}` }
}

beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
})
afterAll(() => world.close())

test("only the office decides", async () => {
  const { page } = await proposal({ name: "Neu" })
  expect((await world.get(page)).status).toBe(303)
  expect((await world.get(page, { as: visitorWith(["member"]) })).status).toBe(404)
  expect(
    (await world.post(page, { revision: "1", action: "accept", accepted: "name" }, { as: visitorWith(["partner"]) })).status,
  ).toBe(404)
})

describe("a moderator", () => {
  test("sees what would change, field by field, and what may be the same group", async () => {
    await addEntry(world.db, { name: "Morgenstern Kulturhaus", ags: "05315000" })
    const { page } = await proposal(
      { name: "Morgenstern Kulturhaus e. V.", phone: "0221 1", ags: "05315000" },
      { phone: "0221 99999" },
    )
    const html = await world.html(page, { as: jonas })
    expect(html).toMatch(/<del>[\s\S]*0221 99999[\s\S]*<\/del>/)
    expect(html).toContain("Gibt es diese Gruppe schon?")
    expect(await world.html("/de/buero/pruefung", { as: jonas })).toContain(page.slice(3))
  })

  test("takes over everything: published, checked today, the group gets a mail in its language", async () => {
    const { id, page, slug } = await proposal({ fields: ["learning-support"], public: ["entry"] })
    const answer = await world.post(page, { revision: "1", action: "accept", accepted: ["fields", "public"] }, { as: jonas })
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/de/buero/pruefung"])
    expect(await findOrganisation(world.db, id)).toMatchObject({ checkedOn: "2026-11-23", checkedBy: "office" })
    expect((await world.get(`/de/verzeichnis/${slug}`)).status).toBe(200)
    expect((await world.mails()).at(-1)).toMatchObject({
      language: "en",
      subject: expect.stringContaining("we took over everything"),
    })
  })

  test("takes over single fields, and must say why not the others", async () => {
    const { id, page } = await proposal({ name: "Guter Name", phone: "0221 3" })
    const silent = await world.post(page, { revision: "1", action: "accept", accepted: "name", reason: "" }, { as: jonas })
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain("Bitte begründen")
    await world.post(
      page,
      { revision: "1", action: "accept", accepted: "name", reason: "Die Nummer gehört jemand anderem." },
      { as: jonas },
    )
    expect((await findOrganisation(world.db, id))?.profile).toMatchObject({ name: "Guter Name", phone: null })
    expect((await world.mails()).at(-1)?.text).toContain("Die Nummer gehört jemand anderem.")
  })

  test("rejects with a reason; nothing changes, nothing becomes public", async () => {
    const { id, page, slug } = await proposal({ name: "Unklar", public: ["entry"] })
    await world.post(
      page,
      { revision: "1", action: "reject", accepted: ["name", "public"], reason: "Bitte rufen Sie uns an." },
      { as: jonas },
    )
    expect((await findOrganisation(world.db, id))?.profile.name).not.toBe("Unklar")
    expect((await world.get(`/de/verzeichnis/${slug}`)).status).toBe(404)
    expect(await world.html(page, { as: jonas })).toContain("nicht übernommen")
  })

  test("cannot decide about a version that is no longer the newest", async () => {
    const { id, page, change } = await proposal({ name: "Alt" })
    const organisation = await findOrganisation(world.db, id)
    if (organisation) await proposeProfile(world.services, id, { ...organisation.profile, name: "Neuer" })
    const answer = await world.post(page, { revision: "1", action: "accept", accepted: "name" }, { as: jonas })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain("neuere Fassung")
    expect(await findChange(world.db, change)).toMatchObject({ decidedAt: null, revision: 2 })
  })
})

test("two moderators at once: exactly one decision, one mail, one trace", async () => {
  const { id, change } = await proposal({ name: "Streitfall", public: ["entry"] })
  const before = (await world.mails()).length
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      decide(
        world.services,
        index % 2 ? jonas : ruth,
        change,
        index % 2 ? { revision: 1, accepted: ["name", "public"], reason: null } : { revision: 1, accepted: [], reason: "Nein" },
      ),
    ),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter((one) => !one.ok && one.problem === "decided")).toHaveLength(5)
  expect((await world.mails()).length).toBe(before + 1)
  const trail = await world.db.execute(
    `select action from audit_entries where subject = '${id}' and action in ('directory.change.approved', 'directory.change.rejected')`,
  )
  expect(trail.rows).toHaveLength(1)
})

test("a note from the public reaches the office and can be closed once", async () => {
  await addEntry(world.db, { name: "Haus mit Fehler" })
  const sent = await world.post("/fr/verzeichnis/haus-mit-fehler/hinweis", { text: "Le numéro est faux", email: "" })
  expect([sent.status, sent.headers.get("location")]).toEqual([303, "/fr/verzeichnis/haus-mit-fehler"])
  const html = await world.html("/de/buero/pruefung", { as: jonas })
  expect(html).toContain("Le numéro est faux")
  const action = /action="(\/de\/buero\/pruefung\/hinweis\/[^"]+)"/.exec(html)?.[1] ?? ""
  for (const _ of [1, 2]) expect((await world.post(action, {}, { as: jonas })).status).toBe(303)
  expect(await world.html("/de/buero/pruefung", { as: jonas })).not.toContain("Le numéro est faux")
})
