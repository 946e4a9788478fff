import { eq } from "drizzle-orm"
import { Hono } from "hono"
import { afterAll, beforeAll, expect, test } from "vitest"
import { useAuditKey } from "#platform/audit"
import { readConfig } from "#platform/config"
import type { Services } from "#platform/http"
import { inLanguage } from "#platform/i18n"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type TestDatabase, testDatabase } from "../../../test/database.ts"
import { attempt, headersOf, passCookies } from "./call.ts"
import { authFor } from "./auth.ts"
import { createFirstAdministrator, firstRunLink, isFirstRunKey } from "./first-run.ts"
import { addMember, removeMember } from "./index.ts"
import { type Session, currentSession, sessionVisitor } from "./session.ts"
import { sessions, users } from "./tables.ts"
import { findUser, listStaff, makeStaff } from "./users.ts"

let database: TestDatabase
let services: Services
let time = new Date()
const password = "korrekt pferd batterie"
const organisationId = "0192f0c0-0000-7000-8000-000000000001"

/** A tiny app: one page that says who is asking, one that signs in with a password, as our own routes do. */
const app = () =>
  new Hono()
    .use((_, next) => inLanguage("de", next))
    .get("/who", async (c) =>
      c.json({ visitor: await sessionVisitor(services)(c), session: (await currentSession(services, c)) ?? null }),
    )
    .post("/in", async (c) => {
      const outcome = await attempt(async () =>
        (await authFor(services)).api.signInEmail({ body: await c.req.json(), headers: headersOf(c), returnHeaders: true }),
      )
      if (outcome.ok) passCookies(c, outcome.cookies)
      return c.json(outcome.ok ? { ok: true } : outcome)
    })

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ")
const signIn = async (email: string, secret = password) => {
  const answer = await app().request("/in", { method: "POST", body: JSON.stringify({ email, password: secret }) })
  return { answer, cookie: cookieOf(answer), body: (await answer.json()) as { ok: boolean; code?: string } }
}
const who = async (cookie: string) => {
  const answer = await app().request("/who", { headers: { cookie } })
  const body = (await answer.json()) as {
    visitor: { id: string; roles: string[]; organisationIds: string[] }
    session: Session | null
  }
  return { ...body, answer }
}
const hash = async () => (await (await authFor(services)).$context).password.hash(password)

beforeAll(async () => {
  database = await testDatabase()
  const config = readConfig({
    DATA_DIR: mkdtempSync(join(tmpdir(), "tragwerk-auth-")),
    NODE_ENV: "test",
    PUBLIC_URL: "https://tragwerk.example.org",
  })
  useAuditKey(config.secret)
  services = { db: database.db, config, now: () => time } as Services
})
afterAll(() => database.close())

test("the first-run link works once, each start makes a new one, and with an administrator there is none", async () => {
  const first = await firstRunLink(services)
  const link = await firstRunLink(services)
  expect(link).toMatch(/^\/de\/einrichtung\/[\w-]{32}$/)
  const [old = "", key = ""] = [first, link].map((one) => one?.split("/").at(-1) ?? "")
  expect([await isFirstRunKey(services.db, old), await isFirstRunKey(services.db, key)]).toEqual([false, true])

  const person = { name: "Ada Beispiel", email: "Ada@Example.org", passwordHash: await hash(), language: "de" as const }
  const made = await Promise.all([
    createFirstAdministrator(services, key, person),
    createFirstAdministrator(services, key, { ...person, email: "b@example.org" }),
  ])
  expect(made.filter(Boolean)).toHaveLength(1)
  expect(await listStaff(services.db)).toHaveLength(1)
  expect(await firstRunLink(services)).toBeUndefined()
  await services.db.update(users).set({ email: "ada@example.org" })
})

test("staff without the second factor are guests; with it they have their roles, and the cookie is strict", async () => {
  const { answer, cookie } = await signIn("ada@example.org")
  expect(answer.headers.get("set-cookie")).toMatch(
    /^__Secure-tw\.session_token=.*Max-Age=2592000.*HttpOnly; Secure; SameSite=Lax/,
  )
  const half = await who(cookie)
  expect(half.visitor).toMatchObject({ id: "guest", roles: [] })
  expect(half.session).toMatchObject({ email: "ada@example.org", method: "password", secondFactorAt: null })

  await services.db.update(sessions).set({ secondFactorAt: new Date() })
  expect((await who(cookie)).visitor).toMatchObject({ id: half.session?.userId, roles: ["administrator"] })
})

