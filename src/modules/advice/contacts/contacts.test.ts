import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { newId } from "#platform/db"
import { createInitiative, findOrganisation } from "#modules/directory"
import type { Visitor } from "#platform/http"
import { type World, adviceWorld, askForAdvice, browser, employ, responsible, submissionIn } from "../advice.fixtures.ts"

let world: World
let berat: Visitor
let celine: Visitor
const QUICK = "/de/buero/kontakte/neu"

beforeAll(async () => {
  world = await adviceWorld()
  berat = await employ(world, "Berat")
  celine = await employ(world, "Celine")
  await responsible(world, berat, { allPlaces: true, allTopics: true })
})
afterAll(() => world.close())

const all = async (text: string) => (await world.db.execute(sql.raw(text))).rows
const latest = async () => (await all("select * from advice_statistics order by xmin::text::bigint desc limit 1"))[0]
const clientKey = (row: Record<string, unknown> | undefined) => String(row?.["client_key"])
const count = async (table: string, where = "true") =>
  Number((await all(`select count(*) from ${table} where ${where}`))[0]?.["count"])
const ask = (more = {}) => askForAdvice(browser(world), more)
const state = async (reference: string) => (await all(`select * from advice_cases where reference = '${reference}'`))[0]
const contactOf = (reference: string) => `/de/buero/anfragen/${reference}/kontakt`
const usual = () => ({
  submission: newId(),
  happenedOn: "2026-11-23",
  mode: "phone",
  minutes: "20",
  result: "information",
  clientKind: "initiative",
  language: "tr",
  topics: "statutes",
})
const initiative = (name: string, ags: string | null = "05911000") =>
  world.db.transaction((tx) =>
    createInitiative(tx, world.services, berat.id, { name, ags, languages: [], fields: [], contact: undefined }),
  )
/** What a browser would send of a form nobody touched. */
const filledIn = (html: string): Record<string, string[]> => {
  const inputs = html.matchAll(/<input[^>]*name="(\w+)"[^>]*value="([^"]*)"[^>]*>/g)
  const sent = [...inputs].filter(([tag]) => !/type="(radio|checkbox)"/.test(tag) || tag.includes("checked"))
  const selects = [...html.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs)]
  const chosen = selects.map(([, name, options = ""]) => ["", name, /value="([^"]*)"[^>]*selected/.exec(options)?.[1]])
  const fields: Record<string, string[]> = {}
  for (const [, name = "", value = ""] of [...sent, ...chosen]) fields[name] = (fields[name] ?? []).concat(value)
  return fields
}
const reference = (answer: Response) => /TW-\w{4}-\w{2}/.exec(answer.headers.get("location") ?? "")?.[0] ?? ""

