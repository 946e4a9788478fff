import { OAuth2Server } from "oauth2-mock-server"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { addMember, findUserByEmail, sessionVisitor } from "#platform/auth"
import { createApp } from "../../../app.tsx"
import {
  ADA,
  type AccountsWorld,
  type Browser,
  accountsWorld,
  administrator,
  audits,
  codeOf,
  setUpApp,
} from "../browser.fixtures.ts"
import { accounts } from "../module.ts"

type Claims = { sub: string; email?: string; email_verified?: boolean | string; name?: string; amr?: string[] }
const issuer = new OAuth2Server()
let claims: Claims
let world: AccountsWorld
let ada: Awaited<ReturnType<typeof administrator>>

beforeAll(async () => {
  await issuer.issuer.keys.generate("RS256")
  await issuer.start(0, "localhost")
  issuer.service.on("beforeTokenSigning", (token) => Object.assign(token.payload, { aud: "tragwerk", ...claims }))
  world = await accountsWorld({
    oidc: { issuer: issuer.issuer.url ?? "", clientId: "tragwerk", clientSecret: "geheim", name: "Hausanmeldung" },
  })
  ada = await administrator(world)
})
afterAll(async () => {
  await issuer.stop()
  await world.close()
})
beforeEach(() => world.forgetAttempts())

/** Presses the button, goes to the issuer and comes back, as a browser does; again if the issuer is asked twice. */
const comeBySso = async (who: Claims, back = "") => {
  claims = who
  const browser = world.browser()
  let { location } = await browser.post("/de/anmelden/sso", { zurueck: back })
  let rounds = 0
  while (location.startsWith(issuer.issuer.url ?? "?")) {
    rounds += 1
    const answer = await fetch(location, { redirect: "manual" })
    const returned = new URL(answer.headers.get("location") ?? "")
    expect(returned.origin).toBe("http://localhost")
    location = (await browser.get(returned.pathname + returned.search)).location
  }
  return { browser, rounds, location, landed: await browser.open(location) }
}
const isIn = async (browser: Browser) => (await browser.get("/de/konto")).status === 200
const invite = (email: string) =>
  ada.post("/de/buero/team/einladen", { name: "Mina Muster", email, roles: "adviser", language: "en" })

test("the button is there, with the operator's words, and the browser may post to the issuer", async () => {
  const page = await world.browser().get("/de/anmelden")
  expect(page.html).toContain("Mit Hausanmeldung anmelden")
  expect(page.headers.get("content-security-policy")).toContain(`form-action 'self' ${new URL(issuer.issuer.url ?? "").origin}`)
})

test("staff are matched by the address the issuer has checked; without mfa our second factor is asked", async () => {
  const { browser, landed, rounds } = await comeBySso(
    { sub: "ada-1", email: "Ada@Example.org", email_verified: true },
    "/de/buero/team",
  )
  expect(rounds).toBe(1)
  expect(landed.at).toBe("/de/anmelden/zweiter-faktor?zurueck=%2Fde%2Fbuero%2Fteam")
  expect(await isIn(browser)).toBe(false)
  const done = await browser.post("/de/anmelden/zweiter-faktor", { code: await codeOf(ada.key), zurueck: "/de/buero/team" })
  expect((await browser.follow(done)).at).toBe("/de/buero/team")
})

test("with mfa from the issuer the sign-in is complete; later the address may differ, the subject counts", async () => {
  const { browser, landed } = await comeBySso(
    { sub: "ada-1", email: "new@example.org", email_verified: false, amr: ["pwd", "mfa"] },
    "/de/buero/team",
  )
  expect(landed.at).toBe("/de/buero/team")
  expect(await isIn(browser)).toBe(true)
  expect((await findUserByEmail(world.services.db, ADA.email))?.name).toBe(ADA.name)
  for (const amr of [["pwd"], "mfa", ["mfa2"]]) {
    const other = await comeBySso({ sub: "ada-1", email: ADA.email, email_verified: true, amr: amr as string[] })
    expect(await isIn(other.browser)).toBe(false)
  }
})

test("nobody becomes staff without an invitation, and nobody by an address that was not checked", async () => {
  await world.services.db.transaction((tx) =>
    addMember(tx, "system", {
      name: "Deniz",
      email: "deniz@example.org",
      language: "de",
      organisationId: "0192f0c0-0000-7000-8000-000000000001",
    }),
  )
  await world.services.db.execute(sql`update auth_users set email_verified = true where email = 'deniz@example.org'`)
  await invite("mina@example.org")
  const refused: Claims[] = [
    { sub: "x-1", email: "stranger@example.org", email_verified: true, amr: ["mfa"] },
    { sub: "x-2", email: ADA.email, email_verified: false, amr: ["mfa"] },
    { sub: "x-3", email: "mina@example.org", email_verified: "false", amr: ["mfa"] },
    { sub: "x-4", email: "deniz@example.org", email_verified: true, amr: ["mfa"] },
    { sub: "x-5", email_verified: true, amr: ["mfa"] },
  ]
  for (const who of refused) {
    const { browser, landed } = await comeBySso(who)
    expect(landed.at).toMatch(/^\/de\/anmelden\?hinweis=sso/)
    expect(landed.html).toMatch(/Bitte lassen Sie sich zuerst einladen|hat nicht geklappt/)
    expect(await isIn(browser)).toBe(false)
  }
  const { rows } = await world.services.db.execute(
    sql`select 1 from auth_users where email in ('stranger@example.org', 'mina@example.org')`,
  )
  expect(rows).toHaveLength(0)
})

