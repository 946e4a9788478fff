import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { resetSecondFactor } from "#platform/auth"
import {
  ADA,
  type AccountsWorld,
  PASSWORD,
  accountsWorld,
  administrator,
  appKey,
  audits,
  backupCodesOn,
  codeOf,
  linkIn,
  setUpApp,
} from "../browser.fixtures.ts"

let world: AccountsWorld
let ada: Awaited<ReturnType<typeof administrator>>
beforeAll(async () => {
  world = await accountsWorld()
  ada = await administrator(world)
})
afterAll(() => world.close())
beforeEach(() => world.forgetAttempts())

let address = 0
const person = () => world.browser({ "x-forwarded-for": `192.0.2.${(address += 1)}` })
const withPassword = async (back = "") => {
  const browser = person()
  const answer = await browser.post("/de/anmelden/passwort", { email: ADA.email, password: PASSWORD, zurueck: back })
  return { browser, answer }
}
const withLink = async () => {
  const browser = person()
  await browser.post("/de/anmelden", { email: ADA.email })
  await browser.post(linkIn(await world.mails()), {})
  return browser
}
const second = "/de/anmelden/zweiter-faktor"
const isIn = async (browser: { get: typeof ada.get }) => (await browser.get("/de/buero/team")).status === 200

test("password, then the code of the app, then the page one wanted", async () => {
  const { browser, answer } = await withPassword("/de/buero/team")
  expect(answer.location).toBe(`${second}?zurueck=%2Fde%2Fbuero%2Fteam`)
  expect(await isIn(browser)).toBe(false)
  const page = await browser.get(answer.location)
  expect(page.html).toContain('autocomplete="one-time-code"')
  const wrong = await browser.post(second, { code: "000000", zurueck: "/de/buero/team" })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain("Dieser Code stimmt nicht")
  expect(wrong.html).not.toContain("000000")
  const code = await codeOf(ada.key)
  const right = await browser.post(second, { code: `${code.slice(0, 3)} ${code.slice(3)}`, zurueck: "/de/buero/team" })
  expect((await browser.follow(right)).at).toBe("/de/buero/team")
  expect(await isIn(browser)).toBe(true)
})

test("a replayed form makes no second session", async () => {
  const { browser } = await withPassword()
  const before = new Map(browser.jar)
  const code = await codeOf(ada.key)
  expect((await browser.post(second, { code })).status).toBe(303)
  const thief = person()
  for (const [name, value] of before) thief.jar.set(name, value)
  const replay = await thief.post(second, { code })
  expect(replay.location).toContain("/de/anmelden?hinweis=abgelaufen")
  expect(await isIn(thief)).toBe(false)
  // The person's own double click goes where the first one went.
  expect((await browser.follow(await browser.post(second, { code }))).at).toBe("/de/buero")
})

test("a backup code works once", async () => {
  const [code = ""] = ada.codes
  const first = (await withPassword()).browser
  expect((await first.post(second, { code })).status).toBe(303)
  expect(await isIn(first)).toBe(true)
  const again = (await withPassword()).browser
  expect((await again.post(second, { code })).status).toBe(422)
  expect(await audits(world)).toContain("accounts.backup-code.used")
})

test("after a mail link the code completes the session that is there", async () => {
  const browser = await withLink()
  expect(await isIn(browser)).toBe(false)
  expect((await browser.get("/de/konto")).location).toContain("/de/anmelden")
  expect((await browser.get("/de/konto/sicherheit")).location).toContain(second)
  expect((await browser.get("/de/konto/sicherheit/app")).location).toContain(second)
  expect((await browser.post(second, { code: "000000" })).status).toBe(422)
  expect((await browser.post(second, { code: await codeOf(ada.key) })).status).toBe(303)
  expect(await isIn(browser)).toBe(true)
})

