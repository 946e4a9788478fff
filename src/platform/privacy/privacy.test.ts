import { sql } from "drizzle-orm"
import { pgTable, text } from "drizzle-orm/pg-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { auditTrail, useAuditKey, verifyAudit } from "#platform/audit"
import { testDatabase } from "../../../test/database.ts"
import {
  applyRetention,
  erasePerson,
  exportPerson,
  listDeletions,
  type PersonalData,
  type PersonalDataSource,
  runRetention,
  seal,
  sealed,
  unseal,
  useSealingKey,
} from "./index.ts"

const secret = "a-secret-of-the-test-installation-0123456789"
const notes = pgTable("test_notes", { id: text().primaryKey(), email: text(), body: sealed(), second: sealed("other_body") })
let world: Awaited<ReturnType<typeof testDatabase>>
const now = new Date("2026-11-23T10:00:00Z")

const guests: PersonalData = {
  drawers: { test_guests: "case" },
  export: async (db, { email }) => [
    { section: "guests", rows: (await db.execute(sql`select email, name from test_guests where email = ${email ?? ""}`)).rows },
    { section: "empty", rows: [] },
  ],
  erase: async (tx, { email }) => (await tx.execute(sql`delete from test_guests where email = ${email ?? ""}`)).rowCount ?? 0,
  retention: [
    {
      name: "guests-after-a-year",
      run: async (tx, at) =>
        (await tx.execute(sql`delete from test_guests where came_at < ${at.toISOString()}::timestamptz - interval '1 year'`))
          .rowCount ?? 0,
    },
  ],
}
const failing: PersonalData = {
  export: async () => [],
  erase: async () => {
    throw new Error("cannot erase")
  },
  retention: [{ name: "broken", run: async () => Promise.reject(new Error("broken rule")) }],
}
const sources: PersonalDataSource[] = [
  { id: "events", personalData: guests },
  { id: "website", personalData: "none" },
]
const countGuests = async () => Number((await world.pool.query("select count(*) from test_guests")).rows[0].count)

beforeAll(async () => {
  world = await testDatabase()
  await world.pool.query(`
    create table test_notes (id text primary key, email text, body text, other_body text);
    create table test_guests (email text, name text, came_at timestamptz not null)`)
})
beforeEach(async () => {
  useAuditKey(secret)
  useSealingKey(secret)
  await world.pool.query(`
    truncate test_guests, test_notes, privacy_deletions;
    insert into test_guests values ('amina@example.org', 'Amina', '2026-11-01'), ('amina@example.org', 'Amina', '2020-01-01'), ('jonas@example.org', 'Jonas', '2020-01-01')`)
})
afterAll(() => world.close())

describe("a person's rights", () => {
  test("everything about a person comes out, however the address is written", async () => {
    const found = await exportPerson(world.db, sources, { email: " Amina@Example.org " })
    expect(found).toEqual([
      {
        module: "events",
        section: "guests",
        rows: [
          { email: "amina@example.org", name: "Amina" },
          { email: "amina@example.org", name: "Amina" },
        ],
      },
    ])
  })

  test("nobody in particular is refused", async () => {
    await expect(exportPerson(world.db, sources, {})).rejects.toThrow("needs an e-mail address")
    const erasing = erasePerson({ db: world.db, now: () => now }, { sources, person: { email: "  " }, actor: "user-1" })
    await expect(erasing).rejects.toThrow("needs")
    expect(await countGuests()).toBe(3)
  })

  test("a person is erased, and the trail proves it without naming them", async () => {
    const erased = await erasePerson(
      { db: world.db, now: () => now },
      { sources, person: { email: "amina@example.org", userId: "user-7" }, actor: "user-1" },
    )
    expect(erased.rows).toEqual({ events: 2 })
    expect(await countGuests()).toBe(1)
    expect(await auditTrail(world.db, erased.id)).toMatchObject([
      { actor: "user-1", action: "privacy.person.erased", details: { events: 2 } },
    ])
    const trail = await world.pool.query("select 1 from audit_entries entry where entry::text ~* 'amina|user-7'")
    expect(trail.rows).toEqual([])
    expect(await listDeletions(world.db)).toEqual([{ at: now, module: "events", rule: "person", count: 2 }])
    expect(await verifyAudit(world.db)).toMatchObject({ ok: true })
  })

  test("when one module fails, nothing is erased and nothing is claimed", async () => {
    const before = await verifyAudit(world.db)
    const erasing = erasePerson(
      { db: world.db, now: () => now },
      { sources: [...sources, { id: "broken", personalData: failing }], person: { email: "amina@example.org" }, actor: "user-1" },
    )
    await expect(erasing).rejects.toThrow("cannot erase")
    expect(await countGuests()).toBe(3)
    expect(await listDeletions(world.db)).toEqual([])
    expect(await verifyAudit(world.db)).toEqual(before)
  })
})

