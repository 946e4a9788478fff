import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { useAuditKey } from "#platform/audit"
import { defineModule } from "#platform/module"
import { testWorld, visitorWith } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { newKey, organisationOfKey } from "../keys/keys.ts"
import { insertChange } from "../moderation/repository.ts"
import { type Organisation, findOrganisation, updateProfile } from "../organisations/repository.ts"
import { resolveOrganisation } from "../office-list/repository-locks.ts"
import { publicRoutes } from "../public/routes.tsx"
import { reportMistake } from "../reports/report.ts"
import { mergeOrganisations, unmerge } from "./merge.ts"
import { forgetOldMerges } from "./repository-merges.ts"
import { mergeRoutes } from "./routes.tsx"
import { findDuplicates, scanStep } from "./scan.ts"

const LIST = "/de/buero/doppelt"
const DAY = 24 * 3600 * 1000
const jonas = visitorWith(["adviser"])
const amina = visitorWith(["lead"])

const module = defineModule({ id: "merging", routes: [publicRoutes, mergeRoutes], jobs: [findDuplicates], personalData: "none" })
let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [module] })
  useAuditKey(world.config.secret)
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.db.execute(sql`truncate directory_organisations cascade`)
  world.enqueued.length = 0
  world.clock.set("2026-11-23T09:00:00Z")
})

const person = { name: "Amina Beispiel", role: null, email: "amina@example.org", phone: null, publicFields: ["name" as const] }
const two = async (first = {}, second = {}, { published = true } = {}) => {
  const ids = [
    await addEntry(world.db, {
      name: "Kulturverein Brücke",
      ags: "05315000",
      email: "eins@example.org",
      languages: ["de"],
      ...first,
    }),
    await addEntry(
      world.db,
      { name: "Kulturverein Bruecke e. V.", ags: "05315000", phone: "0221 2", languages: ["tr"], contacts: [person], ...second },
      { published },
    ),
  ] as const
  return ids
}
const entry = async (id: string): Promise<Organisation> => {
  const found = await findOrganisation(world.db, id)
  if (!found) throw new Error("not there")
  return found
}
const scan = async () => {
  while (await scanStep(world.services));
}
const text = async (url: string) => (await world.html(url, { as: jonas })).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")

/** The form as the page suggests it, with changes. */
const merge = async ([first, second]: readonly [string, string], changes: Record<string, string> = {}, as = jonas) => {
  const address = `${LIST}/${first}/${second}`
  const html = await world.html(address, { as })
  const fields = Object.fromEntries(
    [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
      const [name, value] = [/name="([^"]*)"/.exec(tag)?.[1] ?? "", /value="([^"]*)"/.exec(tag)?.[1] ?? ""]
      return name !== "_token" && name !== "" && (/\schecked/.test(tag) || tag.includes('type="hidden"')) && name !== "q"
        ? [[name, value]]
        : []
    }),
  )
  return world.post(address, { ...fields, ...changes }, { as })
}

describe("finding them", () => {
  test("pairs are found in the background, shown once, and dismissed for good", async () => {
    const [first, second] = await two()
    await addEntry(world.db, { name: "Ganz anderer Verein", ags: "05315000" })
    expect(await text(LIST)).toContain("Keine doppelten Einträge")
    expect((await world.post(`${LIST}/suchen`, {}, { as: jonas })).status).toBe(303)
    expect(await world.runJobs()).toEqual(["directory.find-duplicates"])
    expect(await text(LIST)).toMatch(/Kulturverein Brücke Köln öffentlich Kulturverein Bruecke e\. V\. Köln öffentlich/)
    expect((await world.post(`${LIST}/${second}/${first}/verschieden`, {}, { as: amina })).status).toBe(303)
    await updateProfile(world.db, first, { phone: "0221 9" }, { actor: "x", at: new Date(), grantor: "staff" })
    await scan()
    expect(await text(LIST)).toContain("Keine doppelten Einträge")
  })

  test("a pair disappears when a name is changed, and only what changed is compared", async () => {
    const [first] = await two()
    await scan()
    await world.db.transaction(async (tx) => {
      await updateProfile(tx, first, { name: "Sportgruppe Nord" }, { actor: "x", at: new Date(), grantor: "staff" })
      const { refreshSearch } = await import("../search-index/repository.ts")
      await refreshSearch(tx, first)
    })
    expect(await scanStep(world.services)).toBe(true)
    expect(await scanStep(world.services)).toBe(false)
    expect(await text(LIST)).toContain("Keine doppelten Einträge")
  })

  test("nobody else sees it", async () => {
    const [first, second] = await two()
    expect((await world.get(LIST)).status).toBe(303)
    expect((await world.get(`${LIST}/${first}/${second}`, { as: visitorWith(["partner"]) })).status).toBe(404)
    for (const address of [`${first}/${first}`, `17/${second}`, `${first}/0198c0de-0000-7000-8000-000000000000`])
      expect((await world.get(`${LIST}/${address}`, { as: jonas })).status).toBe(404)
  })
})

