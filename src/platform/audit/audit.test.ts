import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { testDatabase } from "../../../test/database.ts"
import {
  anchorFileIn,
  type AuditEntry,
  auditTrail,
  recordAudit,
  recordAudits,
  sealAudit,
  useAuditKey,
  verifyAudit,
} from "./index.ts"

const secret = "a-secret-of-the-test-installation-0123456789"
const entry = (subject: string): AuditEntry => ({ actor: "user-1", action: "advice.request.read", subject })
let world: Awaited<ReturnType<typeof testDatabase>>

/** What somebody with full rights in the database can do: the trigger does not stop the owner of the table. */
const forge = async (statement: string) => {
  await world.pool.query(
    `alter table audit_entries disable trigger user; ${statement}; alter table audit_entries enable trigger user`,
  )
}
const write = async (count: number) => {
  for (let index = 1; index <= count; index++) await recordAudit(world.db, entry(`request-${index}`))
}

beforeAll(async () => {
  world = await testDatabase()
})
beforeEach(async () => {
  useAuditKey(secret)
  await forge("truncate audit_entries")
})
afterAll(() => world.close())

describe("writing", () => {
  test("entries form one chain that verifies, also after a round trip through jsonb", async () => {
    await recordAudit(world.db, { ...entry("a"), details: { z: 1e21, a: -0, mode: "phone", done: true, text: 'ü\u2028"\\' } })
    await recordAudits(world.db, [entry("b"), entry("c"), entry("b")])
    expect(await verifyAudit(world.db)).toEqual({ ok: true, entries: 4, sealed: 0 })
    const trail = await auditTrail(world.db, "b")
    expect(trail.map(({ seq }) => seq)).toEqual([4, 2])
  })

  test("fifty transactions at once, some of them rolled back, leave no fork and no gap", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        world.db.transaction(async (tx) => {
          await recordAudit(tx, entry(`request-${index}`))
          await tx.execute(sql`select pg_sleep(0.002)`)
          if (index % 5 === 0) throw new Error("rolled back on purpose")
        }),
      ),
    )
    const failures = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason)] : []))
    expect(new Set(failures)).toEqual(new Set(["Error: rolled back on purpose"]))
    expect(failures).toHaveLength(10)
    expect(await verifyAudit(world.db)).toEqual({ ok: true, entries: 40, sealed: 0 })
  })

  test("an entry disappears with its transaction", async () => {
    const work = world.db.transaction(async (tx) => {
      await recordAudit(tx, entry("a"))
      throw new Error("no")
    })
    await expect(work).rejects.toThrow("no")
    expect(await verifyAudit(world.db)).toEqual({ ok: true, entries: 0, sealed: 0 })
  })

  test("the table refuses to be changed", async () => {
    await write(1)
    for (const statement of ["update audit_entries set actor = 'x'", "delete from audit_entries", "truncate audit_entries"])
      await expect(world.pool.query(statement)).rejects.toThrow("append-only")
  })

  test("without a key nothing is written", async () => {
    expect(() => useAuditKey("short")).toThrow("too short")
  })
})

describe("personal data stays out", () => {
  const refused: [string, AuditEntry][] = [
    ["an address", { ...entry("a"), details: { contact: "amina@example.org" } }],
    ["an address in a sentence", { ...entry("a"), details: { note: "mail to <a.b@c.example>" } }],
    ["a phone number", { ...entry("a"), details: { contact: "0221 / 123 45 67" } }],
    ["a phone number from abroad", { ...entry("a"), details: { contact: "call +49 (151) 23456789" } }],
    ["Arabic digits", { ...entry("a"), details: { contact: "٠٠٤٩١٥١٢٣٤٥٦٧٨" } }],
    ["an address as actor", { ...entry("a"), actor: "amina@example.org" }],
    ["an address as subject", entry("amina@example.org")],
    ["an address as name of a detail", { ...entry("a"), details: { "amina@example.org": true } }],
    ["a long text", { ...entry("a"), details: { text: "x".repeat(201) } }],
    ["a line break", { ...entry("a"), details: { text: "a\nb" } }],
    ["half a character", { ...entry("a"), details: { text: "\ud800" } }],
    ["no subject", entry("")],
    ["a sentence as action", { ...entry("a"), action: "Read the request" }],
    ["not a number", { ...entry("a"), details: { n: Number.NaN } }],
  ]
  test.each(refused)("%s is refused and not repeated", async (_, wrong) => {
    await expect(recordAudit(world.db, wrong)).rejects.toThrow(/^Audit entry refused: (?!.*(amina|123|151))/)
  })
  // What callers without types could hand over.
  test.each([[{ nested: { a: 1 } }], [{ list: ["a"] }], [{ none: null }]])("%j is refused", async (details) => {
    const untyped: AuditEntry = JSON.parse(JSON.stringify({ ...entry("a"), details }))
    await expect(recordAudit(world.db, untyped)).rejects.toThrow("not a text, a number")
  })
  test.each(["01928374-1234-7123-8123-123456789012", "05315000", "2026-11-23", "R-2026-000123", "12345678901234"])(
    "%s is an id, not a phone number",
    async (subject) => {
      await recordAudit(world.db, entry(subject))
    },
  )
})

