import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { addMember, authPersonalData, findUserByEmail } from "#platform/auth"
import {
  ADA,
  type AccountsWorld,
  PASSWORD,
  accountsWorld,
  administrator,
  audits,
  codeOf,
  colleague,
  linkIn,
} from "../browser.fixtures.ts"
import { deviceName } from "./device.ts"

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"
const organisationId = "0192f0c0-0000-7000-8000-000000000001"
let world: AccountsWorld
let ada: Awaited<ReturnType<typeof administrator>>
beforeAll(async () => {
  world = await accountsWorld()
  ada = await administrator(world)
  await world.services.db.transaction((tx) =>
    addMember(tx, "system", { name: "Deniz", email: "deniz@example.org", language: "tr", organisationId }),
  )
})
afterAll(() => world.close())
beforeEach(() => world.forgetAttempts())

let address = 0
const from = (userAgent: string) => world.browser({ "user-agent": userAgent, "x-forwarded-for": `192.0.2.${(address += 1)}` })
const member = async (userAgent = PHONE) => {
  const browser = from(userAgent)
  await browser.post("/de/anmelden", { email: "deniz@example.org" })
  await browser.post(linkIn(await world.mails()), {})
  return browser
}
const adaFrom = async (userAgent: string) => {
  const browser = from(userAgent)
  await browser.post("/de/anmelden/passwort", { email: ADA.email, password: PASSWORD })
  await browser.post("/de/anmelden/zweiter-faktor", { code: await codeOf(ada.key) })
  return browser
}

test("name and language", async () => {
  const deniz = await member()
  const wrong = await deniz.post("/tr/konto", { name: "🎉", language: "tr" })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="🎉"')
  expect((await deniz.post("/tr/konto", { name: "Deniz", language: "klingon" })).status).toBe(422)
  const saved = await deniz.post("/tr/konto", { name: "Deniz \u202eCan", language: "ar" })
  expect(saved.location).toBe("/ar/konto")
  expect((await findUserByEmail(world.services.db, "deniz@example.org"))?.name).toBe("Deniz Can")
  expect((await deniz.get("/ar/konto")).html).toContain('dir="rtl"')
})

test("switching the language keeps what was typed", async () => {
  const deniz = await member()
  const switched = await deniz.post("/de/konto", { name: "Halb getippt", language: "tr", _language: "en" })
  expect([switched.status, switched.location]).toEqual([307, "/en/konto"])
  const page = await deniz.post("/en/konto", { name: "Halb getippt", language: "tr", _language: "en" })
  expect(page.status).toBe(200)
  expect(page.html).toContain('value="Halb getippt"')
})

test("members have no password and no app; their pages are not for guests", async () => {
  const deniz = await member()
  expect((await deniz.get("/de/konto/passwort")).status).toBe(404)
  expect((await deniz.get("/de/konto/sicherheit/app")).location).toBe("/de/konto/sicherheit")
  expect((await deniz.get("/de/konto/sicherheit")).status).toBe(200)
  for (const url of ["/de/konto", "/de/konto/passwort"])
    expect((await from(PHONE).get(url)).location).toContain("/de/anmelden?zurueck=")
  for (const url of ["/de/konto/sitzungen/beenden", "/de/konto"])
    expect((await from(PHONE).post(url, {})).location).toBe("/de/anmelden")
})

test("a new password needs the old one and ends the other sessions, not the second factor of this one", async () => {
  const [here, there] = [await adaFrom(FIREFOX), await adaFrom(PHONE)]
  expect((await here.post("/de/konto/passwort", { current: "falsch falsch", password: "ganz neues passwort" })).status).toBe(422)
  expect((await here.post("/de/konto/passwort", { current: PASSWORD, password: "kurz" })).status).toBe(422)
  expect((await here.post("/de/konto/passwort", { current: "", password: "ganz neues passwort" })).status).toBe(422)
  expect((await here.post("/de/konto/passwort", { current: PASSWORD, password: "ganz neues passwort" })).status).toBe(303)
  expect((await here.get("/de/buero/team")).status).toBe(200)
  expect((await there.get("/de/konto")).status).toBe(303)
  expect((await here.post("/de/konto/passwort", { current: "ganz neues passwort", password: PASSWORD })).status).toBe(303)
  expect(await audits(world)).toContain("accounts.password.changed")
})

