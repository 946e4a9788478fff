import { afterAll, beforeAll, expect, test } from "vitest"
import { demoCode, firstRunLink, listStaff } from "#platform/auth"
import {
  ADA,
  type AccountsWorld,
  PASSWORD,
  accountsWorld,
  administrator,
  audits,
  backupCodesOn,
  linkIn,
  setUpApp,
} from "../browser.fixtures.ts"
import { demoPeople } from "../demo/people.ts"
import { accounts } from "../module.ts"

let world: AccountsWorld
beforeAll(async () => void (world = await accountsWorld()))
afterAll(() => world.close())

test("the first administrator sets name, address, password and app; then the link is dead", async () => {
  const ada = world.browser()
  const link = (await firstRunLink(world.services)) ?? ""
  const wrong = await ada.post(link, { ...ADA, name: "😀", password: "aaaaaaaaaaaaaa" })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="ada@example.org"')
  expect(wrong.html).toContain("leicht zu erraten")
  expect(wrong.html).not.toContain("aaaaaaaaaaaaaa")
  expect((await ada.post(link, { ...ADA, password: "ada@example.org" })).html).toContain("leicht zu erraten")

  const setUp = await ada.follow(await ada.post(link, ADA))
  expect(setUp.at).toBe("/de/konto/sicherheit")
  expect(setUp.html).toContain("Noch ein Schritt")
  expect((await ada.get("/de/buero/team")).location).toContain("/de/anmelden")

  const { codes, page } = await setUpApp(ada)
  expect(page.status).toBe(200)
  expect(page.headers.get("cache-control")).toBe("no-store")
  expect(codes).toHaveLength(10)
  expect((await ada.get("/de/buero/team")).status).toBe(200)
  expect((await world.browser().get(link)).status).toBe(404)
  expect((await world.browser().post(link, { ...ADA, email: "eve@example.org" })).status).toBe(404)
  expect(await firstRunLink(world.services)).toBeUndefined()
})

test("backup codes are shown once", async () => {
  const { html } = await world.browser().get("/de/konto/sicherheit/app")
  expect(backupCodesOn(html)).toEqual([])
})

test("an invitation makes a colleague: mail, link, password, app", async () => {
  const other = await accountsWorld()
  const ada = await administrator(other)
  const sent = await ada.post("/de/buero/team/einladen", {
    name: "Jonas B.",
    email: "Jonas@Example.org",
    roles: "adviser",
    language: "en",
  })
  expect(sent.status).toBe(303)
  const [mail] = (await other.mails()).slice(-1)
  expect(mail).toMatchObject({ kind: "accounts.send-invitation", to_address: "jonas@example.org", language: "en" })
  expect(mail?.text).toContain("Ada Beispiel invites you")
  const link = linkIn(await other.mails())
  expect(link).toMatch(/^\/en\/einladung\//)

  const jonas = other.browser()
  expect((await jonas.get(link)).html).toContain("Jonas B.")
  const short = await jonas.post(link, { name: "Jonas Beispiel", password: "kurz" })
  expect(short.status).toBe(422)
  expect(short.html).toContain("at least 12 characters")
  expect(short.html).toContain('value="Jonas Beispiel"')
  expect((await jonas.follow(await jonas.post(link, { name: "Jonas Beispiel", password: PASSWORD }))).at).toBe(
    "/en/konto/sicherheit",
  )
  await setUpApp(jonas)
  // An adviser is staff, and does not administrate.
  expect((await jonas.get("/de/konto")).html).toContain("Jonas Beispiel")
  expect((await jonas.get("/de/buero/team")).status).toBe(404)
  expect((await other.browser().get(link)).status).toBe(410)
  expect(await audits(other)).toEqual(
    expect.arrayContaining([
      "accounts.first-administrator.created",
      "accounts.invitation.created",
      "accounts.invitation.accepted",
    ]),
  )
  await other.close()
})

test("an invitation accepted twice at once makes one account; expired, revoked and renewed links are dead", async () => {
  const other = await accountsWorld()
  const ada = await administrator(other)
  const invite = async (email: string) => {
    await ada.post("/de/buero/team/einladen", { name: "Mina", email, roles: ["editor", "adviser"], language: "de" })
    return linkIn(await other.mails())
  }
  const link = await invite("mina@example.org")
  const answers = await Promise.all([1, 2, 3].map((n) => other.browser().post(link, { name: `Mina ${n}`, password: PASSWORD })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410, 410])
  const { rows } = await other.services.db.execute<{ roles: string[] }>(
    "select roles from auth_users where email = 'mina@example.org'",
  )
  expect(rows).toEqual([{ roles: ["editor", "adviser"] }])

  const late = await invite("late@example.org")
  other.clock.set(new Date(Date.now() + 8 * 86_400_000))
  expect((await other.browser().get(late)).status).toBe(410)
  other.clock.set(new Date())
  const renewed = await invite("late@example.org")
  expect([(await other.browser().get(late)).status, (await other.browser().get(renewed)).status]).toEqual([410, 200])

  const id = /einladungen\/([0-9a-f-]+)\/zurueckziehen/.exec((await ada.get("/de/buero/team")).html)?.[1]
  expect((await ada.post(`/de/buero/team/einladungen/${id}/zurueckziehen`, {})).status).toBe(303)
  expect((await other.browser().post(renewed, { name: "Late", password: PASSWORD })).status).toBe(410)
  expect(
    (await ada.post("/de/buero/team/einladen", { name: "Mina", email: "mina@example.org", roles: "lead", language: "de" }))
      .status,
  ).toBe(409)
  await other.close()
})

test("the demo world has a login for every role, made once", async () => {
  const other = await accountsWorld()
  for (const _ of [1, 2]) await accounts.seedDemo?.(other.services)
  expect(await listStaff(other.services.db)).toHaveLength(demoPeople.length)
  for (const { email, password, totpKey } of demoPeople) {
    const person = other.browser({ "x-forwarded-for": email })
    await person.post("/de/anmelden/passwort", { email, password })
    await person.post("/de/anmelden/zweiter-faktor", { code: (await demoCode(totpKey)).code })
    expect((await person.get("/de/konto")).html).toContain(email)
  }
  await other.close()
})
