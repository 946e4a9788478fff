import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { changeRoles, listTeam } from "#platform/auth"
import { verifyAudit } from "#platform/audit"
import { ADA, type AccountsWorld, accountsWorld, administrator, audits, colleague } from "../browser.fixtures.ts"

let world: AccountsWorld
let ada: Awaited<ReturnType<typeof administrator>>
let lead: Awaited<ReturnType<typeof colleague>>
let adviser: Awaited<ReturnType<typeof colleague>>
const idOf = async (email: string) => (await listTeam(world.services.db)).find((one) => one.email === email)?.id ?? ""

beforeAll(async () => {
  world = await accountsWorld()
  ada = await administrator(world)
  lead = await colleague(world, ada, { email: "lead@example.org", roles: ["lead"] })
  adviser = await colleague(world, ada, { email: "adviser@example.org", roles: ["adviser"] })
})
afterAll(() => world.close())

test("administrators and leads see the team, nobody else", async () => {
  for (const person of [ada, lead]) {
    const { html } = await person.get("/de/buero/team")
    expect(html).toContain("adviser@example.org")
    expect(html).toContain("Beratung")
  }
  expect((await adviser.get("/de/buero/team")).status).toBe(404)
  expect((await adviser.post("/de/buero/team/einladen", {})).status).toBe(404)
  expect((await world.browser().get("/de/buero/team")).location).toBe("/de/anmelden?zurueck=%2Fde%2Fbuero%2Fteam")
})

test("a wrong invitation comes back with what was typed", async () => {
  const page = await ada.post("/de/buero/team/einladen", { name: "Mina", email: "mina@", language: "en" })
  expect(page.status).toBe(422)
  expect(page.html).toContain('value="Mina"')
  expect(page.html).toContain('value="mina@"')
  expect(page.html).toContain("mindestens eine Rolle")
  expect(
    (await ada.post("/de/buero/team/einladen", { name: "M", email: "m@example.org", roles: "king", language: "de" })).status,
  ).toBe(422)
})

test("a lead invites advisers, but makes nobody mightier than the lead, and decides about nobody above", async () => {
  const invite = (roles: string[]) =>
    lead.post("/de/buero/team/einladen", { name: "Mina", email: "mina@example.org", roles, language: "de" })
  expect((await invite(["adviser", "administrator"])).status).toBe(403)
  expect((await invite(["lead"])).status).toBe(403)
  expect((await invite(["adviser", "editor"])).status).toBe(303)
  const [adaId, adviserId] = [await idOf(ADA.email), await idOf("adviser@example.org")]
  expect((await lead.get(`/de/buero/team/${adaId}`)).html).not.toContain("Konto deaktivieren")
  expect((await lead.post(`/de/buero/team/${adaId}/aktiv`, { active: "no" })).status).toBe(404)
  expect((await lead.post(`/de/buero/team/${adviserId}`, { roles: ["administrator"] })).status).toBe(404)
  await ada.post("/de/buero/team/einladen", { name: "Boss", email: "boss@example.org", roles: "administrator", language: "de" })
  const id = /boss@example\.org[\s\S]*?einladungen\/([0-9a-f-]+)\/zurueckziehen/.exec((await ada.get("/de/buero/team")).html)?.[1]
  expect((await lead.post(`/de/buero/team/einladungen/${id}/zurueckziehen`, {})).status).toBe(404)
})

test("roles take effect at once, in sessions that are open", async () => {
  const id = await idOf("adviser@example.org")
  expect((await ada.post(`/de/buero/team/${id}`, { roles: ["adviser", "lead"] })).status).toBe(303)
  expect((await adviser.get("/de/buero/team")).status).toBe(200)
  expect((await ada.post(`/de/buero/team/${id}`, { roles: ["adviser"] })).status).toBe(303)
  expect((await adviser.get("/de/buero/team")).status).toBe(404)
  const { rows } = await world.services.db.execute<{ details: unknown }>(
    sql`select details from audit_entries where action = 'accounts.role.changed'`,
  )
  expect(rows.map(({ details }) => details)).toEqual([
    { from: "adviser", to: "adviser lead" },
    { from: "adviser lead", to: "adviser" },
  ])
})

test("deactivating ends every session now; reactivating lets the person come back", async () => {
  const id = await idOf("adviser@example.org")
  expect((await adviser.get("/de/konto")).status).toBe(200)
  expect((await lead.post(`/de/buero/team/${id}/aktiv`, { active: "no" })).status).toBe(303)
  expect((await adviser.get("/de/konto")).status).toBe(303)
  expect((await ada.get("/de/buero/team")).html).toContain("deaktiviert")
  expect((await lead.post(`/de/buero/team/${id}/aktiv`, { active: "yes" })).status).toBe(303)
  expect(
    (await adviser.post("/de/anmelden/passwort", { email: "adviser@example.org", password: "korrekt pferd batterie" })).status,
  ).toBe(303)
})

test("somebody always stays administrator", async () => {
  const id = await idOf(ADA.email)
  const taken = await ada.post(`/de/buero/team/${id}`, { roles: ["lead"] })
  expect(taken.status).toBe(409)
  expect(taken.html).toContain("letzte Person")
  const own = await ada.post(`/de/buero/team/${id}/aktiv`, { active: "no" })
  expect(own.status).toBe(409)
  expect(own.html).toContain("eigene Konto")
})

test("two administrators who remove each other at the same time do not end with none", async () => {
  const { services } = world
  for (const round of [1, 2, 3, 4, 5]) {
    await services.db.execute(
      sql`update auth_users set roles = '{administrator}' where email in (${ADA.email}, 'lead@example.org')`,
    )
    const [a, b] = [await idOf(ADA.email), await idOf("lead@example.org")]
    const answers = await Promise.all([
      changeRoles(services, { actor: a, userId: b }, ["lead"]),
      changeRoles(services, { actor: b, userId: a }, ["lead"]),
    ])
    expect({ round, answers: answers.toSorted() }).toEqual({ round, answers: ["done", "last-administrator"] })
  }
})

test("the trail is whole and names no person", async () => {
  expect(await verifyAudit(world.services.db)).toMatchObject({ ok: true })
  const { rows } = await world.services.db.execute<{ entry: string }>(sql`select audit_entries::text as entry from audit_entries`)
  for (const { entry } of rows) expect(entry).not.toMatch(/@|Ada|Jonas|Mina/)
  expect(new Set(await audits(world))).toContain("accounts.user.deactivated")
})