test("a wrong password, an unknown person and a tampered cookie open nothing", async () => {
  expect((await signIn("ada@example.org", "falsch falsch falsch")).body).toEqual({ ok: false, code: "INVALID_EMAIL_OR_PASSWORD" })
  expect((await signIn("niemand@example.org")).body).toEqual({ ok: false, code: "INVALID_EMAIL_OR_PASSWORD" })
  const { cookie } = await signIn("ada@example.org")
  await services.db.update(sessions).set({ secondFactorAt: new Date() })
  expect((await who(cookie.replace(/=./, "=x"))).visitor.id).toBe("guest")
  expect((await who(`${cookie.split(".").slice(0, 2).join(".")}.c2lnbmF0dXJl`)).visitor.id).toBe("guest")
})

test("staff are signed out after twelve idle hours; use moves the end", async () => {
  const { cookie } = await signIn("ada@example.org")
  await services.db.update(sessions).set({ secondFactorAt: new Date() })
  const start = Date.now()
  time = new Date(start + 11 * 3_600_000)
  const used = await who(cookie)
  expect(used.visitor.roles).toEqual(["administrator"])
  expect(used.answer.headers.getSetCookie()).toHaveLength(1)
  time = new Date(start + 22 * 3_600_000)
  expect((await who(cookie)).visitor.roles).toEqual(["administrator"])
  time = new Date(start + 35 * 3_600_000)
  expect((await who(cookie)).visitor.id).toBe("guest")
  time = new Date()
})

test("a deactivated person is out at once, and cannot come back", async () => {
  const { cookie } = await signIn("ada@example.org")
  await services.db.update(sessions).set({ secondFactorAt: new Date() })
  await services.db.update(users).set({ deactivatedAt: new Date() }).where(eq(users.email, "ada@example.org"))
  expect((await who(cookie)).visitor.id).toBe("guest")
  expect((await signIn("ada@example.org")).body.ok).toBe(false)
  await services.db.update(users).set({ deactivatedAt: null })
})

test("members belong to organisations, and inviting a member as staff keeps the account", async () => {
  const language = "tr"
  const id = await services.db.transaction((tx) =>
    addMember(tx, "system", { name: "Deniz", email: "Deniz@example.org", language, organisationId }),
  )
  expect(
    await services.db.transaction((tx) =>
      addMember(tx, "system", { name: "Deniz", email: "deniz@example.org", language, organisationId }),
    ),
  ).toBe(id)
  expect(await findUser(services.db, id)).toMatchObject({ name: "Deniz", roles: [], language: "de" })
  const passwordHash = await hash()
  expect(
    await services.db.transaction((tx) =>
      makeStaff(tx, { name: "Deniz B.", email: "deniz@example.org", language: "en", roles: ["adviser"], passwordHash }),
    ),
  ).toBe(id)
  const { cookie } = await signIn("deniz@example.org")
  await services.db.update(sessions).set({ secondFactorAt: new Date() })
  expect((await who(cookie)).visitor).toMatchObject({ roles: ["adviser", "member"], organisationIds: [organisationId] })
  expect((await listStaff(services.db)).map(({ name }) => name)).toEqual(["Ada Beispiel", "Deniz B."])
  await services.db.transaction((tx) => removeMember(tx, "system", { userId: id, organisationId }))
  expect((await who(cookie)).visitor).toMatchObject({ roles: ["adviser"], organisationIds: [] })
})

test("a guest costs no query, somebody signed in exactly one", async () => {
  const { cookie } = await signIn("ada@example.org")
  let queries = 0
  database.pool.on("acquire", () => (queries += 1))
  await who("")
  expect(queries).toBe(0)
  expect((await who(cookie)).session?.email).toBe("ada@example.org")
  expect(queries).toBe(1)
})
