import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { createApp } from "../../../app.tsx"
import { connect } from "../../../platform/db/connect.ts"
import { addMember, sessionVisitor } from "#platform/auth"
import type { Services } from "#platform/http"
import { ADA, type AccountsWorld, PASSWORD, accountsWorld, administrator, audits, linkIn } from "../browser.fixtures.ts"
import { accounts } from "../module.ts"
import { ownPath } from "../paths.ts"

const organisationId = "0192f0c0-0000-7000-8000-000000000001"
let world: AccountsWorld
let ada: Awaited<ReturnType<typeof administrator>>
const member = { name: "Deniz", email: "deniz@example.org", language: "tr" as const, organisationId }
const sessions = async () => (await world.services.db.execute(sql`select 1 from auth_sessions`)).rows.length

beforeAll(async () => {
  world = await accountsWorld()
  ada = await administrator(world)
  await world.services.db.transaction((tx) => addMember(tx, "system", member))
})
afterAll(() => world.close())

let address = 0
/** Every request as from a network of its own, so that one test does not use up the attempts of the next. */
const person = () => world.browser({ "x-forwarded-for": `192.0.2.${(address += 1)}` })
const askForLink = async (email = member.email, back?: string) => {
  const sent = await person().post("/de/anmelden", { email, ...(back === undefined ? {} : { zurueck: back }) })
  return { sent, link: linkIn(await world.mails()) }
}
beforeEach(() => world.forgetAttempts())

describe("link by mail", () => {
  test("comes in the member's language, needs a click, works once", async () => {
    const { sent, link } = await askForLink()
    expect([sent.status, sent.location]).toEqual([303, "/de/anmelden/gesendet"])
    const [mail] = (await world.mails()).slice(-1)
    expect(mail).toMatchObject({ kind: "accounts.send-sign-in-link", to_address: member.email, language: "tr" })
    expect(link).toMatch(/^\/tr\/anmelden\/link\/[A-Za-z]{32}$/)

    // A mail scanner opens the link, twice.
    const before = await sessions()
    expect((await person().get(link)).status).toBe(200)
    expect((await person().get(link)).status).toBe(200)
    expect(await sessions()).toBe(before)

    const deniz = person()
    const landed = await deniz.follow(await deniz.post(link, {}))
    expect(landed.at).toBe("/tr/konto")
    expect(landed.html).toContain("Deniz")
    expect((await person().post(link, {})).status).toBe(410)
    // The same browser clicks again: it is signed in already.
    expect((await deniz.post(link, {})).location).toBe("/tr/konto")
  })

  test("is stored hashed only", async () => {
    const { link } = await askForLink()
    const token = link.split("/").at(-1) ?? "?"
    const { rows } = await world.services.db.execute<{ all: string }>(
      sql`select string_agg(v::text, ' ') as all from auth_verifications v`,
    )
    expect(rows[0]?.all).not.toContain(token)
    // What a thief of the database has is not a link.
    const stored = await world.services.db.execute<{ identifier: string }>(sql`select identifier from auth_verifications`)
    for (const { identifier } of stored.rows)
      expect((await person().post(`/de/anmelden/link/${identifier}`, {})).status).toBe(410)
    expect((await person().post(link, {})).status).toBe(303)
  })

  test("used twice at once by two processes it makes exactly one session", async () => {
    const { link } = await askForLink()
    const before = await sessions()
    const second = connect({ url: world.databaseUrl })
    const services: Services = { ...world.services, db: second.db }
    const otherProcess = createApp({ services, modules: [accounts], visitorOf: sessionVisitor(services) })
    const click = (app: { request: typeof otherProcess.request }) =>
      app.request(link, { method: "POST", headers: { "sec-fetch-site": "same-origin" }, body: new URLSearchParams() })
    const answers = await Promise.all([click(world.app), click(otherProcess), click(world.app), click(otherProcess)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410, 410])
    expect(await sessions()).toBe(before + 1)
    await second.pool.end()
  })

  test("is dead after fifteen minutes, and when the person was deactivated meanwhile", async () => {
    const { link } = await askForLink()
    const { rows } = await world.services.db.execute<{ minutes: number }>(
      sql`select extract(epoch from expires_at - now()) / 60 as minutes from auth_verifications order by created_at desc limit 1`,
    )
    expect(Math.round(Number(rows[0]?.minutes))).toBe(15)
    await world.services.db.execute(sql`update auth_verifications set expires_at = now() - interval '1 second'`)
    expect((await person().post(link, {})).status).toBe(410)

    const { link: next } = await askForLink()
    await world.services.db.execute(sql`update auth_users set deactivated_at = now() where email = ${member.email}`)
    expect((await person().post(next, {})).status).toBe(410)
    const mails = (await world.mails()).length
    expect((await askForLink()).sent.status).toBe(303)
    expect((await world.mails()).length).toBe(mails)
    await world.services.db.execute(sql`update auth_users set deactivated_at = null`)
  })

  test("tells nobody whether there is an account: same answer, same time, no mail", async () => {
    const timed = async (email: string) => {
      const start = performance.now()
      const { sent } = await askForLink(email)
      return { ms: performance.now() - start, seen: [sent.status, sent.location, sent.html] }
    }
    const mails = (await world.mails()).length
    const unknown = await timed("niemand@example.org")
    expect((await world.mails()).length).toBe(mails)
    const known = await timed(member.email)
    expect((await world.mails()).length).toBe(mails + 1)
    expect(unknown.seen).toEqual(known.seen)
    expect(Math.min(unknown.ms, known.ms)).toBeGreaterThanOrEqual(295)
    expect(Math.abs(unknown.ms - known.ms)).toBeLessThan(100)
  })

  test("is limited by address, known or not, and says so in the person's language", async () => {
    for (const email of [member.email, "niemand@example.org"]) {
      for (const _ of [1, 2, 3]) expect((await askForLink(email)).sent.status).toBe(303)
      const refused = await person().post("/en/anmelden", { email })
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(800)
      expect(refused.html).toContain("Please wait 15 minutes")
      expect(refused.html).toContain(`value="${email}"`)
    }
  })

  test("a wrong address comes back with what was typed", async () => {
    const page = await person().post("/de/anmelden", { email: "deniz@", zurueck: "/tr/konto" })
    expect(page.status).toBe(422)
    expect(page.html).toContain('value="deniz@"')
    expect(page.html).toContain('name="zurueck" value="/tr/konto"')
    expect(
      (await person().post("/de/anmelden", { email: `${"a".repeat(5_000_000)}@example.org` })).status,
    ).toBeGreaterThanOrEqual(400)
  })

  test("staff who come by mail still need their second factor", async () => {
    const { link } = await askForLink(ADA.email, "/de/buero/team")
    const again = person()
    expect((await again.follow(await again.post(link, {}))).at).toBe("/de/anmelden/zweiter-faktor?zurueck=%2Fde%2Fbuero%2Fteam")
    expect((await again.get("/de/buero/team")).status).toBe(303)
  })
})

