import { sql } from "drizzle-orm"
import { afterAll, beforeEach, afterEach, describe, expect, test } from "vitest"
import { newId } from "#platform/db"
import type { Visitor } from "#platform/http"
import { type World, adviceWorld, askForAdvice, browser, employ, privateLink, responsible } from "../advice.fixtures.ts"
import { climbLadder } from "./ladder.ts"

let world: World
let berat: Visitor
let celine: Visitor
let lena: Visitor

beforeEach(async () => {
  world = await adviceWorld()
  berat = await employ(world, "Berat")
  celine = await employ(world, "Celine")
  lena = await employ(world, "Lena", ["lead"])
  await responsible(world, berat, { regions: ["Arnsberg"], allTopics: true, deputyId: celine.id })
})
afterEach(() => world.close())
afterAll(() => undefined)

/** Monday 23 November, 09:00 UTC, is when the request comes in. */
const at = async (time: string) => {
  world.clock.set(time)
  await climbLadder(world.services)
}
const reminders = async () => {
  const mails = (await world.mails()).filter(({ kind }) => /reminder|deputy|lead|digest/.test(kind))
  return mails.map(({ kind, to_address }) => `${kind.replace("advice.staff-", "")} → ${to_address.split("@")[0]}`)
}
const ask = (more = {}) => askForAdvice(browser(world), more)

describe("a group that waits", () => {
  test("two working days: the adviser; four: deputy and lead; seven: the lead, every day", async () => {
    await ask()
    await at("2026-11-25T08:59:00Z")
    expect(await reminders()).toEqual([])
    await at("2026-11-25T09:00:00Z")
    expect(await reminders()).toEqual(["reminder → berat"])
    await at("2026-11-27T09:00:00Z")
    expect(await reminders()).toEqual(["reminder → berat", "deputy → celine", "lead → lena"])
    await at("2026-12-02T09:00:00Z")
    await at("2026-12-02T15:00:00Z")
    expect((await reminders()).slice(3)).toEqual(["digest → lena"])
    await at("2026-12-03T09:00:00Z")
    expect((await reminders()).slice(3)).toEqual(["digest → lena", "digest → lena"])
    const digest = (await world.mails()).at(-1)
    expect(digest?.text).toMatch(/TW-\w{4}-\w{2}, Bochum: 8 Arbeitstage/)
    expect(digest?.text).not.toContain("Tüzük")
  })

  test("each step exactly once, however many jobs run at once and however late", async () => {
    await ask()
    world.clock.set("2026-12-02T09:00:00Z")
    await Promise.all(Array.from({ length: 6 }, () => climbLadder(world.services)))
    expect((await reminders()).toSorted()).toEqual(["deputy → celine", "digest → lena", "lead → lena", "reminder → berat"])
  })

  test("an answer ends it, a new message begins it again", async () => {
    const reference = await ask()
    await at("2026-11-25T09:00:00Z")
    const desk = `/de/buero/anfragen/${reference}`
    await world.post(`${desk}/antwort`, { text: "Hallo", minutes: "5", submission: newId() }, { as: berat })
    await at("2026-12-07T09:00:00Z")
    expect(await reminders()).toEqual(["reminder → berat"])
    await world.post(`${await privateLink(world)}/nachricht`, { text: "Danke", submission: newId() })
    await at("2026-12-08T09:00:00Z")
    expect(await reminders()).toHaveLength(1)
    await at("2026-12-09T09:00:00Z")
    expect(await reminders()).toEqual(["reminder → berat", "reminder → berat"])
  })

  test("accepting alone is no answer: the group still waits", async () => {
    const reference = await ask()
    await world.post(`/de/buero/anfragen/${reference}/annehmen`, {}, { as: berat })
    await at("2026-11-25T09:00:00Z")
    expect(await reminders()).toEqual(["reminder → berat"])
  })

  test("nobody responsible: the lead is reminded from the first step on", async () => {
    await ask({ group: { place: "Köln" } })
    await at("2026-11-25T09:00:00Z")
    await at("2026-11-27T09:00:00Z")
    expect(await reminders()).toEqual(["lead → lena", "lead → lena"])
  })

  test("withdrawn and closed requests climb no ladder", async () => {
    await ask()
    await world.post(`${await privateLink(world)}/zurueckziehen`, {})
    const closed = await ask()
    await world.post(`/de/buero/anfragen/${closed}/abschliessen`, { result: "referral" }, { as: berat })
    await at("2026-12-09T09:00:00Z")
    expect(await reminders()).toEqual([])
  })

  test("a step that fails half-way is not lost: letters and step come together", async () => {
    await ask()
    world.clock.set("2026-11-25T09:00:00Z")
    const broken = { ...world.services, enqueue: () => Promise.reject(new Error("the queue is down")) }
    await expect(climbLadder(broken)).rejects.toThrow("the queue is down")
    const [row] = (await world.db.execute(sql`select ladder_step from advice_cases`)).rows
    expect(row?.["ladder_step"]).toBe(0)
    await climbLadder(world.services)
    expect(await reminders()).toEqual(["reminder → berat"])
    void lena
  })
})
