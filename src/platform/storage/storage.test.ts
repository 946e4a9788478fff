import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { eq } from "drizzle-orm"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest"
import type { Db } from "#platform/db"
import { type TestDatabase, testDatabase } from "../../../test/database.ts"
import { type NewFile, openStorage, type Storage } from "./index.ts"
import { keys, startS3 } from "./s3-server.fixtures.ts"
import { docx, exe, pdf, text } from "./sample-files.fixtures.ts"
import { storedFiles } from "./tables.ts"

const noon = new Date("2026-11-23T12:00:00Z")
const secret = "a-secret-of-at-least-thirty-two-bytes-in-base64url"
const owner = { module: "founding", subject: "case-1" }
let database: TestDatabase, db: Db, dataDir: string, storage: Storage
let now = noon

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
})
afterAll(() => database.close())
beforeEach(async () => {
  now = noon
  dataDir = mkdtempSync(join(tmpdir(), "tragwerk-storage-"))
  storage = openStorage({ dataDir, storage: { kind: "disk" }, secret }, () => now)
  await db.delete(storedFiles)
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const put = (given: Partial<NewFile> = {}, on: Storage = storage) =>
  db.transaction((tx) =>
    on.put(tx, {
      bytes: pdf(),
      name: "Satzung.pdf",
      allowed: ["pdf", "docx"],
      maxBytes: 1_000_000,
      owner,
      by: "user-1",
      ...given,
    }),
  )
const stored = async (given: Partial<NewFile> = {}, on: Storage = storage) => {
  const outcome = await put(given, on)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.file
}
const filesOnDisk = () =>
  existsSync(join(dataDir, "files"))
    ? readdirSync(join(dataDir, "files"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
    : []
const age = (name: string, hours: number) => {
  const when = new Date(noon.getTime() - hours * 3600_000)
  utimesSync(join(dataDir, "files", name), when, when)
}

test("a file that was handed in is found again with name, kind, size and hash", async () => {
  const file = await stored({ name: "C:\\Users\\x\\Satzung\u202E.docx", bytes: docx() })
  expect(file).toMatchObject({ ...owner, name: "Satzung.docx", createdBy: "user-1", sizeBytes: docx().length, createdAt: noon })
  expect(await storage.find(db, file.id)).toEqual(file)
  expect(await storage.list(db, owner)).toEqual([file])
  expect(await storage.list(db, { ...owner, subject: "case-2" })).toEqual([])
  expect((await storage.read(db, file.id))?.bytes).toEqual(docx())
})
test("what does not fit is refused with a reason, and nothing is kept", async () => {
  expect(await put({ bytes: exe() })).toEqual({ ok: false, problem: "kind-not-allowed" })
  expect(await put({ bytes: new Uint8Array() })).toEqual({ ok: false, problem: "empty" })
  expect(await put({ maxBytes: 100 })).toEqual({ ok: false, problem: "too-large" })
  expect(await put({ bytes: docx([{ name: "a.xml", content: new Uint8Array(60_000_000) }]) })).toEqual({
    ok: false,
    problem: "bomb",
  })
  expect(await put({ bytes: pdf().subarray(0, 100) })).toEqual({ ok: false, problem: "broken" })
  expect(await db.select().from(storedFiles)).toEqual([])
  expect(filesOnDisk()).toEqual([])
})
test("an id that is none, or that nobody stored, finds nothing", async () => {
  for (const id of ["", "../../secret", "0198f0aa-1111-7222-8333-4444555566ab"]) {
    expect(await storage.find(db, id)).toBeUndefined()
    expect(await storage.read(db, id)).toBeUndefined()
    expect(await storage.remove(db, id)).toBe(false)
  }
})
test("an undone transaction leaves no row, and the sweep destroys its bytes a day later", async () => {
  const undone = db.transaction(async (tx) => {
    await storage.put(tx, { bytes: pdf(), name: "a.pdf", allowed: ["pdf"], maxBytes: 1_000_000, owner, by: "user-1" })
    throw new Error("undone")
  })
  await expect(undone).rejects.toThrow("undone")
  expect(await db.select().from(storedFiles)).toEqual([])
  const [orphan = ""] = filesOnDisk()
  const kept = await stored()
  age(join(orphan.slice(-2), orphan), 23)
  expect(await storage.sweep(db)).toBe(0)
  age(join(orphan.slice(-2), orphan), 25)
  age(join(kept.id.slice(-2), kept.id), 25)
  expect(await storage.sweep(db)).toBe(1)
  expect(filesOnDisk()).toEqual([kept.id])
  expect((await storage.read(db, kept.id))?.bytes).toEqual(pdf())
})
test("the rest of a write that was killed is swept too", async () => {
  const kept = await stored()
  writeFileSync(join(dataDir, "files", "drafts", `${kept.id}.deadbeef`), "half")
  age(join("drafts", `${kept.id}.deadbeef`), 25)
  expect(await storage.sweep(db)).toBe(1)
  expect(filesOnDisk()).toEqual([kept.id])
})
test("a removed file is gone at once, its bytes, name and row with the next sweep", async () => {
  const file = await stored()
  expect(await db.transaction((tx) => storage.remove(tx, file.id))).toBe(true)
  expect(await storage.find(db, file.id)).toBeUndefined()
  expect(await storage.list(db, owner)).toEqual([])
  expect(await storage.remove(db, file.id)).toBe(false)
  expect(filesOnDisk()).toEqual([file.id])
  expect(await storage.sweep(db)).toBe(1)
  expect(filesOnDisk()).toEqual([])
  expect(await db.select().from(storedFiles)).toEqual([])
})
test("a removal that is undone leaves the file readable", async () => {
  const file = await stored()
  await expect(
    db.transaction(async (tx) => {
      await storage.remove(tx, file.id)
      throw new Error("undone")
    }),
  ).rejects.toThrow("undone")
  await storage.sweep(db)
  expect((await storage.read(db, file.id))?.bytes).toEqual(pdf())
})
test("a sweep on the wrong database destroys nothing", async () => {
  const files = []
  for (let count = 0; count < 25; count += 1) files.push(await stored())
  for (const { id } of files) age(join(id.slice(-2), id), 48)
  await db.delete(storedFiles)
  expect(await storage.sweep(db)).toBe(0)
  expect(filesOnDisk()).toHaveLength(25)
})
test("damaged bytes are noticed rather than handed out", async () => {
  const file = await stored()
  writeFileSync(join(dataDir, "files", file.id.slice(-2), file.id), "not what was stored")
  await expect(storage.read(db, file.id)).rejects.toThrow("missing or damaged")
})
test("a link opens one file for a while", async () => {
  const file = await stored()
  const [, , id = "", expires = "", signature = ""] = storage.link(file.id, new Date(noon.getTime() + 60_000)).split("/")
  expect(storage.verifyLink({ id, expires, signature })).toBe("valid")
  expect(storage.verifyLink({ id, expires: `${expires}0`, signature })).toBe("wrong")
  now = new Date(noon.getTime() + 61_000)
  expect(storage.verifyLink({ id, expires, signature })).toBe("expired")
})
test("thirty files at once arrive whole", async () => {
  const contents = Array.from({ length: 30 }, (_, index) => text(`Datei ${index} `.repeat(1000)))
  const files = await Promise.all(contents.map((bytes) => stored({ bytes, name: "a.txt", allowed: ["text"] })))
  for (const [index, { id }] of files.entries()) expect((await storage.read(db, id))?.bytes).toEqual(contents[index])
  expect(await storage.list(db, owner)).toHaveLength(30)
})
test("the same works on an S3-compatible storage", async () => {
  const server = await startS3()
  try {
    const remote = openStorage({ dataDir, storage: { kind: "s3", endpoint: server.endpoint, ...keys }, secret }, () => now)
    const [kept, removed, orphan] = [await stored({}, remote), await stored({}, remote), await stored({}, remote)]
    expect(filesOnDisk()).toEqual([])
    expect((await remote.read(db, kept.id))?.bytes).toEqual(pdf())
    await remote.remove(db, removed.id)
    await db.delete(storedFiles).where(eq(storedFiles.id, orphan.id))
    now = new Date(Date.now() + 25 * 3600_000)
    expect(await remote.sweep(db)).toBe(2)
    expect([...server.objects.keys()]).toEqual([`files/${kept.id.slice(-2)}/${kept.id}`])
    server.state.refuse = { status: 507, code: "XMinioStorageFull" }
    expect(await put({}, remote)).toEqual({ ok: false, problem: "no-space" })
  } finally {
    await server.close()
  }
})

// A really full disk: a tiny memory file system of its own where the kernel allows one, else a limit on the size of files.
const MOUNT = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"'
const fullDisks = [
  { how: "tmpfs", command: ["unshare", "--mount", "sh", "-c", MOUNT] },
  { how: "tmpfs in a user namespace", command: ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", MOUNT] },
  { how: "file size limit", command: ["sh", "-c", 'ulimit -f 1024 && exec "$@"'] },
]
const fullDisk = fullDisks.find(
  ({ command: [program = "", ...args] }) => spawnSync(program, [...args, tmpdir(), "true"]).status === 0,
)

test(`a full disk (${fullDisk?.how}) is a problem to show; nothing is left behind, and a smaller file still fits`, () => {
  const [program = "", ...args] = fullDisk?.command ?? []
  const script = fileURLToPath(new URL("./full-disk.fixtures.ts", import.meta.url))
  const output = execFileSync(program, [...args, dataDir, process.execPath, "--import", "tsx", script, dataDir, database.url], {
    encoding: "utf8",
  })
  expect(JSON.parse(output)).toEqual({ big: "no-space", leftBehind: 0, rows: 0, small: "stored", filesAfter: 1 })
})
