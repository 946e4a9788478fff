import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { sql } from "drizzle-orm"
import type { Visitor } from "#platform/http"
import { type World, begin, employ, foundingWorld, invite } from "../founding.fixtures.ts"
import { postPage, revisionOf, typedPages, walkTo } from "../path/path.fixtures.ts"

let world: World
let lena: Visitor
beforeAll(async () => {
  world = await foundingWorld()
  lena = await employ(world, "Lena")
})
afterAll(() => world.close())

/** A project that answered the path and keeps its first version. */
const ready = async (title = "Brücke"): Promise<string> => {
  const key = await begin(world, { title, name: "Amina" })
  await walkTo({ world, key })
  await world.post(`/de/gruendung/${key}/satzung/festhalten`, {})
  return key
}
const at = (key: string, page = "", language = "de") => `/${language}/gruendung/${key}/register${page}`
const details = {
  postalAddress: "c/o Amina Beispiel, Beispielweg 1, 50667 Köln",
  court: "Amtsgericht Köln",
  notary: "on-site",
  contactName: "Amina Beispiel",
  _revision: "0",
}
/** Moves the seat of a project. */
const withSeat = async (key: string, fields: Record<string, string>) => {
  const project = { world, key }
  const typed = { ...typedPages.name, place: "", placeAgs: "", ...fields, _revision: await revisionOf(project, "name") }
  expect((await postPage(project, "name", typed)).status).toBe(303)
}