describe("retention", () => {
  test("deletes what is due and logs it; a second run finds nothing", async () => {
    const job = runRetention(sources)
    expect(job).toMatchObject({ name: "privacy.run-retention", cron: expect.any(String) })
    await job.run({ db: world.db, now: () => now }, { id: "" })
    await job.run({ db: world.db, now: () => now }, { id: "" })
    expect(await countGuests()).toBe(1)
    expect(await listDeletions(world.db)).toEqual([{ at: now, module: "events", rule: "guests-after-a-year", count: 2 }])
  })

  test("a rule that fails does not stop the others, and is reported", async () => {
    const all = [{ id: "broken", personalData: failing }, ...sources]
    await expect(applyRetention({ db: world.db, now: () => now }, all)).rejects.toThrow("broken/broken")
    expect(await countGuests()).toBe(1)
  })
})

describe("sealed texts", () => {
  const body = "Vertraulich: سرّي 🤫"

  test("come back as written and are nowhere in the database", async () => {
    await world.db.insert(notes).values([
      { id: "a", body, second: "" },
      { id: "b", body, second: null },
    ])
    expect(await world.db.select().from(notes).orderBy(notes.id)).toEqual([
      { id: "a", email: null, body, second: "" },
      { id: "b", email: null, body, second: null },
    ])
    const { rows } = await world.pool.query("select body, other_body from test_notes order by id")
    expect(rows[0].body).toMatch(/^v1:[\w-]{6}:[\w-]+$/)
    expect(rows[0].other_body).toMatch(/^v1:/)
    expect(rows[1].other_body).toBeNull()
    expect(rows[0].body).not.toBe(rows[1].body)
    expect(JSON.stringify(rows)).not.toContain("Vertraulich")
    expect(Buffer.from(rows[0].body.split(":")[2], "base64url").toString()).not.toContain("Vertraulich")
  })

  test("do not open with another secret, and say what to do", async () => {
    await world.db.insert(notes).values({ id: "a", body })
    useSealingKey("another-secret-of-another-installation-98765")
    await expect(world.db.select().from(notes)).rejects.toThrow("sealed with another secret. Bring back the file SECRET_FILE")
  })

  test("show every alteration", () => {
    const text = seal(body)
    const at = text.lastIndexOf(":") + 1
    for (let index = at; index < text.length; index++) {
      const altered = text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1)
      if (Buffer.from(altered.slice(at), "base64url").equals(Buffer.from(text.slice(at), "base64url"))) continue
      expect(() => unseal(altered)).toThrow("altered")
    }
    for (const wrong of [text.slice(0, -4), text.slice(0, at), `${text.slice(0, at)}AAAA`, body, ""])
      expect(() => unseal(wrong)).toThrow("altered")
  })

  test("stay readable when a new key is added, and new ones use it", () => {
    const old = seal(body)
    useSealingKey("the-next-secret-of-this-installation-1234567", 2)
    expect(seal(body)).toMatch(/^v2:/)
    expect(unseal(old)).toBe(body)
    expect(() => unseal(old.replace("v1", "v3"))).toThrow("key v3 is not set")
  })

  test("a weak secret is refused", () => {
    expect(() => useSealingKey("short")).toThrow("too short")
  })
})
