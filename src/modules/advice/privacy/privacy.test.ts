import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { newId } from "#platform/db"
import type { Visitor } from "#platform/http"
import { mailPersonalData } from "#platform/mail"
import { applyRetention, erasePerson, exportPerson } from "#platform/privacy"
import {
  FORM,
  type World,
  adviceWorld,
  answers,
  askForAdvice,
  browser,
  employ,
  fillIn,
  privateLink,
  responsible,
} from "../advice.fixtures.ts"
import { personalData } from "./personal-data.ts"

let world: World
let berat: Visitor
const sources = [
  { id: "advice", personalData },
  { id: "mail", personalData: mailPersonalData },
]

beforeAll(async () => {
  world = await adviceWorld()
  berat = await employ(world, "Berat")
  await responsible(world, berat, { allPlaces: true, allTopics: true })
})
afterAll(() => world.close())

const all = async (text: string) => (await world.db.execute(sql.raw(text))).rows
const count = async (table: string, where = "true") =>
  Number((await all(`select count(*) from ${table} where ${where}`))[0]?.["count"])

/** Every row of every table as text, as a backup or a thief would have it; the outbox and the queue apart. */
const dump = async (skip: readonly string[] = []): Promise<string> => {
  const tables = await all("select table_name from information_schema.tables where table_schema = 'public' order by 1")
  const texts: string[] = []
  for (const { table_name: name } of tables)
    if (!skip.includes(String(name)))
      texts.push(
        ...(await all(`select t::text as row from "${String(name)}" t`)).map(({ row }) => `${String(name)} ${String(row)}`),
      )
  return texts.join("\n")
}

const SECRETS = [
  "tüzük-geheim",
  "Kadınlar Grubu",
  "ayse.secret",
  "9101112",
  "Ayşe",
  "abends",
  "Antwort-geheim",
  "Nachricht-geheim",
  "Notiz-geheim",
  "Gespräch-geheim",
  "Schritt-geheim",
]

/** A whole case: request, acceptance, answer, message, contact, next step, note. Returns its reference and private link. */
const wholeCase = async (email = "ayse.secret@example.org", phone = "0234 9101112") => {
  const reference = await askForAdvice(browser(world), {
    need: { need: "tüzük-geheim" },
    contact: { email, phone, bestTime: "abends" },
  })
  const link = await privateLink(world)
  const desk = `/de/buero/anfragen/${reference}`
  await world.post(`${desk}/annehmen`, {}, { as: berat })
  await world.post(
    `${desk}/antwort`,
    { text: "Antwort-geheim", minutes: "15", counts: "yes", submission: newId() },
    { as: berat },
  )
  await world.post(`${link}/nachricht`, { text: "Nachricht-geheim", submission: newId() })
  const contact = {
    submission: newId(),
    happenedOn: "2026-11-23",
    mode: "phone",
    minutes: "20",
    result: "support",
    clientKind: "initiative",
    language: "tr",
  }
  await world.post(`${desk}/kontakt`, { ...contact, note: "Gespräch-geheim", nextStep: "Schritt-geheim" }, { as: berat })
  await world.post(`${desk}/notiz`, { note: "Notiz-geheim" }, { as: berat })
  return { reference, link, desk }
}

