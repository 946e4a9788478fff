import { afterAll, beforeAll, expect, test } from "vitest"
import { type World, begin, foundingWorld } from "../founding.fixtures.ts"
import { postPage, revisionOf, typedPages, walkTo } from "../path/path.fixtures.ts"
import { savePage } from "../path/store.ts"
import { openProject } from "../project/service.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const at = (key: string, page = "") => `/de/gruendung/${key}/finanzamt${page}`
const ready = async (): Promise<string> => {
  const key = await begin(world, { title: "Brücke", name: "Amina" })
  await walkTo({ world, key })
  return key
}
/** The meeting was planned for a day; other pages ask for it. */
const meetingOn = async (key: string, on: string) => {
  const access = await openProject(world.services, key)
  if (!access) throw new Error("The project does not open")
  const typed = { on, at: "18:00", place: "Begegnungszentrum" }
  expect(await savePage(world.services, access, { page: "meeting", revision: 0, typed })).toEqual({ ok: true })
}

test("before the founding the draft can be checked, and its letter says what it lacks", async () => {
  const key = await ready()
  const html = await world.html(at(key))
  expect(html).toContain("Entwurf prüfen lassen")
  expect(html).toContain("Dafür fehlt noch: das Finanzamt und wer mit ihm spricht.")
  expect(await world.html(at(key, "/angaben"))).toContain('value="Amina"')
  const sent = {
    office: "Finanzamt Köln-Mitte",
    contactName: "Amina Beispiel",
    incomeCents: "1200,50",
    employees: "no",
    _revision: "0",
  }
  expect((await world.post(at(key, "/angaben"), sent)).status).toBe(303)
  expect(await world.html(at(key))).toContain(`/gruendung/${key}/papiere/tax-draft-letter`)
  await world.post(at(key), { kind: "draft-sent", on: "2026-11-12" })
  await world.post(at(key), { kind: "draft-answered", on: "2026-11-20", note: "Zweck genauer fassen" })
  const after = await world.html(at(key))
  expect(after).toContain("Zweck genauer fassen")
  expect(after).toContain("20. November 2026")
})

test("wrong details come back with what was typed", async () => {
  const answer = await world.post(at(await ready(), "/angaben"), { office: "", incomeCents: "viel", _revision: "0" })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('value="viel"')
  expect(html).toContain("Betrag in Euro")
})

test("after the founding the month of § 137 AO runs, and being late is no reproach", async () => {
  const key = await ready()
  await meetingOn(key, "2026-11-20")
  expect(await world.html(at(key))).toContain("Fällig bis 20. Dezember 2026")
  expect(await world.html(`/de/gruendung/${key}`)).toMatch(/20\. Dezember 2026<\/strong>\s*<a[^>]*>Anzeige nach § 137 AO fällig/)
  const late = await ready()
  await meetingOn(late, "2026-09-30")
  expect(await world.html(at(late))).toContain("war bis 30. Oktober 2026 fällig")
  await world.post(at(late), { kind: "notice-sent", on: "2026-11-22" })
  expect(await world.html(at(late))).not.toContain("fällig")
})

test("from the application to the Freistellungsbescheid, with the days until receipts may be written", async () => {
  const key = await ready()
  await meetingOn(key, "2026-10-20")
  await world.post(at(key), { kind: "application-sent", on: "2026-10-25" })
  await world.post(at(key), { kind: "tax-asked", on: "2026-11-05", note: "Vermögensbindung" })
  expect(await world.html(at(key))).toContain("Das Finanzamt möchte etwas wissen")
  await world.post(at(key), { kind: "notice-60a", on: "2026-11-20" })
  const html = await world.html(at(key))
  expect(html).toContain("möglich bis 20. November 2029")
  expect(html).toContain("§ 63 Abs. 5 AO")
  expect(await world.html(`/de/gruendung/${key}`)).toContain("20. November 2029")
  world.clock.set("2029-12-01T09:00:00Z")
  expect(await world.html(at(key))).toContain("trägt seit dem 20. November 2029 keine Spendenbescheinigungen mehr")
  await world.post(at(key), { kind: "exemption", on: "2029-11-28" })
  expect(await world.html(at(key))).toContain("möglich bis 28. November 2034")
  world.clock.set("2026-11-23T09:00:00Z")
})

test("who is not charitable sees no application and no receipts", async () => {
  const key = await ready()
  const project = { world, key }
  const plain = { charitable: "no", purpose: "den gemeinsamen Besuch von Konzerten", ownActivities: "Ausflüge", _revision: "" }
  const typed = { ...plain, _revision: await revisionOf(project, "purposes") }
  expect((await postPage(project, "purposes", typed)).status).toBe(303)
  expect(typedPages.purposes).toBeDefined()
  const html = await world.html(at(key))
  expect(html).not.toContain("Antrag nach § 60a AO")
  expect(html).toContain("Gründung anzeigen")
})