describe("tampering shows", () => {
  beforeEach(() => write(6))

  test.each([
    ["a changed row", "update audit_entries set actor = 'somebody-else' where seq = 3", 3],
    ["a changed time", "update audit_entries set at = at + interval '1 second' where seq = 2", 2],
    ["changed details", `update audit_entries set details = '{"a":1}' where seq = 5`, 5],
    ["a row taken out", "delete from audit_entries where seq = 4", 4],
    ["the first row taken out", "delete from audit_entries where seq = 1", 1],
    [
      "a row taken out and the rest moved up",
      "delete from audit_entries where seq = 2; update audit_entries set seq = seq + 1000 where seq > 2; update audit_entries set seq = seq - 1001 where seq > 1000",
      2,
    ],
    [
      "two rows swapped",
      "update audit_entries set seq = 100 where seq = 2; update audit_entries set seq = 2 where seq = 3; update audit_entries set seq = 3 where seq = 100",
      2,
    ],
    [
      "an invented row",
      "insert into audit_entries select 7, at, actor, action, subject, details, hash, encode(sha256('guess'), 'hex') from audit_entries where seq = 6",
      7,
    ],
  ])("%s", async (_, statement, brokenAt) => {
    await forge(statement)
    expect(await verifyAudit(world.db)).toMatchObject({ ok: false, brokenAt })
  })

  test("a chain written with another secret does not verify", async () => {
    useAuditKey("another-secret-of-the-test-installation-9876")
    expect(await verifyAudit(world.db)).toEqual({ ok: false, brokenAt: 1, reason: "changed" })
  })
})

describe("the anchor outside the database", () => {
  let folder: string, file: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "audit-"))
    file = anchorFileIn(folder)
    await write(5)
    expect(await sealAudit(world.db, file)).toBe("sealed")
  })
  afterEach(() => rm(folder, { recursive: true }))

  test("a chain that grew since is fine", async () => {
    await write(2)
    expect(await verifyAudit(world.db, file)).toEqual({ ok: true, entries: 7, sealed: 5 })
    expect(await sealAudit(world.db, file)).toBe("sealed")
    expect(await verifyAudit(world.db, file)).toEqual({ ok: true, entries: 7, sealed: 7 })
  })

  test("a cut-off end shows, and sealing again does not cover it up", async () => {
    await forge("delete from audit_entries where seq > 3")
    expect(await verifyAudit(world.db)).toEqual({ ok: true, entries: 3, sealed: 0 })
    expect(await verifyAudit(world.db, file)).toEqual({ ok: false, brokenAt: 4, reason: "cut-off" })
    expect(await sealAudit(world.db, file)).toBe("refused")
    expect(await verifyAudit(world.db, file)).toMatchObject({ ok: false, brokenAt: 4 })
  })

  test("an end that was cut off and written anew shows", async () => {
    await forge("delete from audit_entries where seq > 3")
    await write(4)
    expect(await verifyAudit(world.db)).toMatchObject({ ok: true, entries: 7 })
    expect(await verifyAudit(world.db, file)).toEqual({ ok: false, brokenAt: 5, reason: "cut-off" })
    expect(await sealAudit(world.db, file)).toBe("refused")
  })

  test("after a restore the operator may seal the shorter chain", async () => {
    await forge("delete from audit_entries where seq > 3")
    expect(await sealAudit(world.db, file, { afterRestore: true })).toBe("sealed")
    expect(await verifyAudit(world.db, file)).toEqual({ ok: true, entries: 3, sealed: 3 })
  })

  test.each([
    ["changed", (text: string) => text.replace('"seq":5', '"seq":3')],
    ["broken", () => "{"],
  ])("a %s anchor file shows", async (_, alter) => {
    await writeFile(file, alter(await readFile(file, "utf8")))
    expect(await verifyAudit(world.db, file)).toEqual({ ok: false, brokenAt: 0, reason: "anchor" })
    expect(await sealAudit(world.db, file)).toBe("refused")
  })
})

test("a chain longer than one batch verifies and names its break", async () => {
  await recordAudits(
    world.db,
    Array.from({ length: 2500 }, (_, index) => entry(`request-${index}`)),
  )
  expect(await verifyAudit(world.db)).toEqual({ ok: true, entries: 2500, sealed: 0 })
  await forge("update audit_entries set subject = 'x' where seq = 2001")
  expect(await verifyAudit(world.db)).toEqual({ ok: false, brokenAt: 2001, reason: "changed" })
})
