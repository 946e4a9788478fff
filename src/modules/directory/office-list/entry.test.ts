import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { addEntry } from "../entries.fixtures.ts"
import { insertChange } from "../moderation/repository.ts"
import { findOrganisation, updateMarks } from "../organisations/repository.ts"
import { type OfficeWorld, amina, jonas, officeWorld, textOf } from "./office.fixtures.ts"

const LIST = "/de/buero/organisationen"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.db.execute(sql`truncate directory_organisations cascade`)
})

const person = { name: "Amina Beispiel", role: "Vorsitz", email: "amina@example.org", phone: null, publicFields: [] }
const entry = (more = {}, options = {}) =>
  addEntry(
    world.db,
    {
      name: "Brücke (Beispiel)",
      ags: "05315000",
      email: "info@bruecke.example",
      public: ["entry"],
      contacts: [person],
      description: { de: "Wir sind da.", tr: "Buradayız." },
      ...more,
    },
    options,
  )

/** The form as it stands on the page. */
const formOf = async (address: string) => {
  const html = await world.html(address, { as: jonas })
  const form = /<form[^>]*id="entry"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ""
  const fields: Record<string, string[]> = {}
  const add = (name = "", value = "") => (fields[name] = [...(fields[name] ?? []), value])
  const decode = (text = "") => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&")
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
    if (/type="(checkbox|radio)"/.test(tag) && !/\schecked/.test(tag)) continue
    add(attribute("name"), decode(attribute("value") ?? ""))
  }
  for (const [, name, text] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    add(name, decode(text?.replace(/^\n/, "")))
  for (const [, name, options] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    add(name, /<option value="([^"]*)" selected/.exec(options ?? "")?.[1] ?? "")
  return fields
}
const save = async (id: string, changes: Record<string, string | string[]>, as = jonas) =>
  world.post(`${LIST}/${id}`, { ...(await formOf(`${LIST}/${id}`)), ...changes }, { as })

test("saving an untouched form changes nothing", async () => {
  const id = await entry()
  const before = await findOrganisation(world.db, id)
  expect((await save(id, {})).status).toBe(303)
  expect(await findOrganisation(world.db, id)).toEqual(before)
})

test("the office changes fields directly, and the history says who", async () => {
  const id = await entry()
  expect((await save(id, { name: "Neue Brücke", phone: "0221 123456", fields: ["culture", "sport"] })).status).toBe(303)
  expect((await findOrganisation(world.db, id))?.profile).toMatchObject({
    name: "Neue Brücke",
    phone: "0221 123456",
    fields: ["culture", "sport"],
    public: ["entry"],
    description: { tr: "Buradayız." },
  })
  const text = textOf(await world.html(`${LIST}/${id}`, { as: jonas }))
  expect(text).toMatch(/Verlauf .*Vom Team geändert/)
  expect(text).toContain("Name, Telefon, Themen")
})

test("making more public takes a word on how the group agreed; taking back does not", async () => {
  const id = await entry()
  const refused = await save(id, { public: ["entry", "email"] })
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain("Bitte notieren Sie, wie die Gruppe zugestimmt hat")
  expect(html).toMatch(/id="public-email"[^>]*checked/)
  expect((await findOrganisation(world.db, id))?.profile.public).toEqual(["entry"])

  expect((await save(id, { public: ["entry", "email"], consentNote: "Am Telefon mit Frau Beispiel" })).status).toBe(303)
  expect((await findOrganisation(world.db, id))?.profile.public.toSorted()).toEqual(["email", "entry"])
  expect(textOf(await world.html(`${LIST}/${id}`, { as: jonas }))).toMatch(
    /E-Mail: seit .* \(vom Team vermerkt\).*Am Telefon mit Frau Beispiel/,
  )

  expect((await save(id, { public: [] })).status).toBe(303)
  expect(await findOrganisation(world.db, id)).toMatchObject({ publishedAt: null, profile: { public: [] } })
})

test("a person's name takes that word as well", async () => {
  const id = await entry()
  expect((await save(id, { "contacts.0.publicFields": ["name", "email"] })).status).toBe(422)
  expect((await save(id, { "contacts.0.publicFields": ["name"], consentNote: "Mail vom 3. Mai" })).status).toBe(303)
  expect((await findOrganisation(world.db, id))?.profile.contacts[0]?.publicFields).toEqual(["name"])
})