describe("three drawers", () => {
  test("a raw copy of the tables contains no text of a case, no name, no address, no number", async () => {
    const draft = browser(world)
    await fillIn(draft, {
      need: { need: "tüzük-geheim" },
      contact: { email: "ayse.secret@example.org", phone: "0234 9101112", bestTime: "abends" },
    })
    await wholeCase()
    // The outbox keeps letters readable for 90 days; that is the platform's drawer, and it is emptied with the case (below).
    const raw = (await dump(["mail_outbox"])).toLowerCase()
    expect(raw.length).toBeGreaterThan(5000)
    for (const secret of SECRETS) expect(raw).not.toContain(secret.toLowerCase())
  })

  test("after a case is deleted only its anonymous statistics are left, and nothing leads back", async () => {
    const before = await count("advice_statistics")
    const { reference, link } = await wholeCase("sil.beni@example.org")
    const [row = {}] = await all(
      `select id, client_seed, submission_key, link_hash from advice_cases where reference = '${reference}'`,
    )
    const own = await all(`select statistics_id from advice_contacts where case_id = '${String(row["id"])}'`)
    expect(own).toHaveLength(2)
    await world.post(`${link}/loeschen`, {})

    expect(await count("advice_statistics")).toBe(before + 2)
    const left = await dump(["audit_entries", "mail_outbox"])
    for (const trace of Object.values({ ...row, reference })) expect(left).not.toContain(trace)
    const outbox = await all(
      `select t::text as row from mail_outbox t where subject_id = '${String(row["id"])}' and kind <> 'advice.staff-erased'`,
    )
    for (const secret of [...SECRETS, "sil.beni"]) expect(JSON.stringify(outbox)).not.toContain(secret)

    const ids = own.map(({ statistics_id: one }) => String(one))
    const [{ client_key: key } = {}] = await all(
      `select client_key from advice_statistics where id = '${ids.join("' or id = '")}'`,
    )
    const elsewhere = await dump(["advice_statistics"])
    for (const trace of [String(key), ...ids]) expect(elsewhere).not.toContain(trace)
    const foreign = await all(
      "select count(*) from information_schema.table_constraints where table_name = 'advice_statistics' and constraint_type = 'FOREIGN KEY'",
    )
    expect(Number(foreign[0]?.["count"])).toBe(0)
  })
})

describe("retention", () => {
  const retain = async (time: string) => {
    world.clock.set(time)
    const done = await applyRetention(world.services, sources)
    world.clock.set("2026-11-23T09:00:00Z")
    return done.map(({ rule, count: rows }) => `${rule}: ${rows}`)
  }
  test("drafts after 14 days, notes 14 days after closing, cases twelve months after closing", async () => {
    await all("truncate advice_cases, advice_drafts cascade")
    const phone = browser(world)
    await fillIn(phone)
    const { reference, desk } = await wholeCase()
    expect(await retain("2026-12-06T09:00:00Z")).not.toContain("drafts-after-14-days: 1")
    expect(await retain("2026-12-08T09:00:00Z")).toContain("drafts-after-14-days: 2")
    expect((await phone.get(FORM.group)).status).toBe(303)

    await world.post(`${desk}/abschliessen`, { result: "support" }, { as: berat })
    await retain("2026-12-07T08:00:00Z")
    expect(await count("advice_notes")).toBe(1)
    expect(await retain("2026-12-07T09:30:00Z")).toContain("notes-14-days-after-closing: 1")
    expect(await count("advice_notes")).toBe(0)

    const statistics = await count("advice_statistics")
    await retain("2027-11-22T23:00:00Z")
    expect(await count("advice_cases", `reference = '${reference}'`)).toBe(1)
    expect(await retain("2027-11-23T09:30:00Z")).toContain("cases-12-months-after-closing: 1")
    expect(await count("advice_cases", `reference = '${reference}'`)).toBe(0)
    expect(await count("advice_statistics")).toBe(statistics)
  })
  test("a case nobody touches for a year is closed, unless something is planned", async () => {
    await all("truncate advice_cases cascade")
    const silent = await askForAdvice(browser(world))
    const planned = await askForAdvice(browser(world))
    await world.post(
      `/de/buero/anfragen/${planned}/naechster-schritt`,
      { nextStep: "Jubiläum", nextStepDue: "2028-01-31" },
      { as: berat },
    )
    expect(await retain("2027-12-01T09:00:00Z")).toContain("close-after-12-months-of-silence: 1")
    expect(await count("advice_cases", `reference = '${silent}' and state = 'closed'`)).toBe(1)
    expect(await count("advice_cases", `reference = '${planned}' and state = 'new'`)).toBe(1)
  })
  test("keys of past years become random, the number of clients in a year stays the same", async () => {
    await all("truncate advice_statistics cascade")
    const add = (day: string, key: string) =>
      all(`insert into advice_statistics (day, client_key, client_kind, member, mode, first, topics, minutes_band, language, interpreter, result)
           values ('${day}', '${key}', 'initiative', 'no', 'phone', false, '{}', '1-10', 'de', false, 'information')`)
    for (const [day, key] of [
      ["2024-02-01", "one"],
      ["2024-11-30", "one"],
      ["2024-05-05", "two"],
      ["2023-05-05", "one"],
      ["2025-06-01", "one"],
      ["2026-06-01", "one"],
    ] as const)
      await add(day, key)
    expect(await retain("2026-11-23T09:00:00Z")).toContain("statistics-keys-of-past-years: 4")
    expect((await retain("2026-11-24T09:00:00Z")).filter((one) => one.startsWith("statistics"))).toEqual([])
    const clients = await all(
      "select extract(year from day)::int as year, count(distinct client_key)::int as clients from advice_statistics group by 1 order by 1",
    )
    expect(clients).toEqual([
      { year: 2023, clients: 1 },
      { year: 2024, clients: 2 },
      { year: 2025, clients: 1 },
      { year: 2026, clients: 1 },
    ])
    expect(await count("advice_statistics", "client_key = 'one'")).toBe(2)
  })
})

