import { afterAll, beforeAll, expect, test } from "vitest"
import { testWorld } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { directory } from "../module.ts"
import { findOpenChange } from "../moderation/repository.ts"
import { findOrganisation } from "../organisations/repository.ts"

let world: Awaited<ReturnType<typeof testWorld>>
const group = {
  name: "Sesli Kitap Grubu",
  kind: "initiative",
  place: "Gelsenkirchen",
  contactName: "Deniz Örnek",
  email: "deniz@example.org",
  fields: ["learning-support"],
  languages: ["tr", "de"],
  public: "entry",
}
const registered = async () =>
  (
    await world.db.execute<{ id: string; slug: string }>(
      "select id, slug from directory_organisations where origin = 'self' order by created_at, id",
    )
  ).rows

const linkIn = (text = "") => /http:\/\/localhost(\/\S+)/.exec(text)?.[1] ?? ""

beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
  await addEntry(world.db, { name: "Ronahi Beispielverein", ags: "05911000" })
  await addEntry(world.db, { name: "Verborgenes Frauenhaus", ags: "05911000" }, { published: false })
})
afterAll(() => world.close())

test("a group without an association adds itself in Turkish: unpublished, waiting, with a private link by mail", async () => {
  const answer = await world.post("/tr/verzeichnis/eintragen", { ...group, description: "Birlikte okuyoruz." })
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/tr/verzeichnis/eintragen/danke"])
  expect((await world.get("/tr/verzeichnis/eintragen/danke")).status).toBe(200)
  const [entry] = await registered()
  const stored = await findOrganisation(world.db, entry?.id ?? "")
  expect(stored).toMatchObject({
    publishedAt: null,
    profile: { kind: "initiative", ags: "05513000", mailLanguage: "tr", public: [] },
  })
  expect((await findOpenChange(world.db, entry?.id ?? ""))?.proposed).toMatchObject({
    public: ["entry"],
    languages: ["tr", "de"],
    description: { tr: "Birlikte okuyoruz." },
  })
  expect((await world.get(`/tr/verzeichnis/${entry?.slug}`)).status).toBe(404)
  const mail = (await world.mails()).at(-1)
  expect(mail).toMatchObject({ kind: "directory.welcome", language: "tr", to_address: "deniz@example.org" })
  expect(await world.html(linkIn(mail?.text))).toContain("Birlikte okuyoruz.")
})

test("a double click adds one group", async () => {
  const before = (await registered()).length
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => world.post("/de/verzeichnis/eintragen", { ...group, name: "Doppelklick" })),
  )
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
  expect((await registered()).length).toBe(before + 1)
})

test("a name like one in the directory asks first, and takes the answer", async () => {
  const alike = { ...group, name: "Ronahî Beispiel-Verein e.V.", place: "Bochum" }
  const asked = await world.post("/de/verzeichnis/eintragen", alike)
  const html = await asked.text()
  expect(asked.status).toBe(409)
  expect(html).toContain("Stehen Sie schon im Verzeichnis?")
  expect(html).toContain("/de/verzeichnis/ronahi-beispielverein")
  expect(html).toContain("Deniz Örnek")
  expect((await world.post("/de/verzeichnis/eintragen", { ...alike, isNew: "yes" })).status).toBe(303)
})

test("that an unpublished entry exists is not given away", async () => {
  expect(
    (await world.post("/de/verzeichnis/eintragen", { ...group, name: "Verborgenes Frauenhaus", place: "Bochum" })).status,
  ).toBe(303)
})

test.each([
  ["a name of emoji", { name: "🌻🌻🌻" }, "Bitte einen Namen mit Buchstaben"],
  ["no way to answer", { email: "", phone: "" }, "Bitte eine E-Mail-Adresse oder eine Telefonnummer"],
  ["a place elsewhere", { place: "Atlantis" }, "Diesen Ort finden wir in Nordrhein-Westfalen nicht"],
  ["no place", { place: "" }, "Bitte ausfüllen"],
  ["a name that is too long", { name: "a".repeat(201) }, "Das ist zu lang"],
  ["a made-up kind", { kind: "partner" }, "Diese Auswahl kennen wir nicht"],
])("%s comes back with a sentence at the field", async (_case, typed, sentence) => {
  const answer = await world.post("/de/verzeichnis/eintragen", { ...group, ...typed })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(sentence)
})

test("names in any script get an address, and direction tricks are taken out", async () => {
  for (const name of ["نادي الكتاب", "\u202Eevil\u202C Gruppe", "Клуб", "学校"])
    expect((await world.post("/de/verzeichnis/eintragen", { ...group, name, isNew: "yes" })).status).toBe(303)
  const slugs = (await registered()).map(({ slug }) => slug)
  expect(slugs).toEqual(expect.arrayContaining(["ndy-lktb", "evil-gruppe", "klub"]))
  expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true)
})