describe("a contact in a case", () => {
  test("the page opens with the cursor in the minutes and everything else filled in: a number and Enter are enough", async () => {
    const one = await ask()
    const html = await (await world.get(contactOf(one), { as: berat })).text()
    expect(html).toMatch(/<input[^>]*name="minutes"[^>]*autofocus/)
    expect(html.indexOf('name="minutes"')).toBeLessThan(html.indexOf('name="mode"'))
    expect((await world.post(contactOf(one), { ...filledIn(html), minutes: "20" }, { as: berat })).status).toBe(303)
    expect(await latest()).toMatchObject({
      day: "2026-11-23",
      mode: "phone",
      minutes_band: "11-30",
      language: "tr",
      topics: ["founding-an-association", "statutes"],
    })
  })

  test("the contact is counted with the day and the district, and nothing else about the group", async () => {
    const one = await ask({ group: { place: "Hattingen" } })
    await world.post(
      contactOf(one),
      { ...usual(), mode: "video", minutes: "61", interpreter: "yes", note: "Über die Satzung gesprochen" },
      { as: berat },
    )
    const row = await latest()
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      "client_key",
      "client_kind",
      "day",
      "district",
      "first",
      "id",
      "interpreter",
      "language",
      "member",
      "minutes_band",
      "mode",
      "result",
      "sealed",
      "topics",
    ])
    expect(row).toMatchObject({
      day: "2026-11-23",
      district: "05954",
      mode: "video",
      minutes_band: "61+",
      first: true,
      member: "unknown",
      interpreter: true,
    })
    await world.post(contactOf(one), usual(), { as: berat })
    expect(await latest()).toMatchObject({ first: false, client_key: row?.["client_key"] })
  })

  test("saved once, however often it is sent", async () => {
    const one = await ask()
    const submission = await submissionIn(await world.get(contactOf(one), { as: berat }))
    const before = await count("advice_statistics")
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => world.post(contactOf(one), { ...usual(), submission, close: "yes" }, { as: berat })),
    )
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await count("advice_statistics")).toBe(before + 1)
    expect((await state(one))?.["state"]).toBe("closed")
  })

  test("talking takes a new request and ends the waiting; not reaching anybody does not", async () => {
    const one = await ask()
    await world.post(contactOf(one), { ...usual(), result: "not-reached" }, { as: celine })
    expect(await state(one)).toMatchObject({ state: "accepted", responsible_id: celine.id })
    expect((await state(one))?.["waiting_since"]).not.toBeNull()
    await world.post(contactOf(one), { ...usual(), nextStep: "Termin finden", nextStepDue: "2026-11-30" }, { as: celine })
    expect(await state(one)).toMatchObject({ waiting_since: null, next_step_due: "2026-11-30" })
  })

  test("mistakes come back with a sentence each and everything typed", async () => {
    const one = await ask()
    const answer = await world.post(
      contactOf(one),
      {
        ...usual(),
        minutes: "viel",
        happenedOn: "2026-12-24",
        note: "Bitte behalten",
        result: "unmet",
        nextStepDue: "2026-12-01",
      },
      { as: berat },
    )
    expect(answer.status).toBe(422)
    const html = await answer.text()
    for (const text of [
      "Geben Sie die Dauer in Minuten an",
      "Datum von heute oder früher",
      "Zum Datum fehlt noch der Schritt",
      "Bitte wählen Sie aus",
      "Bitte behalten",
    ])
      expect(html).toContain(text)
  })

  test("a need that could not be met is counted with its reason", async () => {
    const one = await ask()
    await world.post(contactOf(one), { ...usual(), result: "unmet", unmetReason: "no-funding" }, { as: berat })
    expect(await count("advice_unmet_needs", "kind = 'unmet' and reason = 'no-funding'")).toBe(1)
  })
})

describe("the link to an organisation", () => {
  test("a search links it; contacts logged before are counted for it, and one client stays one", async () => {
    const one = await ask()
    await world.post(contactOf(one), usual(), { as: berat })
    const before = await latest()
    const id = await initiative("Haus der Sprachen Testdorf")
    const page = `/de/buero/anfragen/${one}/organisation`
    expect(await (await world.get(`${page}?suche=Haus der Sprachen`, { as: berat })).text()).toContain(id)
    expect((await world.post(page, { organisationId: id }, { as: berat })).status).toBe(303)
    expect(await (await world.get(`/de/buero/anfragen/${one}`, { as: berat })).text()).toContain("Haus der Sprachen Testdorf")
    await world.post(contactOf(one), usual(), { as: berat })
    const after = await latest()
    expect(after?.["client_key"]).not.toBe(before?.["client_key"])
    expect(await count("advice_statistics", `client_key = '${clientKey(before)}'`)).toBe(0)
    expect(await count("advice_statistics", `client_key = '${clientKey(after)}'`)).toBe(2)
    expect(await count("advice_statistics", `client_key = '${clientKey(after)}' and first`)).toBe(1)
    const trail = await all(`select details::text || subject as text from audit_entries where action like 'advice.%'`)
    expect(trail.filter(({ text }) => String(text).includes(id))).toEqual([])
  })
  test("a wrong link can be corrected, the contacts move along", async () => {
    const one = await ask()
    const [wrong, right] = [await initiative("Falscher Verein"), await initiative("Richtiger Verein")]
    await world.post(`/de/buero/anfragen/${one}/organisation`, { organisationId: wrong }, { as: berat })
    await world.post(contactOf(one), usual(), { as: berat })
    const before = await latest()
    await world.post(`/de/buero/anfragen/${one}/organisation`, { organisationId: right }, { as: berat })
    expect(await count("advice_statistics", `client_key = '${clientKey(before)}'`)).toBe(0)
  })
  test("the initiative becomes a new, unpublished entry, once, and the group can fill it", async () => {
    const phone = browser(world)
    const one = await askForAdvice(phone)
    const page = `/de/buero/anfragen/${one}/organisation`
    expect(await (await world.get(page, { as: berat })).text()).toContain('value="Kadınlar Grubu"')
    expect((await world.post(page, { create: "yes", name: "🌻", place: "Bochum" }, { as: berat })).status).toBe(422)
    const twice = await Promise.all(
      [1, 2].map(() => world.post(page, { create: "yes", name: "Kadınlar Grubu", place: "Bochum" }, { as: berat })),
    )
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    const id = String((await state(one))?.["organisation_id"])
    expect((await findOrganisation(world.db, id))?.profile).toMatchObject({ name: "Kadınlar Grubu", ags: "05911000" })

    const receipt = await (await phone.get(`/beratung/anfrage/eingang/${one}`)).text()
    const link = /href="(\/tr\/meine-anfrage\/[\w-]+)"/.exec(receipt)?.[1] ?? ""
    expect(await (await world.get(link)).text()).toContain(`${link}/eintrag`)
    expect((await world.post(`${link}/eintrag`, {})).headers.get("location")).toContain("/mein-eintrag/")
  })
  test("an organisation that does not exist is refused", async () => {
    const one = await ask()
    const page = `/de/buero/anfragen/${one}/organisation`
    expect((await world.post(page, { organisationId: newId() }, { as: berat })).status).toBe(404)
    expect((await world.post(page, { organisationId: "' or true" }, { as: berat })).status).toBe(422)
  })
})

