import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type World, begin, foundingWorld, invite } from "../founding.fixtures.ts"
import { answersOf } from "./stored.fixtures.ts"
import { FOUNDED, dutiesUrl, founded, rowsOf } from "./duties.fixtures.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
beforeEach(() => world.clock.set("2026-11-23T09:00:00Z"))
afterAll(() => world.close())

const page = (key: string, rest = "", language = "de") => world.html(dutiesUrl(key, rest, language))
const task = (name: string, rest = "") => `/aufgabe/${name}${rest}`
/** What stands in the part of the list below this heading. */
const part = (html: string, heading: string): string =>
  html.split(/<h2>|<summary>/).find((one) => one.replace(/<svg.*?<\/svg>/s, "").startsWith(heading)) ?? ""

describe("the calendar of duties", () => {
  test("before the founding no date runs, and the way to begin is there", async () => {
    const html = await page(await begin(world))
    expect(html).toContain("Noch läuft keine Frist")
    expect(html).not.toContain("Zu tun</h2>")
  })

  test("from the founding on: what, until when, why, with its law and how sure we are", async () => {
    const key = await founded(world)
    const list = part(await page(key), "Zu tun")
    expect(list).toContain("bis 20. Dezember 2026")
    expect(list).not.toContain("2026-12-20")
    const one = await page(key, task("f-01.first"))
    expect(one).toContain("https://www.gesetze-im-internet.de/ao_1977/__137.html")
    expect(one).toContain("29. April 2026")
    expect(one).toContain("Gesetzestext gelesen")
    expect(one).toContain("/papiere/tax-notice")
  })

  test("English, and a language without a translation, have the same dates", async () => {
    const key = await founded(world)
    expect(await page(key, "", "en")).toContain("by 20 December 2026")
    const arabic = await page(key, "", "ar")
    expect(arabic).toContain('dir="rtl"')
    expect(arabic).toMatch(/20 ديسمبر|٢٠ ديسمبر/)
  })

  test("done, and still open after all", async () => {
    const key = await founded(world)
    const answer = await world.post(dutiesUrl(key, task("f-01.first", "/erledigt")), { doneOn: "2026-11-22" })
    expect(answer.headers.get("location")).toBe(dutiesUrl(key))
    expect(part(await page(key), "Zu tun")).not.toContain("Finanzamt und Gemeinde")
    expect(await page(key, task("f-01.first"))).toContain("22. November 2026")
    await world.post(dutiesUrl(key, task("f-01.first", "/wieder-offen")), {})
    expect(part(await page(key), "Zu tun")).toContain("f-01.first")
  })

  test("letters that were dated at the tax office have done their duty, and are taken back there", async () => {
    const key = await founded(world)
    const office = `/de/gruendung/${key}/finanzamt`
    for (const kind of ["notice-sent", "municipality-sent"]) await world.post(office, { kind, on: "2026-11-21" })
    expect(part(await page(key), "Zu tun")).not.toContain("f-01.first")
    const html = await page(key, task("f-01.first"))
    expect(html).toContain("21. November 2026")
    expect(html).toContain("Das folgt aus den Schreiben")
    expect(html).not.toContain("Doch noch offen")
  })

  test("nothing was done tomorrow, and no reminder lies in the past", async () => {
    const key = await founded(world)
    const tomorrow = await world.post(dutiesUrl(key, task("f-01.first", "/erledigt")), { doneOn: "2026-11-24" })
    expect(tomorrow.status).toBe(422)
    expect(await tomorrow.text()).toContain("Dieser Tag liegt in der Zukunft")
    const past = await world.post(dutiesUrl(key, task("f-01.first", "/spaeter")), { reminderOn: "2026-11-23" })
    expect(past.status).toBe(422)
    expect(await past.text()).toContain("Dieser Tag ist schon vorbei")
  })

  test("somebody of the project takes it on, or an office; nobody of another project can", async () => {
    const key = await founded(world)
    await invite(world, key, "Samir")
    const html = await page(key, task("f-01.first"))
    const samir = /<option value="([0-9a-f-]{36})"[^>]*>Samir</.exec(html)?.[1] ?? ""
    await world.post(dutiesUrl(key, task("f-01.first", "/wer")), { participantId: samir })
    expect(part(await page(key), "Zu tun")).toContain("Samir")
    const stranger = await founded(world)
    await world.post(dutiesUrl(stranger, task("f-01.first", "/wer")), { participantId: samir, office: "Kasse der Gruppe" })
    const theirs = await page(stranger)
    expect(theirs).not.toContain("Samir")
    expect(theirs).toContain("Kasse der Gruppe")
    expect(await rowsOf(world, "founding_duty_rounds")).not.toContain("Kasse der Gruppe")
  })

  test("what goes on all the time comes back a year after it was done", async () => {
    const key = await founded(world)
    await world.post(dutiesUrl(key, task("f-13.first", "/erledigt")), { doneOn: "2026-11-23" })
    expect(part(await page(key), "Kommt wieder")).toContain("23. November 2027")
    world.clock.set("2027-11-01T09:00:00Z")
    expect(part(await page(key), "Zu tun")).toContain("f-13.2027-11-23")
  })

  test("a new board brings its duties anew, each change once; a mistake is taken back", async () => {
    const key = await founded(world, {}, { registeredOn: "2026-11-21", boardDiffers: "yes" })
    const change = { kind: "board", changedOn: "2026-11-22" }
    await world.post(dutiesUrl(key, "/aenderung"), change)
    await world.post(dutiesUrl(key, "/aenderung"), change)
    const list = part(await page(key), "Zu tun")
    expect([...list.matchAll(/f-05\.board-2026-11-22/g)]).toHaveLength(1)
    expect(list).toContain("m-08.board-2026-11-22")
    expect(list).toContain("Neuer Vorstand seit 22. November 2026")
    const id = /aenderung\/([0-9a-f-]{36})\/zuruecknehmen/.exec(await page(key))?.[1] ?? ""
    const stranger = await founded(world)
    await world.post(dutiesUrl(stranger, `/aenderung/${id}/zuruecknehmen`), {})
    expect(await page(key)).toContain("f-05.board-2026-11-22")
    await world.post(dutiesUrl(key, `/aenderung/${id}/zuruecknehmen`), {})
    expect(await page(key)).not.toContain("f-05.board-2026-11-22")
  })

  test("a task that does not exist is not found", async () => {
    const key = await founded(world)
    expect((await world.get(dutiesUrl(key, task("f-99.first")))).status).toBe(404)
  })

  test("the home shows the next dates and the one thing to do now", async () => {
    const key = await founded(world)
    world.clock.set("2026-12-10T09:00:00Z")
    const html = await world.html(`/de/gruendung/${key}`)
    expect(html).toContain("20. Dezember 2026")
    expect(html).toContain("Pflichten danach")
    expect(html).toMatch(/href="\/de\/gruendung\/[\w-]{43}\/pflichten\/aufgabe\/f-0[12]\.first"/)
  })
})