test("sessions: device, this one marked, one ended, everywhere ended", async () => {
  const [here, there] = [await adaFrom(FIREFOX), await adaFrom(PHONE)]
  const { html } = await here.get("/de/konto")
  expect(html).toContain("Firefox, Linux")
  expect(html).toContain("Safari, iPhone")
  expect(html.match(/dieses Gerät/g)).toHaveLength(1)

  const deniz = await member()
  const foreign = /sitzungen\/([0-9a-f-]{36})\/beenden/.exec((await deniz.get("/de/konto")).html)?.[1]
  await here.post(`/de/konto/sitzungen/${foreign}/beenden`, {})
  expect((await deniz.get("/de/konto")).status).toBe(200)
  expect((await here.post("/de/konto/sitzungen/kaputt/beenden", {})).status).toBe(404)

  const { rows } = await world.services.db.execute<{ id: string }>(
    sql`select s.id from auth_sessions s join auth_users u on u.id = s.user_id where u.email = ${ADA.email} and s.user_agent = ${PHONE}`,
  )
  expect(rows).toHaveLength(1)
  expect((await here.post(`/de/konto/sitzungen/${rows[0]?.id}/beenden`, {})).status).toBe(303)
  expect((await there.get("/de/konto")).status).toBe(303)
  expect((await here.get("/de/konto")).status).toBe(200)

  const third = await adaFrom(PHONE)
  expect((await here.post("/de/konto/sitzungen/beenden", {})).location).toContain("/de/anmelden")
  for (const browser of [here, third]) expect((await browser.get("/de/konto")).status).toBe(303)
})

test("signing out ends the session, not only the cookie", async () => {
  const here = await adaFrom(FIREFOX)
  const cookies = new Map(here.jar)
  expect((await here.get("/de/abmelden")).status).toBe(200)
  expect((await here.post("/de/abmelden", {})).location).toContain("hinweis=abgemeldet")
  expect(here.jar.has("tw.session_token")).toBe(false)
  const thief = from(FIREFOX)
  for (const [name, value] of cookies) thief.jar.set(name, value)
  expect((await thief.get("/de/konto")).status).toBe(303)
})

test("devices have names people know", () => {
  expect(
    deviceName(
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
    ),
  ).toBe("Edge, Windows")
  expect(deviceName("curl/8")).toBeUndefined()
})

test("a person is exported without secrets, erased without a trace or without a name, and old things go", async () => {
  const { db } = world.services
  const jonas = await colleague(world, await adaFrom(FIREFOX), { email: "jonas@example.org", roles: ["adviser"] })
  const exported = await authPersonalData.export(db, { email: "jonas@example.org" })
  const sections = new Map(exported.map(({ section, rows }) => [section, rows]))
  expect(sections.get("account")).toMatchObject([{ name: "Jonas Beispiel", roles: ["adviser"] }])
  expect(sections.get("sessions")).toHaveLength(1)
  expect(JSON.stringify(exported)).not.toMatch(/secret|token|public_?key|backup|[0-9a-f]{32}:[0-9a-f]{64}/i)

  await db.transaction((tx) => authPersonalData.erase(tx, { email: "jonas@example.org" }))
  expect((await jonas.get("/de/konto")).status).toBe(303)
  expect(await findUserByEmail(db, "jonas@example.org")).toBeUndefined()
  expect(await db.transaction((tx) => authPersonalData.erase(tx, { email: "deniz@example.org" }))).toBeGreaterThan(0)
  const left = await db.execute(sql`select 1 from auth_users where name ~ 'Deniz|Jonas' or email ~ 'deniz|jonas'`)
  expect(left.rows).toHaveLength(0)
  expect(await authPersonalData.export(db, { phone: "+49 30 1" })).toEqual([])

  const later = new Date(Date.now() + 60 * 86_400_000)
  for (const { run } of authPersonalData.retention) await db.transaction((tx) => run(tx, later))
  for (const table of ["auth_sessions", "auth_verifications", "auth_invitations"])
    expect((await db.execute(sql.raw(`select 1 from ${table}`))).rows).toHaveLength(0)
})