describe("making one of two", () => {
  test("values are joined and chosen, the old address leads on, links and notes go along, others resolve to it", async () => {
    const pair = await two()
    const [first, second] = pair
    const key = await newKey(world.db, world.services, second)
    await reportMistake(world.services, jonas, second, { text: "Telefon stimmt nicht" } as never)
    const old = await entry(second)
    const answer = await merge(pair, { survivor: "first", "choice.name": "first" })
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/de/buero/organisationen/${first}`])
    const survivor = await entry(first)
    expect(survivor.profile).toMatchObject({
      name: "Kulturverein Brücke",
      otherNames: ["Kulturverein Bruecke e. V."],
      email: "eins@example.org",
      phone: "0221 2",
      languages: ["de", "tr"],
      contacts: [person],
    })
    expect(survivor.profile.public).toContain("phone")
    expect(await entry(second)).toMatchObject({ mergedInto: first, publishedAt: null })
    const moved = await world.get(`/tr/verzeichnis/${old.slug}`)
    expect([moved.status, moved.headers.get("location")]).toEqual([301, `/tr/verzeichnis/${survivor.slug}`])
    expect(await organisationOfKey(world.db, world.services, key)).toBe(first)
    expect(await resolveOrganisation(world.db, second)).toBe(first)
    expect((await world.db.execute(sql`select organisation_id from directory_reports`)).rows).toEqual([
      { organisation_id: first },
    ])
    expect((await world.html(`/de/verzeichnis?q=Bruecke`)).match(/kulturverein-bruecke/g)?.length).toBeGreaterThan(0)
    const trail = await world.db.execute(
      sql`select subject, details from audit_entries where action = 'directory.organisation.merged' and subject in (${first}, ${second}) order by seq`,
    )
    expect(trail.rows).toEqual([
      { subject: first, details: { merged: second } },
      { subject: second, details: { into: first } },
    ])
  })

  test("a consent that moves keeps its own date and giver", async () => {
    const pair = await two({ public: ["entry"] })
    await world.db.execute(
      sql`update directory_consents set granted_by = 'group', actor = 'the-group', granted_at = '2025-01-02' where field = 'phone'`,
    )
    await merge(pair, { survivor: "first" })
    const { rows } = await world.db.execute(
      sql`select granted_by, actor, to_char(granted_at, 'YYYY-MM-DD') as at from directory_consents where organisation_id = ${pair[0]} and field = 'phone' and withdrawn_at is null`,
    )
    expect(rows).toEqual([{ granted_by: "group", actor: "the-group", at: "2025-01-02" }])
  })

  test("the hidden address of one does not become public through the other", async () => {
    const pair = await two({ email: "eins@example.org" }, { email: "geheim@example.org", public: ["entry"] })
    await merge(pair, { survivor: "first", "choice.email": "second" })
    const survivor = await entry(pair[0])
    expect([survivor.profile.email, survivor.profile.public.includes("email")]).toEqual(["geheim@example.org", false])
    expect(await world.html(`/de/verzeichnis/${survivor.slug}`)).not.toContain("geheim@example.org")
  })

  test("words nobody agreed to show are refused for a public entry, and the choices stay", async () => {
    const pair = await two(
      {},
      { name: "Brücke im Verborgenen", public: [], description: { de: "Vertraulich" } },
      { published: false },
    )
    const before = await entry(pair[0])
    const answer = await merge(pair, { survivor: "first", "choice.name": "second", "choice.description": "second" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("Name: Die Gruppe hat nicht zugestimmt")
    expect(html).toMatch(/name="choice\.description" value="second" checked/)
    expect(await entry(pair[0])).toEqual(before)
  })

  test("chains: what was merged before follows, and an address leads to the last one at once", async () => {
    const [first, second] = await two()
    await merge([first, second], { survivor: "first" })
    const third = await addEntry(world.db, { name: "Kulturverein Brücke Köln", ags: "05315000" })
    await merge([third, first], { survivor: "first" })
    expect(await entry(second)).toMatchObject({ mergedInto: third })
    expect(await resolveOrganisation(world.db, second)).toBe(third)
    const answer = await world.get(`/de/verzeichnis/kulturverein-bruecke-e-v`)
    expect(answer.headers.get("location")).toBe("/de/verzeichnis/kulturverein-bruecke-koeln")
  })

  test("waiting proposals come first, changed entries are looked at again", async () => {
    const pair = await two()
    const change = await insertChange(world.db, {
      organisationId: pair[1],
      proposed: { phone: "0221 5" },
      submittedBy: "group",
      actor: "g",
      submittedAt: new Date(),
    })
    const pending = await merge(pair)
    expect([pending.status, await pending.text()]).toEqual([409, expect.stringContaining(`/de/buero/pruefung/${change}`)])
    await world.db.execute(sql`delete from directory_changes`)
    const stale = await merge(pair, { firstRevision: "99", "choice.phone": "first" })
    const html = await stale.text()
    expect(stale.status).toBe(409)
    expect(html).toContain("Einer der Einträge wurde inzwischen geändert")
    expect(html).toMatch(/name="choice\.phone" value="first" checked/)
    expect((await merge(pair, { survivor: "beide" })).status).toBe(422)
    expect((await merge(pair, { "choice.phone": "quer" })).status).toBe(422)
  })
})

describe("two people at once", () => {
  const wish = async (survivorId: string, otherId: string) => ({
    survivorId,
    otherId,
    revisions: { [survivorId]: (await entry(survivorId)).revision, [otherId]: (await entry(otherId)).revision },
    choices: {},
  })

  test("the same pair, in both directions, by six people: merged once", async () => {
    const [first, second] = await two()
    const [there, back] = [await wish(first, second), await wish(second, first)]
    const outcomes = await Promise.all(
      [there, back, there, back, there, back].map((one) => mergeOrganisations(world.services, jonas, one)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.problem === "already")).toHaveLength(5)
    expect((await world.db.execute(sql`select * from directory_merges`)).rows).toHaveLength(1)
    expect([(await entry(first)).mergedInto, (await entry(second)).mergedInto].filter((one) => one !== null)).toHaveLength(1)
  })

  test("three entries in a ring never eat each other up", async () => {
    const [a, b] = await two()
    const c = await addEntry(world.db, { name: "Brücke drei", ags: "05315000" })
    const wishes = [await wish(a, b), await wish(b, c), await wish(c, a)]
    await Promise.all(wishes.map((one) => mergeOrganisations(world.services, jonas, one)))
    const left = (await Promise.all([a, b, c].map(entry))).filter(({ mergedInto }) => mergedInto === null)
    expect(left.length).toBeGreaterThanOrEqual(1)
    for (const id of [a, b, c]) expect(left.map((one) => one.id)).toContain(await resolveOrganisation(world.db, id))
  })

  test("taking back by several: once", async () => {
    const [first, second] = await two()
    await mergeOrganisations(world.services, jonas, await wish(first, second))
    const { rows } = await world.db.execute<{ id: string }>(sql`select id from directory_merges`)
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => unmerge(world.services, amina, rows[0]?.id ?? "")))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe("taking it back", () => {
  const mergeId = async () => (await world.db.execute<{ id: string }>(sql`select id from directory_merges`)).rows[0]?.id ?? ""
  const bare = ({ revision: _r, updatedAt: _u, updatedBy: _b, unpublishedAt: _h, ...rest }: Organisation) => rest

  test("both are what they were: values, consents, publication, addresses, links", async () => {
    const pair = await two({ public: ["entry", "email"] }, { public: ["entry", "phone"] })
    const key = await newKey(world.db, world.services, pair[1])
    const before = [bare(await entry(pair[0])), bare(await entry(pair[1]))]
    await merge(pair, { survivor: "first", "choice.email": "second" })
    expect(await text(LIST)).toContain("Wieder trennen")
    expect((await world.post(`${LIST}/rueckgaengig/${await mergeId()}`, {}, { as: jonas })).status).toBe(303)
    expect([bare(await entry(pair[0])), bare(await entry(pair[1]))]).toEqual(before)
    expect(await organisationOfKey(world.db, world.services, key)).toBe(pair[1])
    expect((await world.get("/de/verzeichnis/kulturverein-bruecke-e-v")).status).toBe(200)
    expect(await text(LIST)).toContain("getrennt am 23. November 2026")
  })

  test("not when somebody has worked on it since, not after 30 days", async () => {
    const pair = await two()
    await merge(pair, { survivor: "first" })
    const id = await mergeId()
    world.clock.set(new Date(world.clock.now().getTime() + 31 * DAY))
    expect(await unmerge(world.services, jonas, id)).toEqual({ ok: false, problem: "late" })
    expect(await text(LIST)).toContain("nicht mehr möglich")
    world.clock.set("2026-11-24T09:00:00Z")
    await updateProfile(world.db, pair[0], { phone: "0221 7" }, { actor: "x", at: new Date(), grantor: "staff" })
    expect(await unmerge(world.services, jonas, id)).toEqual({ ok: false, problem: "changed" })
    expect(await entry(pair[1])).toMatchObject({ mergedInto: pair[0] })
  })

  test("after 30 days the people and addresses of the entry that is gone are destroyed; its name still leads on", async () => {
    const pair = await two()
    await merge(pair, { survivor: "first" })
    expect(await forgetOldMerges(world.db, new Date(world.clock.now().getTime() - DAY))).toBe(0)
    expect(await forgetOldMerges(world.db, new Date(world.clock.now().getTime() + DAY))).toBe(1)
    const gone = await entry(pair[1])
    expect([gone.profile.contacts, gone.profile.phone, gone.mergedInto]).toEqual([[], null, pair[0]])
    expect((await world.db.execute(sql`select survivor_before, moved from directory_merges`)).rows).toEqual([
      { survivor_before: null, moved: null },
    ])
    expect((await world.get("/de/verzeichnis/kulturverein-bruecke-e-v")).status).toBe(301)
  })
})