describe("where to go on to", () => {
  test("only own paths", () => {
    const foreign = [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "javascript:alert(1)",
      "/de/../..//evil.example",
      "",
      "konto",
      "/de/anmelden",
      "/de/abmelden?x",
    ]
    expect(foreign.map(ownPath)).toEqual(foreign.map(() => undefined))
    expect(ownPath("/tr/konto?x=1&y=%2F")).toBe("/tr/konto?x=1&y=%2F")
  })

  test("a guest is led back to the page they wanted", async () => {
    const deniz = person()
    const asked = await deniz.get("/tr/konto/sicherheit")
    expect(asked.location).toBe("/tr/anmelden?zurueck=%2Ftr%2Fkonto%2Fsicherheit")
    expect((await deniz.get(asked.location)).html).toContain('value="/tr/konto/sicherheit"')
    const { link } = await askForLink(member.email, "/tr/konto/sicherheit")
    expect((await deniz.follow(await deniz.post(link, {}))).at).toBe("/tr/konto/sicherheit")
    const { link: evil } = await askForLink(member.email, "//evil.example/x")
    expect(evil).not.toContain("evil")
  })
})

describe("password", () => {
  test("wrong ones are refused without saying what was wrong, and never sent back", async () => {
    for (const email of [ADA.email, "niemand@example.org", member.email]) {
      const page = await person().post("/de/anmelden/passwort", { email, password: "falsch falsch falsch" })
      expect(page.status).toBe(422)
      expect(page.html).toContain("passen nicht zusammen")
      expect(page.html).toContain(`value="${email}"`)
      expect(page.html).not.toContain("falsch falsch")
    }
  })

  test("after five wrong ones even the right one has to wait, in the person's language", async () => {
    const guesser = world.browser({ "x-forwarded-for": "198.51.100.7" })
    for (const _ of [1, 2, 3, 4, 5])
      await guesser.post("/de/anmelden/passwort", { email: ADA.email, password: "falsch falsch falsch" })
    const refused = await guesser.post("/en/anmelden/passwort", { email: ADA.email, password: PASSWORD })
    expect(refused.status).toBe(429)
    expect(refused.html).toContain("Too many attempts")
    // From her own network Ada still gets in.
    expect((await person().post("/de/anmelden/passwort", { email: ADA.email, password: PASSWORD })).status).toBe(303)
  })

  test("a post from another site is refused", async () => {
    const answer = await world.app.request("/de/anmelden/passwort", {
      method: "POST",
      headers: { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
      body: new URLSearchParams({ email: ADA.email, password: PASSWORD }),
    })
    expect(answer.status).toBe(403)
  })

  test("forgotten: one link, one new password, all sessions end, the second factor stays", async () => {
    const asked = await person().post("/de/anmelden/passwort-vergessen", { email: ADA.email })
    expect(asked.location).toBe("/de/anmelden/gesendet")
    const link = linkIn(await world.mails())
    expect(link).toMatch(/^\/de\/anmelden\/passwort-neu\//)
    expect((await person().post(link, { password: "kurz" })).status).toBe(422)
    expect((await ada.get("/de/konto")).status).toBe(200)
    const next = "vier ganz neue wörter"
    const answers = await Promise.all([person().post(link, { password: next }), person().post(link, { password: next })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410])
    expect((await ada.get("/de/konto")).status).toBe(303)
    const back = person()
    expect((await back.post("/de/anmelden/passwort", { email: ADA.email, password: PASSWORD })).status).toBe(422)
    expect((await back.post("/de/anmelden/passwort", { email: ADA.email, password: next })).location).toBe(
      "/de/anmelden/zweiter-faktor",
    )
    expect((await back.get("/de/konto")).status).toBe(303)
    const mails = (await world.mails()).length
    expect((await person().post("/de/anmelden/passwort-vergessen", { email: member.email })).location).toBe(
      "/de/anmelden/gesendet",
    )
    expect((await world.mails()).length).toBe(mails)
    expect(await audits(world)).toContain("accounts.password.reset")
  })
})