describe("a person asks what is kept", () => {
  test("export by mail or phone, erasure, statistics stay", async () => {
    await all("truncate advice_cases, advice_drafts cascade")
    const { reference } = await wholeCase()
    await wholeCase("andere@example.org", "0201 555000")
    const byPhone = await exportPerson(world.db, sources, { phone: "0234/9101112" })
    expect(JSON.stringify(byPhone)).toContain(reference)
    const byMail = await exportPerson(world.db, sources, { email: "Ayse.Secret@example.org " })
    const request = byMail.find(({ section }) => section === "advice-requests")?.rows
    expect(request).toHaveLength(1)
    for (const text of ["tüzük-geheim", "Antwort-geheim", "Nachricht-geheim", "Gespräch-geheim"])
      expect(JSON.stringify(request)).toContain(text)
    expect(JSON.stringify(byMail)).not.toContain("Notiz-geheim")

    const statistics = await count("advice_statistics")
    await erasePerson(world.services, { sources, person: { email: "ayse.secret@example.org" }, actor: berat.id })
    expect(await count("advice_cases")).toBe(1)
    expect(await count("advice_statistics")).toBe(statistics)
    expect((await dump()).toLowerCase()).not.toContain("ayse.secret")
    expect(await exportPerson(world.db, sources, { email: "ayse.secret@example.org" })).toEqual([])
  })
  test("somebody who worked here can be taken out; their open cases wait for a new person", async () => {
    const jonas = await employ(world, "Jonas")
    await responsible(world, jonas, { regions: ["Arnsberg"], allTopics: true, priority: 9 })
    const reference = await askForAdvice(browser(world), { contact: { ...answers.contact, email: "neu@example.org" } })
    await world.post(`/de/buero/anfragen/${reference}/annehmen`, {}, { as: jonas })
    await world.post(`/de/buero/anfragen/${reference}/notiz`, { note: "meins" }, { as: jonas })
    const kept = await exportPerson(world.db, sources, { userId: jonas.id })
    expect(kept.map(({ section }) => section)).toEqual(["advice-responsibility", "advice-own-notes"])
    await erasePerson(world.services, { sources, person: { userId: jonas.id }, actor: berat.id })
    expect(await count("advice_notes", `author_id = '${jonas.id}'`)).toBe(0)
    expect(await count("advice_cases", `reference = '${reference}' and responsible_id is null`)).toBe(1)
    expect((await world.get(`/de/buero/anfragen/${reference}`, { as: berat })).status).toBe(200)
  })
})
