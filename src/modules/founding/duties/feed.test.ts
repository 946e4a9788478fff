import ICAL from "ical.js"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type World, foundingWorld, invite } from "../founding.fixtures.ts"
import { dutiesUrl, founded, rowsOf } from "./duties.fixtures.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
beforeEach(() => world.clock.set("2026-11-23T09:00:00Z"))
afterAll(() => world.close())

const link = async (key: string): Promise<string> => {
  const html = await (await world.post(dutiesUrl(key, "/kalender"), {})).text()
  return /http:\/\/localhost(\/[\w-]+\/verein-gruenden\/kalender\/[\w-]{43}\.ics)/.exec(html)?.[1] ?? ""
}
type Event = { uid: string; title: string; on: string; sequence: number; status: string }
const read = async (url: string): Promise<Event[]> => {
  const calendar = ICAL.Component.fromString(await (await world.get(url)).text())
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    title: String(event.getFirstPropertyValue("summary")),
    on: String(event.getFirstPropertyValue("dtstart")),
    sequence: Number(event.getFirstPropertyValue("sequence")),
    status: String(event.getFirstPropertyValue("status")),
  }))
}
const find = (events: readonly Event[], duty: string) => events.find(({ uid }) => uid.startsWith(`${duty}.`))

describe("the calendar by secret link", () => {
  test("is a calendar that nobody keeps and nobody finds", async () => {
    const answer = await world.get(await link(await founded(world)))
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(answer.headers.get("x-robots-tag")).toContain("noindex")
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test("shows the dates of the law; asked twice it says the same", async () => {
    const url = await link(await founded(world))
    const first = await (await world.get(url)).text()
    world.clock.set("2026-11-24T09:00:00Z")
    expect(await (await world.get(url)).text()).toBe(first)
    const event = find(await read(url), "f-01")
    expect(event).toMatchObject({
      title: "Finanzamt und Gemeinde Bescheid geben",
      on: "2026-12-20",
      sequence: 0,
      status: "CONFIRMED",
    })
  })

  test("what changes keeps its name and gets the next number, what is gone is cancelled", async () => {
    const key = await founded(world)
    const url = await link(key)
    const before = find(await read(url), "f-01")
    await world.post(dutiesUrl(key, "/aufgabe/f-01.first/erledigt"), { doneOn: "2026-11-23" })
    expect(find(await read(url), "f-01")).toMatchObject({ uid: before?.uid, sequence: 1, status: "CONFIRMED" })
    expect(find(await read(url), "f-01")?.title).toMatch(/^Erledigt: /)
    const other = { _revision: "1", foundedOn: "2026-11-19", charitable: "no", year: "2026" }
    expect((await world.post(dutiesUrl(key, "/angaben"), other)).status).toBe(303)
    const after = await read(url)
    expect(find(after, "f-01")).toMatchObject({ uid: before?.uid, on: "2026-12-19", sequence: 2 })
    expect(find(after, "f-02")).toMatchObject({ status: "CANCELLED", sequence: 1 })
    world.clock.set("2027-04-01T09:00:00Z")
    expect(find(await read(url), "f-02")).toBeUndefined()
  })

  test("two programs that ask at once see the same numbers", async () => {
    const url = await link(await founded(world))
    const answers = await Promise.all(Array.from({ length: 6 }, async () => JSON.stringify(await read(url))))
    expect(new Set(answers).size).toBe(1)
  })

  test("names no person, no office, no private link", async () => {
    const key = await founded(world, { name: "Amina Beispielname" })
    await world.post(dutiesUrl(key, "/aufgabe/f-01.first/wer"), { office: "Onkel Farid" })
    const text = (await (await world.get(await link(key))).text()).replaceAll("\r\n ", "")
    expect(text).not.toMatch(/Amina|Farid|gruendung\//)
    expect(text).not.toContain(key)
  })

  test("speaks the language of its owner", async () => {
    const key = await founded(world, { language: "en" })
    expect(find(await read(await link(key)), "f-01")?.title).toBe("Tell tax office and municipality")
  })

  test("is renewed and ended by its owner; only a fingerprint is kept", async () => {
    const key = await founded(world)
    const [old, fresh] = [await link(key), await link(key)]
    expect((await world.get(old)).status).toBe(404)
    expect((await world.get(fresh)).status).toBe(200)
    const secret = /kalender\/([\w-]{43})/.exec(fresh)?.[1] ?? "-"
    expect(await rowsOf(world, "founding_calendar_links")).not.toContain(secret)
    expect(await world.html(dutiesUrl(key, "/erinnerungen"))).not.toContain(secret)
    await world.post(dutiesUrl(key, "/kalender/beenden"), {})
    expect((await world.get(fresh)).status).toBe(404)
  })

  test("ends with its owner's access, and opens nothing by itself", async () => {
    const key = await founded(world)
    const his = await invite(world, key)
    const url = await link(his)
    const people = await world.html(`/de/gruendung/${his}/mitwirkende`)
    const ids = [...people.matchAll(/mitwirkende\/([0-9a-f-]{36})\/entfernen/g)].map((found) => found[1])
    await world.post(`/de/gruendung/${key}/mitwirkende/${ids[1]}/entfernen`, {})
    expect((await world.get(url)).status).toBe(404)
    const secret = /kalender\/([\w-]{43})/.exec(await link(key))?.[1] ?? ""
    expect((await world.get(`/de/gruendung/${secret}`)).status).toBe(410)
    expect((await world.get(`/de/verein-gruenden/kalender/${key}.ics`)).status).toBe(404)
  })
})
