import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { applyRetention, erasePerson, exportPerson } from "#platform/privacy"
import { type World, begin, employ, foundingWorld, invite } from "../founding.fixtures.ts"
import { founding } from "../module.ts"
import { paths } from "../paths.ts"
import { beginProject, invitePerson, openProject, removePerson } from "./service.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const home = (key: string, language = "de") => `/${language}/gruendung/${key}`
const linkIn = (text: string | undefined) => /\/gruendung\/([\w-]{43})/.exec(text ?? "")?.[1] ?? ""
const sources = [{ id: "founding", personalData: founding.personalData }]
const count = async (table: string) =>
  Number((await world.db.execute(sql.raw(`select count(*) from ${table}`))).rows[0]?.["count"])

describe("a project without account", () => {
  test("the door leads in, in three ways", async () => {
    const html = await world.html("/de/verein-gruenden")
    for (const href of ["/de/verein-gruenden/alternativen", "/de/verein-gruenden/beginnen", "/de/satzung-pruefen"])
      expect(html).toContain(`href="${href}"`)
  })

  test("four ways stand side by side, each with law, date and how sure we are", async () => {
    const html = await world.html("/de/verein-gruenden/alternativen")
    expect(html).toContain("https://www.gesetze-im-internet.de/bgb/__54.html")
    expect(html).toContain("29. April 2026")
    expect(html).toContain("Gesetzestext gelesen")
  })

  test("nothing needs to be typed; the link brings back, kept by no cache and found by no search engine", async () => {
    const key = await begin(world)
    const answer = await world.get(home(key))
    expect(answer.status).toBe(200)
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(answer.headers.get("x-robots-tag")).toContain("noindex")
    expect(await world.html(`${home(key)}?neu=ja`)).toContain(`http://localhost/de/gruendung/${key}`)
  })

  test("every address of a project is shut for whoever has no link", async () => {
    const wrong = "A".repeat(43)
    const inside = Object.values(paths).filter(({ pattern }) => pattern.startsWith("/gruendung/"))
    expect(inside.length).toBeGreaterThan(5)
    for (const { pattern } of inside) {
      const url = `/de${pattern.replace(":key", wrong).replace(/:\w+/g, "1")}`
      const answers = [await world.get(url), await world.post(url, {})]
      expect(answers.map(({ status }) => status).filter((status) => status !== 404 && status !== 410)).toEqual([])
      expect(answers.some(({ status }) => status === 410)).toBe(true)
    }
  })

  test("neither the secret nor a name or an address stands readable in the database", async () => {
    const key = await begin(world, { title: "Geheimer Plan", name: "Amina", email: "amina@example.org" })
    const tables = ["founding_projects", "founding_participants", "founding_keys"]
    for (const table of tables) {
      const { rows } = await world.db.execute(sql.raw(`select row_to_json(one)::text as row from ${table} one`))
      expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${key}|Geheimer Plan|Amina|amina@example`))
    }
  })

  test("this device knows the way back until it is told to forget", async () => {
    const begun = await world.post("/de/verein-gruenden/beginnen", {})
    const cookie = begun.headers.getSetCookie().join("; ")
    expect(cookie).toContain("HttpOnly")
    const key = linkIn(begun.headers.get("location") ?? "")
    expect(await world.html("/de/verein-gruenden", { cookie: `tw_founding=${key}` })).toContain(home(key))
    const forgot = await world.post("/de/verein-gruenden/vergessen", {}, { cookie: `tw_founding=${key}` })
    expect(forgot.headers.getSetCookie().join()).toMatch(/tw_founding=;/)
  })

  test("a wrong address comes back with everything typed", async () => {
    const answer = await world.post("/de/verein-gruenden/beginnen", { title: "Brücke", email: "amina@" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('value="Brücke"')
    expect(html).toContain("Diese E-Mail-Adresse stimmt noch nicht")
  })
})

describe("several people", () => {
  test("each has a link of their own, in their language; the letter carries it", async () => {
    const key = await begin(world, { name: "Amina" })
    await world.post(`${home(key)}/mitwirkende/einladen`, { name: "Olena", email: "olena@example.org", language: "uk" })
    const letter = (await world.mails()).at(-1)
    expect(letter).toMatchObject({ kind: "founding.invite", to_address: "olena@example.org", language: "uk" })
    expect(letter?.text).toContain("Amina")
    const hers = linkIn(letter?.text)
    expect(hers).not.toBe(key)
    const html = await world.html(`${home(hers, "uk")}/mitwirkende`)
    expect(html).toContain("Amina")
    expect(html).toContain('value="olena@example.org"')
  })

  test("access can be ended, which leaves the other links and forgets name and address", async () => {
    const key = await begin(world, { name: "Amina" })
    const his = await invite(world, key)
    const page = await world.html(`${home(key)}/mitwirkende`)
    const [first = "", second = ""] = [...page.matchAll(/mitwirkende\/([0-9a-f-]{36})\/entfernen/g)].map((found) => found[1])
    expect(second).not.toBe("")
    await world.post(`${home(key)}/mitwirkende/${second}/entfernen`, {})
    expect((await world.get(home(his))).status).toBe(410)
    expect((await world.get(home(key))).status).toBe(200)
    expect(await world.html(`${home(key)}/mitwirkende`)).not.toContain("Samir")
    await world.post(`${home(key)}/mitwirkende/${first}/entfernen`, {})
    expect((await world.get(home(key))).status).toBe(200)
  })

  test("nobody removes people of another project", async () => {
    const key = await begin(world)
    const stranger = await begin(world)
    await invite(world, key)
    const page = await world.html(`${home(key)}/mitwirkende`)
    const [id = ""] = [...page.matchAll(/mitwirkende\/([0-9a-f-]{36})\/entfernen/g)].map((found) => found[1])
    await world.post(`${home(stranger)}/mitwirkende/${id}/entfernen`, {})
    expect((await world.get(home(key))).status).toBe(200)
  })

  test("a link that others have seen is replaced: the old one opens nothing", async () => {
    const key = await begin(world)
    const answer = await world.post(`${home(key)}/sperren`, {})
    const fresh = linkIn(answer.headers.get("location") ?? "")
    expect((await world.get(home(key))).status).toBe(410)
    expect((await world.get(home(fresh))).status).toBe(200)
  })

  test("two people who leave at the same moment do not shut the door: one of them stays", async () => {
    const { services } = world
    const leaveTogether = async () => {
      const first = await beginProject(services, { language: "de" })
      const access = await openProject(services, first)
      if (!access) throw new Error("The project just begun does not open")
      const invited = await invitePerson(services, access, { language: "ar" })
      const other = invited.ok ? await openProject(services, invited.key) : undefined
      if (!other) throw new Error("The person just invited cannot come in")
      const left = await Promise.all([access, other].map((one) => removePerson(services, one, one.me.id)))
      return left.filter(({ ok }) => ok).length
    }
    expect(await Promise.all(Array.from({ length: 12 }, leaveTogether))).toEqual(Array(12).fill(1))
  })

  test("a lost link comes again by mail; unknown addresses get the same answer", async () => {
    const key = await begin(world, { email: "lost@example.org" })
    const known = await world.post("/de/verein-gruenden/link", { email: "Lost@Example.org" })
    const letter = (await world.mails()).at(-1)
    expect(letter?.to_address).toBe("lost@example.org")
    const again = linkIn(letter?.text)
    expect(again).not.toBe(key)
    expect((await world.get(home(again))).status).toBe(200)
    const before = (await world.mails()).length
    const unknown = await world.post("/de/verein-gruenden/link", { email: "nobody@example.org" })
    expect(await unknown.text()).toBe(await known.text())
    expect((await world.mails()).length).toBe(before)
  })
})

describe("ending", () => {
  test("deleting ends everything: rows, letters, links", async () => {
    const key = await begin(world, { name: "Amina", email: "gone@example.org", title: "Wird gelöscht" })
    expect(await world.html(`${home(key)}/loeschen`)).toContain("Endgültig löschen")
    const answer = await world.post(`${home(key)}/loeschen`, {})
    expect(answer.headers.get("location")).toBe("/de/verein-gruenden/geloescht")
    expect((await world.get(home(key))).status).toBe(410)
    expect((await world.mails()).some(({ to_address }) => to_address === "gone@example.org")).toBe(false)
  })

  test("a person can be exported and erased; a project nobody can open goes with its last person", async () => {
    const key = await begin(world, { name: "Rania", email: "rania@example.org" })
    const found = await exportPerson(world.db, sources, { email: "rania@example.org" })
    expect(found).toMatchObject([{ section: "founding-participants", rows: [{ name: "Rania", email: "rania@example.org" }] }])
    await erasePerson({ db: world.db, now: world.clock.now }, { sources, person: { email: "rania@example.org" }, actor: "test" })
    expect((await world.get(home(key))).status).toBe(410)
    expect(await exportPerson(world.db, sources, { email: "rania@example.org" })).toEqual([])
  })

  test("what nobody looks at any more is deleted, and what was never begun much sooner", async () => {
    const at = world.clock.now()
    const before = await count("founding_projects")
    const empty = await begin(world)
    await applyRetention({ db: world.db, now: () => new Date(at.getTime() + 29 * 86_400_000) }, sources)
    expect((await world.get(home(empty))).status).toBe(200)
    await applyRetention({ db: world.db, now: () => new Date(at.getTime() + 31 * 86_400_000) }, sources)
    expect((await world.get(home(empty))).status).toBe(410)
    expect(await count("founding_projects")).toBeLessThan(before)
  })
})

describe("the advice office", () => {
  test("is asked with a note in any language, and the asking can be ended", async () => {
    const key = await begin(world)
    await world.post(`${home(key)}/beratung`, { note: "يرجى قراءة النظام" })
    expect(await world.html(`${home(key)}/beratung`)).toContain("يرجى قراءة النظام")
    expect(await world.html(home(key))).toContain("Die Beratung sieht Ihre Gründung")
    await world.post(`${home(key)}/beratung/beenden`, {})
    expect(await world.html(home(key))).not.toContain("Die Beratung sieht Ihre Gründung")
  })
})

test("the demo world has a founding in every stage, once", async () => {
  const fresh = await foundingWorld()
  await employ(fresh, "Lena")
  await founding.seedDemo?.(fresh.services)
  await founding.seedDemo?.(fresh.services)
  const { rows } = await fresh.db.execute(sql`
    select (select count(*)::int from founding_projects) as projects,
      (select count(distinct step)::int from founding_review_steps) as steps,
      (select count(*)::int from founding_comments) as comments`)
  expect(rows).toEqual([{ projects: 6, steps: 3, comments: 2 }])
  await fresh.close()
})
