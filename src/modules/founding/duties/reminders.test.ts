import { spawn } from "node:child_process"
import { once } from "node:events"
import { sql } from "drizzle-orm"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { applyRetention, erasePerson } from "#platform/privacy"
import { type World, foundingWorld, invite } from "../founding.fixtures.ts"
import { founding } from "../module.ts"
import { warnSilentProjects } from "./deletion-letters.ts"
import { dutiesUrl, founded, lettersTo, rowsOf, wishLetters } from "./duties.fixtures.ts"
import { remindOfDuties } from "./reminders.ts"

let world: World
beforeEach(async () => {
  world = await foundingWorld()
})
afterEach(() => world.close())

const AMINA = "amina@example.org"
const at = async (time: string) => {
  world.clock.set(time)
  await remindOfDuties(world.services)
}
const group = (facts: Record<string, string> = {}) => founded(world, { name: "Amina", email: AMINA }, facts)
const hers = () => lettersTo(world, AMINA)

describe("letters about dates", () => {
  test("two weeks ahead, two days ahead, once after the day; each with everything that is due", async () => {
    const key = await group()
    await wishLetters(world, key)
    await at("2026-12-05T07:20:00Z")
    expect(await hers()).toHaveLength(0)
    for (const day of ["06", "07", "17", "18", "19", "20", "21", "22"]) await at(`2026-12-${day}T07:20:00Z`)
    const letters = await hers()
    expect(letters).toHaveLength(3)
    expect(letters[0]?.text).toContain("bis 20. Dezember 2026")
    expect(letters[0]?.text).toContain("Finanzamt")
    expect(letters[2]?.text).toContain("war bis 20. Dezember 2026 zu tun")
    expect(letters[0]?.text).toMatch(/http:\/\/localhost\/de\/gruendung\/[\w-]{43}\/pflichten/)
  })

  test("nobody who has not asked for it gets one", async () => {
    await group()
    await at("2026-12-10T07:20:00Z")
    expect(await hers()).toHaveLength(0)
  })

  test("in the reader's language", async () => {
    const key = await founded(world, { email: "sam@example.org", language: "en" })
    await wishLetters(world, key)
    await at("2026-12-10T07:20:00Z")
    const [letter] = await lettersTo(world, "sam@example.org")
    expect(letter).toMatchObject({ language: "en", subject: "2 dates of your association" })
    expect(letter?.text).toContain("by 20 December 2026")
  })

  test("never twice, however many workers run at once", async () => {
    for (let index = 0; index < 5; index++)
      await wishLetters(world, await founded(world, { email: `person-${index}@example.org` }))
    world.clock.set("2026-12-10T07:20:00Z")
    await Promise.all(Array.from({ length: 6 }, () => remindOfDuties(world.services)))
    await remindOfDuties(world.services)
    const letters = (await world.mails()).filter(({ kind }) => kind === "founding.remind-duties")
    expect(letters.map(({ to_address }) => to_address).toSorted()).toEqual(
      Array.from({ length: 5 }, (_, index) => `person-${index}@example.org`),
    )
  })

  test("a process that is killed on the way leaves nothing half done: the next one writes the letter, once", async () => {
    await wishLetters(world, await group())
    world.clock.set("2026-12-10T07:20:00Z")
    const script = new URL("dying-reminder.fixtures.ts", import.meta.url).pathname
    const options = [world.databaseUrl, world.config.secret, world.clock.now().toISOString()]
    const child = spawn(process.execPath, ["--import", "tsx", script, ...options], { stdio: ["ignore", "pipe", "inherit"] })
    await once(child.stdout, "data")
    child.kill("SIGKILL")
    await once(child, "exit")
    expect(await hers()).toHaveLength(0)
    expect(await rowsOf(world, "founding_reminders")).toBe("[]")
    await Promise.all([remindOfDuties(world.services), remindOfDuties(world.services)])
    expect(await hers()).toHaveLength(1)
  }, 60_000)

  test("a letter that cannot be queued is written again, not lost", async () => {
    await wishLetters(world, await group())
    world.clock.set("2026-12-10T07:20:00Z")
    const broken = { ...world.services, enqueue: () => Promise.reject(new Error("the queue is down")) }
    await expect(remindOfDuties(broken)).rejects.toThrow("the queue is down")
    await remindOfDuties(world.services)
    expect(await hers()).toHaveLength(1)
  })

  test("not of what is done, nor of what somebody else has taken on", async () => {
    const key = await group()
    await wishLetters(world, key)
    await invite(world, key, "Samir")
    await world.post(dutiesUrl(key, "/aufgabe/f-01.first/erledigt"), { doneOn: "2026-11-23" })
    const html = await world.html(dutiesUrl(key, "/aufgabe/f-02.first"))
    const samir = /<option value="([0-9a-f-]{36})"[^>]*>Samir</.exec(html)?.[1] ?? ""
    await world.post(dutiesUrl(key, "/aufgabe/f-02.first/wer"), { participantId: samir })
    await at("2026-12-10T07:20:00Z")
    expect(await hers()).toHaveLength(0)
  })

  test("on the day that was chosen instead, once", async () => {
    const key = await group()
    await wishLetters(world, key)
    for (const task of ["f-01.first", "f-02.first"])
      await world.post(dutiesUrl(key, `/aufgabe/${task}/spaeter`), { reminderOn: "2026-12-15" })
    for (const day of ["10", "14", "15", "16", "21"]) await at(`2026-12-${day}T07:20:00Z`)
    expect(await hers()).toHaveLength(1)
  })

  test("nothing to somebody who was removed or erased", async () => {
    const key = await group()
    const his = await invite(world, key)
    await wishLetters(world, his, "samir@example.org")
    const people = await world.html(`/de/gruendung/${his}/mitwirkende`)
    const ids = [...people.matchAll(/mitwirkende\/([0-9a-f-]{36})\/entfernen/g)].map((found) => found[1])
    await world.post(`/de/gruendung/${key}/mitwirkende/${ids[1]}/entfernen`, {})
    await wishLetters(world, key)
    const person = { email: AMINA }
    await erasePerson({ db: world.db, now: world.clock.now }, { sources: [founding], person, actor: "test" })
    await at("2026-12-10T07:20:00Z")
    expect((await world.mails()).filter(({ kind }) => kind === "founding.remind-duties")).toEqual([])
  })

  test("the link in a letter ends them with one button; looking at it ends nothing", async () => {
    const key = await group()
    await wishLetters(world, key)
    await at("2026-12-10T07:20:00Z")
    const stop = /http:\/\/localhost(\/de\/verein-gruenden\/erinnerungen\/[\w-]+)/.exec((await hers())[0]?.text ?? "")?.[1] ?? ""
    expect(stop).not.toBe("")
    expect(await rowsOf(world, "founding_reminder_wishes")).not.toContain(stop.split("/").at(-1))
    const page = await world.get(stop)
    expect(page.headers.get("x-robots-tag")).toContain("noindex")
    await at("2026-12-18T07:20:00Z")
    expect(await hers()).toHaveLength(2)
    const ended = await (await world.post(stop, {})).text()
    expect(ended).toContain("Sie bekommen keine Erinnerungen mehr")
    expect(await (await world.post(`${stop}x`, {})).text()).toContain("Sie bekommen keine Erinnerungen mehr")
    await at("2026-12-21T07:20:00Z")
    expect(await hers()).toHaveLength(2)
    expect((await world.get(dutiesUrl(key))).status).toBe(200)
  })

  test("who left no address is asked for one", async () => {
    const key = await founded(world)
    const answer = await world.post(dutiesUrl(key, "/erinnerungen"), { email: "amina@" })
    expect(answer.status).toBe(422)
    await wishLetters(world, key, "Amina@Example.org")
    await at("2026-12-10T07:20:00Z")
    expect(await hers()).toHaveLength(1)
  })
})