describe("the quick log", () => {
  const post = (fields: Record<string, string>) => world.post(QUICK, { ...usual(), ...fields }, { as: berat })

  test("a call of an unknown group: contact, statistics and a closed case in one step", async () => {
    const answer = await post({ groupName: "Elterngruppe", place: "Duisburg" })
    expect(answer.status).toBe(303)
    expect(await state(reference(answer))).toMatchObject({
      state: "closed",
      source: "quick",
      place: "05112000",
      responsible_id: berat.id,
    })
    expect(await latest()).toMatchObject({ district: "05112", mode: "phone", first: true })
    const html = await (await world.get(`/de/buero/anfragen/${reference(answer)}`, { as: berat })).text()
    expect(html).toContain("Elterngruppe")
    expect(html).toContain("Es gab keine schriftliche Anfrage")
  })
  test("with a next step it stays open; a double click makes one case", async () => {
    const submission = newId()
    const before = await count("advice_cases")
    const sent = await Promise.all(
      Array.from({ length: 6 }, () => post({ submission, place: "Essen", nextStep: "Zurückrufen", nextStepDue: "2026-11-25" })),
    )
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(sent.map(reference)).size).toBe(1)
    expect(await count("advice_cases")).toBe(before + 1)
    expect((await state(reference(sent[0] ?? new Response())))?.["state"]).toBe("accepted")
  })
  test("an organisation by name: its place comes along, the open case is found again", async () => {
    const id = await initiative("Brückenbau Musterort", "05562032")
    const first = await post({ organisation: "Brückenbau Musterort", nextStep: "Satzung schicken" })
    expect(await state(reference(first))).toMatchObject({ organisation_id: id, state: "accepted", place: "05562032" })
    const second = await post({ organisation: "Brückenbau Musterort", organisationId: id })
    expect(reference(second)).toBe(reference(first))
    expect(await latest()).toMatchObject({ district: "05562", first: false })
  })
  test("without JavaScript an unclear name comes back as a question", async () => {
    const ids = [await initiative("Kulturkreis Nord", "05315000"), await initiative("Kulturkreis Süd", "05315000")]
    const unclear = await post({ organisation: "Kulturkreis", note: "Bleibt stehen" })
    expect(unclear.status).toBe(422)
    const html = await unclear.text()
    for (const text of [...ids, "Kulturkreis Nord (Köln)", "Bleibt stehen", "Welche ist gemeint?"]) expect(html).toContain(text)
    const chosen = await post({ organisation: "Kulturkreis", organisationFor: "Kulturkreis", organisationChoice: ids[1] ?? "" })
    expect((await state(reference(chosen)))?.["organisation_id"]).toBe(ids[1])
    const other = await post({
      organisation: "Kulturkreis",
      organisationFor: "Kulturkreis",
      organisationChoice: "new",
      place: "Köln",
    })
    expect(other.status).toBe(303)
    const unknown = await post({ organisation: "Gibt es nicht e. V.", place: "Köln" })
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain("steht nicht im Verzeichnis")
  })
  test("a place is asked for, and an unclear one is offered", async () => {
    expect((await post({ groupName: "Elterngruppe" })).status).toBe(422)
    const unclear = await post({ groupName: "Elterngruppe", place: "Kolln" })
    expect(await unclear.text()).toContain("05315000")
  })
  test("suggestions for staff only", async () => {
    const url = "/de/buero/kontakte/organisationen?q=Kulturkreis"
    expect(await (await world.get(url, { as: berat })).json()).toHaveLength(2)
    expect((await world.get(url)).status).toBe(303)
  })
})