test("somebody invited may come by single sign-on instead of the link, once, with the roles of the invitation", async () => {
  await invite("mina@example.org")
  const { browser, rounds, landed } = await comeBySso({
    sub: "mina-1",
    email: "mina@example.org",
    email_verified: true,
    name: "Mina Neu",
  })
  expect(rounds).toBe(2)
  expect(landed.at).toBe("/de/konto/sicherheit")
  expect(await findUserByEmail(world.services.db, "mina@example.org")).toMatchObject({
    name: "Mina Neu",
    roles: ["adviser"],
    emailVerified: true,
  })
  expect(await isIn(browser)).toBe(false)
  // There is no password: the app is set up without one.
  const start = await browser.get("/de/konto/sicherheit/app")
  expect(start.html).not.toContain('type="password"')
  expect((await browser.post("/de/konto/sicherheit/app", {})).status).toBe(303)
  expect((await setUpApp(browser)).codes).toHaveLength(10)
  expect(await isIn(browser)).toBe(true)
  expect((await browser.get("/de/konto/sicherheit/ersatzcodes")).html).not.toContain('type="password"')
  expect((await browser.post("/de/konto/sicherheit/ersatzcodes", {})).html).toContain("Ihre Ersatzcodes")
  expect((await browser.get("/de/konto/passwort")).html).not.toContain('name="current"')
  expect((await browser.post("/de/konto/passwort", { password: "ein erstes passwort" })).status).toBe(303)
  expect((await browser.post("/de/konto/passwort", { password: "noch ein passwort" })).status).toBe(422)
  expect(
    (
      await world.services.db.execute(
        sql`select 1 from auth_invitations where email = 'mina@example.org' and accepted_at is null`,
      )
    ).rows,
  ).toEqual([])
  expect(await audits(world)).toContain("accounts.invitation.accepted")
})

test("a deactivated person is refused, and no token of the issuer is kept", async () => {
  await world.services.db.execute(sql`update auth_users set deactivated_at = now() where email = 'mina@example.org'`)
  const { browser, landed } = await comeBySso({ sub: "mina-1", email: "mina@example.org", email_verified: true, amr: ["mfa"] })
  expect(landed.at).toContain("hinweis=sso")
  expect(await isIn(browser)).toBe(false)
  const { rows } = await world.services.db.execute(
    sql`select 1 from auth_accounts where access_token is not null or refresh_token is not null or id_token is not null`,
  )
  expect(rows).toEqual([])
})

test("a made-up or foreign return is refused", async () => {
  const eve = world.browser()
  expect((await eve.open("/api/auth/callback/oidc?code=x&state=y")).at).toContain("/anmelden?hinweis=sso")
  claims = { sub: "ada-1", email: ADA.email, email_verified: true, amr: ["mfa"] }
  const { location } = await eve.post("/de/anmelden/sso", {})
  const returned = new URL((await fetch(location, { redirect: "manual" })).headers.get("location") ?? "")
  // Another browser does not have the cookie the state belongs to.
  const other = world.browser()
  await other.get(returned.pathname + returned.search)
  expect(await isIn(other)).toBe(false)
})

test("without a configured issuer there is no button and no way; an issuer that is down is said, and asked again later", async () => {
  const plain = await accountsWorld()
  expect((await plain.browser().get("/de/anmelden")).html).not.toContain("/anmelden/sso")
  expect((await plain.browser().post("/de/anmelden/sso", {})).status).toBe(404)
  expect((await plain.browser().get("/api/auth/callback/oidc?code=x&state=y")).status).toBe(404)
  const late = new OAuth2Server()
  await late.issuer.keys.generate("RS256")
  await late.start(0, "localhost")
  const url = late.issuer.url ?? ""
  const port = Number(new URL(url).port)
  await late.stop()
  const services = {
    ...plain.services,
    config: { ...plain.config, oidc: { issuer: url, clientId: "tragwerk", clientSecret: "x", name: "Spät" } },
  }
  const app = createApp({ services, modules: [accounts], visitorOf: sessionVisitor(services) })
  const start = async () =>
    (
      await app.request("/de/anmelden/sso", {
        method: "POST",
        headers: { "sec-fetch-site": "same-origin" },
        body: new URLSearchParams(),
      })
    ).headers.get("location")
  expect(await start()).toBe("/de/anmelden?hinweis=sso")
  await late.start(port, "localhost")
  expect(await start()).toContain(`${url}/authorize`)
  await late.stop()
  await plain.close()
})