test("two people at once: the second one sees it, and nothing they typed is lost", async () => {
  const id = await entry()
  const mine = await formOf(`${LIST}/${id}`)
  await save(id, { phone: "0221 999999" }, amina)
  const answer = await world.post(`${LIST}/${id}`, { ...mine, name: "Mein Name" }, { as: jonas })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain("Inzwischen hat jemand diesen Eintrag geändert")
  expect(html).toContain('value="Mein Name"')
  expect((await findOrganisation(world.db, id))?.profile).toMatchObject({ name: "Brücke (Beispiel)", phone: "0221 999999" })
  const results = await Promise.all(
    [1, 2, 3].map(async (number) =>
      world.post(`${LIST}/${id}`, { ...(await formOf(`${LIST}/${id}`)), phone: `0221 00000${number}` }, { as: jonas }),
    ),
  )
  expect(results.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
  expect(results.every(({ status }) => status === 303 || status === 409)).toBe(true)
})

test("wrong input comes back with its message", async () => {
  const id = await entry()
  const answer = await save(id, { email: "kaputt", name: "🎉", website: "javascript:alert(1)" })
  const html = await answer.text()
  expect(answer.status).toBe(422)
  for (const said of [
    "Bitte einen Namen mit Buchstaben",
    "Bitte eine E-Mail-Adresse wie",
    "Bitte eine Internetadresse wie",
    'value="kaputt"',
  ])
    expect(html).toContain(said)
})

test("publishing and hiding one entry", async () => {
  const id = await entry({ public: [] }, { published: false })
  await world.post(`${LIST}/${id}/veroeffentlichen`, {}, { as: jonas })
  expect((await findOrganisation(world.db, id))?.publishedAt).toBeNull()
  await save(id, { public: ["entry"], consentNote: "Unterschrieben" })
  await world.post(`${LIST}/${id}/veroeffentlichen`, {}, { as: jonas })
  expect((await findOrganisation(world.db, id))?.publishedAt).not.toBeNull()
  await world.post(`${LIST}/${id}/verbergen`, {}, { as: jonas })
  expect((await findOrganisation(world.db, id))?.publishedAt).toBeNull()
})

test("a waiting proposal is announced, a merged entry leads on, an unknown one is not found", async () => {
  const id = await entry()
  const change = await insertChange(world.db, {
    organisationId: id,
    proposed: { phone: "0221 5" },
    submittedBy: "group",
    actor: "group",
    submittedAt: new Date(),
  })
  expect(await world.html(`${LIST}/${id}`, { as: jonas })).toContain(`/de/buero/pruefung/${change}`)
  const old = await entry({ name: "Alt" }, { published: false })
  await updateMarks(world.db, old, { mergedInto: id })
  const answer = await world.get(`${LIST}/${old}`, { as: jonas })
  expect([answer.status, answer.headers.get("location")]).toEqual([302, `${LIST}/${id}`])
  for (const unknown of ["17", "0198c0de-0000-7000-8000-000000000000"])
    expect((await world.get(`${LIST}/${unknown}`, { as: jonas })).status).toBe(404)
})

test("a new entry asks first when the group may be there already, unpublished ones included", async () => {
  await entry({ name: "Kulturverein Brücke e. V." }, { published: false })
  const typed = { name: "Kulturverein Bruecke", kind: "organisation", place: "Köln" }
  const asked = await world.post(`${LIST}/neu`, typed, { as: jonas })
  expect(asked.status).toBe(409)
  const html = await asked.text()
  expect(html).toContain("Kulturverein Brücke e. V.")
  expect(html).toContain('value="Kulturverein Bruecke"')
  const answers = await Promise.all([1, 2, 3, 4].map(() => world.post(`${LIST}/neu`, { ...typed, isNew: "yes" }, { as: jonas })))
  expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1)
  const { rows } = await world.db.execute(
    sql`select origin, published_at from directory_organisations where name = 'Kulturverein Bruecke'`,
  )
  expect(rows).toEqual([{ origin: "staff", published_at: null }])
  expect((await world.post(`${LIST}/neu`, { name: "", kind: "x", place: "Atlantis" }, { as: jonas })).status).toBe(422)
})