describe("the court of a seat", () => {
  test("is shown with its source, its day and 'bitte bestätigen'", async () => {
    const html = await world.html(at(await ready()))
    expect(html).toContain("Amtsgericht Köln")
    expect(html).toContain("bitte bestätigen")
    expect(html).toContain("13. August 2021")
    expect(html).toContain("handelsregister.de")
  })

  test("a correction by the office counts at once, keeps what was there before, and is dated with its source", async () => {
    const key = await ready()
    await withSeat(key, { place: "Swisttal" })
    expect(await world.html(at(key))).toContain("Amtsgericht Bonn")
    const [ags] = (await world.html("/de/buero/registergerichte?ort=Swisttal", { as: lena })).match(/05382\d{3}/) ?? []
    const desk = `/de/buero/registergerichte/${ags}`
    const sent = { court: "Siegburg", source: "Telefonat mit dem Amtsgericht", asOf: "2026-11-20" }
    expect((await world.post(desk, sent, { as: lena })).status).toBe(303)
    const html = await world.html(at(key))
    expect(html).toContain("Amtsgericht Siegburg")
    expect(html).toContain("von der Beratung bestätigt")
    expect(html).toContain("Telefonat mit dem Amtsgericht")
    const page = await world.html(desk, { as: lena })
    expect(page).toMatch(/Lena\. Quelle: Telefonat mit dem Amtsgericht, Stand 20\. November 2026/)
    expect(page).toContain("Im Katalog steht: Amtsgericht Bonn")
    await world.post(desk, { ...sent, court: "Bonn", source: "Gerichtsverzeichnis" }, { as: lena })
    expect(await world.html(at(key))).toContain("Amtsgericht Bonn")
    expect(await world.html(desk, { as: lena })).toContain("Siegburg")
    expect(await world.html("/de/buero/registergerichte", { as: lena })).toContain("Gerichtsverzeichnis")
  })

  test.each([
    [{ court: "Buxtehude", source: "gehört", asOf: "2026-11-20" }, "Bitte wählen Sie eines der Gerichte"],
    [{ court: "Bonn", source: "", asOf: "2026-11-20" }, "Bitte nennen Sie, woher Sie das wissen"],
    [{ court: "Bonn", source: "Anruf", asOf: "2027-01-01" }, "liegt noch vor uns"],
  ])("a correction %o comes back with a sentence", async (sent, sentence) => {
    const answer = await world.post("/de/buero/registergerichte/05315000", sent, { as: lena })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  test("only the office corrects, and only places that exist", async () => {
    expect((await world.get("/de/buero/registergerichte")).status).toBe(303)
    expect((await world.post("/de/buero/registergerichte/05315000", { court: "Bonn" })).status).toBe(303)
    expect((await world.get("/de/buero/registergerichte/09162000", { as: lena })).status).toBe(404)
  })

  test("of somebody who left the office only the name goes", async () => {
    const berat = await employ(world, "Berat")
    await world.post(
      "/de/buero/registergerichte/05911000",
      { court: "Bochum", source: "Anruf", asOf: "2026-11-01" },
      { as: berat },
    )
    const { founding } = await import("../module.ts")
    if (founding.personalData === "none") throw new Error("Founding keeps personal data")
    const { erase } = founding.personalData
    await world.db.transaction((tx) => erase(tx, { userId: berat.id }))
    const html = await world.html("/de/buero/registergerichte/05911000", { as: lena })
    expect(html).toContain("jemand aus dem Büro")
    expect(html).not.toMatch(/Berat\b/)
  })

  test("outside NRW we say that we do not know it, and keep everything else", async () => {
    const key = await ready()
    await withSeat(key, { seatElsewhere: "Bremen" })
    const html = await world.html(at(key))
    expect(html).toContain("Für Sitze außerhalb von Nordrhein-Westfalen kennen wir das zuständige Gericht nicht")
    expect(html).toContain("Ihres Bundeslandes")
    expect(html).not.toContain("Mit Befreiung von der Gerichtsgebühr")
    expect(html).toContain("Anmeldung zum Vereinsregister")
    expect(await world.html(at(key, "/angaben"))).not.toContain('value="Amtsgericht')
  })

  test("without a seat the way leads to the question", async () => {
    const html = await world.html(at(await begin(world, { title: "Neu" })))
    expect(html).toContain("Name und Sitz angeben")
  })
})

describe("details for the application", () => {
  test("are prefilled, kept, and make the papers ready", async () => {
    const key = await ready()
    const form = await world.html(at(key, "/angaben"))
    expect(form).toContain('value="Amtsgericht Köln"')
    expect(form).toContain('value="Amina"')
    expect(await world.html(at(key))).toContain("Dafür fehlt noch")
    expect((await world.post(at(key, "/angaben"), details)).status).toBe(303)
    const html = await world.html(at(key))
    expect(html).toContain(`/gruendung/${key}/papiere/court-letter`)
    expect(html).toContain("Die Angaben für die Anmeldung sind da")
    expect(await world.html(at(key, "/angaben"))).toContain("Beispielweg 1")
  })

  test("wrong ones come back with what was typed; another court than ours is pointed out", async () => {
    const key = await ready()
    const answer = await world.post(at(key, "/angaben"), { ...details, postalAddress: "", court: "Amtsgericht Bonn" })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="Amtsgericht Bonn"')
    await world.post(at(key, "/angaben"), { ...details, court: "Amtsgericht Bonn" })
    expect(await world.html(at(key))).toContain("In Ihren Angaben steht: Amtsgericht Bonn")
  })

  test("two who save at once both find their words again", async () => {
    const key = await ready()
    const other = await invite(world, key)
    await world.post(at(key, "/angaben"), details)
    const answer = await world.post(at(other, "/angaben"), { ...details, postalAddress: "Anderer Weg 9, 50667 Köln" })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain("Anderer Weg 9")
    expect(html).toContain("Beispielweg 1")
    expect(html).toContain("Postanschrift des Vereins")
  })
})

describe("the notary", () => {
  test("how many have to sign follows from representation and board", async () => {
    const key = await ready()
    const html = await world.html(at(key, "/notariat"))
    expect(html).toMatch(/Mitglieder des Vorstands genügen|Mitglied des Vorstands genügt|Alle \d+ Mitglieder/)
    expect(html).toContain("elektronischer Aufenthaltstitel")
  })

  test("too few online IDs close the way by video with a sentence, asked as a number only", async () => {
    const key = await ready()
    await world.post(at(key, "/angaben"), { ...details, notary: "video", withEid: "0" })
    expect(await world.html(at(key, "/notariat"))).toContain("Planen Sie einen Termin vor Ort")
    await world.post(at(key, "/angaben"), { ...details, notary: "video", withEid: "3", _revision: "1" })
    expect(await world.html(at(key, "/notariat"))).not.toContain("Planen Sie einen Termin vor Ort")
  })

  test("a day in the past is asked back, and kept when it really was", async () => {
    const key = await ready()
    await world.post(`/de/gruendung/${key}/satzung/1/beschliessen`, {})
    const answer = await world.post(at(key, "/notariat"), { kind: "notary", on: "2026-11-02", note: "10 Uhr" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("Dieser Tag ist schon vorbei")
    expect(html).toContain('name="was"')
    expect(html).toContain("10 Uhr")
    expect((await world.post(at(key, "/notariat"), { kind: "notary", on: "2026-11-02", was: "yes" })).status).toBe(303)
    expect(await world.html(at(key, "/notariat"))).toContain("Ihr Termin am 2. November 2026 ist vorbei")
    expect(await world.html(`/de/gruendung/${key}`)).toContain("Ist die Anmeldung abgeschickt?")
  })

  test("a day ahead stands among the dates of the project's home", async () => {
    const key = await ready()
    await world.post(at(key, "/notariat"), { kind: "notary", on: "2026-12-14", note: "Notariat am Ring, 10 Uhr" })
    expect(await world.html(`/de/gruendung/${key}`)).toMatch(/14\. Dezember 2026<\/strong>\s*<a[^>]*>Termin im Notariat/)
    expect(await world.html(at(key, "/notariat"))).toContain("Notariat am Ring")
  })
})

describe("dated facts", () => {
  test("lead to the register, with its number", async () => {
    const key = await ready()
    await world.post(`/de/gruendung/${key}/satzung/1/beschliessen`, {})
    // Statutes are adopted at a meeting: first it is asked how that was.
    expect(await world.html(`/de/gruendung/${key}`)).toContain("Wie war die Gründungsversammlung?")
    await world.post(at(key), { kind: "sent", on: "2026-11-10" })
    expect(await world.html(`/de/gruendung/${key}`)).toContain("Die Anmeldung liegt beim Gericht")
    const wrong = await world.post(at(key), { kind: "registered", on: "2026-11-20", note: "keine" })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain("zum Beispiel VR 12345")
    await world.post(at(key), { kind: "registered", on: "2026-11-20", note: "vr 12345" })
    expect(await world.html(`/de/gruendung/${key}`)).toContain("Eingetragen als VR 12345")
  })

  test.each([
    [{ kind: "sent", on: "2027-01-05" }, "liegt noch vor uns"],
    [{ kind: "sent", on: "2026-02-30" }, "das es gibt"],
    [{ kind: "sent", on: "1026-02-03" }, "das es gibt"],
    [{ kind: "exemption", on: "2026-11-01" }, "das es gibt"],
  ])("%o is refused with a sentence", async (sent, sentence) => {
    const answer = await world.post(at(await ready()), sent)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  test("a double click is one fact, and a mistake is taken out again", async () => {
    const key = await ready()
    await Promise.all([1, 2].map(() => world.post(at(key), { kind: "sent", on: "2026-11-12" })))
    const html = await world.html(at(key))
    expect(html.split("12. November 2026").length - 1).toBe(2)
    const id = /name="remove" value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ""
    await world.post(at(await ready()), { remove: id })
    expect(await world.html(at(key))).toContain("12. November 2026")
    await world.post(at(key), { remove: id })
    expect(await world.html(at(key))).not.toContain("12. November 2026")
  })

  test("what is noted is sealed, and goes with the project", async () => {
    const key = await ready()
    await world.post(at(key, "/notariat"), { kind: "notary", on: "2026-12-14", note: "Notariat Morgenrot" })
    const all = async () =>
      (await world.db.execute<{ note: string | null }>(sql`select note from founding_dated_facts`)).rows.map(({ note }) => note)
    expect((await all()).some((note) => note?.includes("Morgenrot"))).toBe(false)
    const before = (await all()).length
    await world.post(`/de/gruendung/${key}/loeschen`, {})
    expect((await all()).length).toBe(before - 1)
  })
})