describe("facts about the association", () => {
  test("numbers of a year that is over are asked again", async () => {
    const key = await founded(world, {}, { engagesArtists: "yes", artistFeesCents: "5000", artistEventCount: "9" })
    expect(await page(key)).toContain("bis 31. März 2027")
    world.clock.set("2027-02-01T09:00:00Z")
    const html = await page(key)
    expect(html).toContain("Ihre Zahlen sind von 2026")
    expect(html).toContain("bis 31. März 2027")
  })

  test("two people at once: the second sees what the first wrote, and loses nothing", async () => {
    const key = await founded(world)
    const mine = { _revision: "1", foundedOn: FOUNDED, charitable: "yes", year: "2026", memberCount: "14" }
    const answers = await Promise.all([
      world.post(dutiesUrl(key, "/angaben"), { ...mine, memberCount: "11" }),
      world.post(dutiesUrl(key, "/angaben"), mine),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const late = answers.find(({ status }) => status === 409)
    const html = await late?.text()
    expect(html).toContain('value="14"')
    expect(html).toMatch(/<strong[^>]*>11<\/strong>|value="11"/)
    expect(html).toContain('name="_revision" value="2"')
  })

  test("an amount that is none comes back with everything typed", async () => {
    const key = await begin(world)
    const answer = await world.post(dutiesUrl(key, "/angaben"), { _revision: "0", incomeCents: "viel", memberCount: "12" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('value="viel"')
    expect(html).toContain('value="12"')
  })
})

describe("the notice to the Kreispolizeibehörde", () => {
  const numbers = { membersTotal: "4711", membersEu: "0", membersOther: "4321", boardTotal: "3", boardEu: "0", boardOther: "1" }

  test("the group's numbers give an answer and are kept nowhere", async () => {
    const key = await founded(world)
    const answer = await world.post(dutiesUrl(key, "/anmeldung"), { ...numbers, authority: "Polizeipräsidium Köln" })
    expect(answer.status).toBe(303)
    const html = await page(key, "/anmeldung")
    expect(html).toContain("Eine Mitteilung ist vorgesehen")
    expect(html).toContain("4. Dezember 2026")
    expect(html).not.toMatch(/4711|4321/)

    expect(await answersOf(world)).not.toMatch(/4711|4321/)
    expect(await answersOf(world)).toContain("Polizeipräsidium Köln")
    expect(part(await page(key), "Zu tun")).toContain("m-07.first")
  })

  test.each([
    ["nothing to report", { ...numbers, membersOther: "12" }, "Keine Mitteilung nötig"],
    ["not clear", { ...numbers, boardEu: "2" }, "Nicht eindeutig"],
    ["we prefer not to say", { _action: "unsaid" }, "Das ist in Ordnung"],
  ])("%s is an answer", async (_name, typed, expected) => {
    const key = await founded(world)
    expect((await world.post(dutiesUrl(key, "/anmeldung"), typed)).status).toBe(303)
    expect(await page(key, "/anmeldung")).toContain(expected)
    expect(part(await page(key), "Zu tun")).not.toContain("m-07.first")
  })

  test("parts that are more than the whole come back with a sentence", async () => {
    const key = await founded(world)
    const answer = await world.post(dutiesUrl(key, "/anmeldung"), { ...numbers, membersEu: "400" })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain("mehr als die Gesamtzahl")
  })

  test("the words neither accuse nor frighten", async () => {
    const key = await founded(world)
    const html = await page(key, "/anmeldung")
    expect(html).toContain("Das ist eine Mitteilung")
    expect(html).not.toMatch(/Ausländer|illegal|kontrollier|überwach/i)
  })
})