test("guessing ends: five wrong codes end the challenge, ten in a row lock the account for a quarter of an hour", async () => {
  const { browser } = await withPassword()
  for (const _ of [1, 2, 3, 4, 5]) expect((await browser.post(second, { code: "000000" })).status).toBe(422)
  expect((await browser.post(second, { code: await codeOf(ada.key) })).location).toContain("hinweis=abgelaufen")

  await world.services.db.execute(sql`update auth_two_factors set failed_verification_count = 0, locked_until = null`)
  const halves = [await withLink(), await withLink()]
  const guesses = await Promise.all(Array.from({ length: 14 }, (_, n) => halves[n % 2]?.post(second, { code: "000000" })))
  const statuses = guesses.map((answer) => answer?.status)
  expect(statuses.filter((status) => status === 422)).toHaveLength(10)
  expect(statuses.filter((status) => status === 429)).toHaveLength(4)
  const locked = await halves[0]?.post("/en/anmelden/zweiter-faktor", { code: await codeOf(ada.key) })
  expect(locked?.status).toBe(429)
  expect(locked?.html).toContain("Please wait 15 minutes")
  await world.services.db.execute(sql`update auth_two_factors set locked_until = now() - interval '1 second'`)
  expect((await halves[0]?.post(second, { code: await codeOf(ada.key) }))?.status).toBe(303)
})

test("the app can be changed and the backup codes renewed, with the password only", async () => {
  const { browser } = await withPassword()
  await browser.post(second, { code: await codeOf(ada.key) })
  expect((await browser.post("/de/konto/sicherheit/ersatzcodes", { password: "falsch falsch" })).status).toBe(422)
  const renewed = backupCodesOn((await browser.post("/de/konto/sicherheit/ersatzcodes", { password: PASSWORD })).html)
  expect(renewed).toHaveLength(10)
  expect(renewed).not.toEqual(ada.codes)
  expect((await browser.post("/de/konto/sicherheit/app", { password: "falsch falsch" })).status).toBe(422)
  expect((await browser.get("/de/konto/sicherheit/app")).html).not.toContain("otpauth")

  expect((await browser.post("/de/konto/sicherheit/app", { password: PASSWORD })).status).toBe(303)
  expect(await isIn(browser)).toBe(true)
  const key = appKey((await browser.get("/de/konto/sicherheit/app")).html)
  expect(key).not.toBe(ada.key)
  expect((await browser.post("/de/konto/sicherheit/app/code", { code: await codeOf(ada.key) })).status).toBe(422)
  expect((await browser.post("/de/konto/sicherheit/app/code", { code: await codeOf(key) })).status).toBe(200)
  expect(await isIn(browser)).toBe(true)
  ada.key = key
  const next = (await withPassword()).browser
  await next.post(second, { code: await codeOf(key) })
  expect(await isIn(next)).toBe(true)
})

test("while one has a second factor, a password or a mail alone cannot add another one", async () => {
  const half = await withLink()
  for (const url of ["/de/konto/sicherheit/app", "/de/konto/sicherheit/app/code"])
    expect((await half.post(url, { password: PASSWORD, code: "000000" })).location).toContain(second)
  expect((await half.post("/de/konto/sicherheit/ersatzcodes", { password: PASSWORD })).location).toContain("/de/anmelden")
  expect((await half.json("/api/passkeys/neu/optionen", {})).status).toBe(403)
  expect((await half.json("/api/passkeys/neu", { response: { id: "x" } })).status).toBe(403)
})

test("passkey addresses answer own scripts only", async () => {
  expect((await ada.json("/api/passkeys/neu/optionen", {}, { origin: "https://evil.example" })).status).toBe(403)
  expect((await ada.json("/api/passkeys/neu/optionen", {}, {})).status).toBe(403)
  const options = await person().json("/api/passkeys/anmelden/optionen", {})
  expect(JSON.parse(options.html)).toMatchObject({ rpId: "localhost", userVerification: "required" })
  for (const body of [undefined, {}, { response: "x" }, { response: { id: "x" } }])
    expect((await person().json("/api/passkeys/anmelden", body)).status).toBe(403)
})

test("after a reset everything ends and the next sign-in sets up anew", async () => {
  const { rows } = await world.services.db.execute<{ id: string }>(sql`select id from auth_users where email = ${ADA.email}`)
  await resetSecondFactor(world.services, "command-line", rows[0]?.id ?? "")
  expect(await isIn(ada)).toBe(false)
  const { browser, answer } = await withPassword("/de/buero/team")
  expect((await browser.follow(answer)).at).toBe("/de/konto/sicherheit?zurueck=%2Fde%2Fbuero%2Fteam")
  expect(await isIn(browser)).toBe(false)
  await setUpApp(browser)
  expect(await isIn(browser)).toBe(true)
  expect(await audits(world)).toContain("accounts.second-factor.reset")
})