describe("before a silent project is deleted", () => {
  const silent = async (time: string) => {
    world.clock.set(time)
    await Promise.all([warnSilentProjects(world.services), warnSilentProjects(world.services)])
    await applyRetention({ db: world.db, now: world.clock.now }, [founding])
  }
  const warned = () => lettersTo(world, AMINA, "founding.warn-deletion")
  const projects = async () => (await world.db.execute(sql`select id from founding_projects`)).rows.length

  test("one letter a month ahead, and deletion only a month after it", async () => {
    await group()
    await silent("2028-10-20T08:00:00Z")
    expect(await warned()).toHaveLength(0)
    await silent("2028-10-25T08:00:00Z")
    await silent("2028-10-26T08:00:00Z")
    expect(await warned()).toHaveLength(1)
    expect((await warned())[0]?.text).toContain("24. November 2028")
    await silent("2028-11-23T12:00:00Z")
    expect(await projects()).toBe(1)
    await silent("2028-11-24T12:00:00Z")
    expect(await projects()).toBe(0)
  })

  test("when nothing ran for a while, the letter still comes a month ahead", async () => {
    await group()
    await silent("2029-03-01T08:00:00Z")
    expect(await warned()).toHaveLength(1)
    await silent("2029-03-30T08:00:00Z")
    expect(await projects()).toBe(1)
    await silent("2029-03-31T09:00:00Z")
    expect(await projects()).toBe(0)
  })

  test("opening the link in the letter keeps it; the next silence gets its own letter", async () => {
    await group()
    await silent("2028-10-25T08:00:00Z")
    const link = /http:\/\/localhost(\/de\/gruendung\/[\w-]{43})/.exec((await warned())[0]?.text ?? "")?.[1] ?? ""
    expect((await world.get(link)).status).toBe(200)
    await silent("2028-12-24T08:00:00Z")
    expect(await projects()).toBe(1)
    await silent("2030-10-01T08:00:00Z")
    expect(await warned()).toHaveLength(2)
  })

  test("without any address nobody can be told: it goes after its time", async () => {
    await founded(world, { name: "Amina" })
    await silent("2028-11-24T12:00:00Z")
    expect(await projects()).toBe(0)
  })
})
