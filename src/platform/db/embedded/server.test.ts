import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test, vi } from "vitest"
import { openDatabase } from "#platform/db"
import { runChild, temporaryFolder } from "../testing/child.fixtures.ts"
import { ask, openEmbedded } from "../testing/open.fixtures.ts"
import { copyProgramsWithoutLinks } from "../testing/programs.fixtures.ts"

// Real servers are made and killed here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

test("the first start makes a database that knows all scripts and cannot be reached over a network", async () => {
  const folder = temporaryFolder()
  const { pool, how, socketFolder } = await openEmbedded(folder)
  expect(how).toMatch(/^embedded PostgreSQL 18\.\d+ \(.+\)$/)
  expect(await ask(pool, "show server_encoding")).toBe("UTF8")
  expect(await ask(pool, "show data_checksums")).toBe("on")
  expect(await ask(pool, "show listen_addresses")).toBe("")
  expect(await ask(pool, "select datcollate from pg_database where datname = current_database()")).toMatch(/^C/)
  await pool.query("create extension pg_trgm")
  expect(await ask(pool, "select similarity('Новый дом', 'Новий дім') > 0.2 and 'ÖL' ilike 'öl'")).toBe("true")
  expect(statSync(socketFolder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, "postgresql/cluster")).mode & 0o777).toBe(0o700)
  expect(JSON.parse(readFileSync(join(folder, "postgresql/engine.json"), "utf8"))).toEqual({ engine: "postgresql", major: 18 })
})

test("a second start finds what the first one wrote; connections have time limits, and days stay days", async () => {
  const folder = temporaryFolder()
  // A first start that was killed while it made the database left this behind.
  mkdirSync(join(folder, "postgresql/cluster.new/base"), { recursive: true })
  const first = await openDatabase({ databaseUrl: undefined, dataDir: folder })
  await first.pool.query("create table kept as select 42 as answer")
  await first.close()
  const second = await openDatabase({ databaseUrl: undefined, dataDir: folder, statementTimeoutMs: 200 })
  expect(await ask(second.pool, "select answer from kept")).toBe("42")
  await expect(second.pool.query("select pg_sleep(20)")).rejects.toThrow(/statement timeout/)
  expect(await ask(second.pool, "show idle_in_transaction_session_timeout")).toBe("1min")
  expect(await ask(second.pool, "select date '2026-03-29'")).toBe("2026-03-29")
  await second.close()
})

test("a data folder with a path too long for a socket works", async () => {
  const folder = join(temporaryFolder(), "ein-ordner-mit-langem-namen".repeat(3), "und-noch-einer".repeat(3))
  const { pool, socketFolder, close } = await openEmbedded(folder)
  expect(await ask(pool, "select 1")).toBe("1")
  expect(socketFolder.startsWith(realpathSync(folder))).toBe(false)
  expect(statSync(socketFolder).mode & 0o777).toBe(0o700)
  await close()
  expect(() => statSync(socketFolder)).toThrow(/ENOENT/)
})

test("a command beside a running Tragwerk joins its server and leaves it running", async () => {
  const folder = temporaryFolder()
  const owner = runChild("writer.fixtures.ts", { args: [folder, "slowly"] })
  await owner.says("many")
  const joined = await openEmbedded(folder)
  expect(joined.how).toBe(`embedded PostgreSQL of process ${owner.pid}`)
  expect(Number(await ask(joined.pool, "select count(*) from written"))).toBeGreaterThan(100)
  await joined.close()
  const rows = owner.lines.length
  await expect.poll(() => owner.lines.length, { timeout: 100_000 }).toBeGreaterThan(rows + 3)
  await owner.kill("SIGTERM")
  expect(owner.lines).toContain("closed")
})

test("a command that will end soon is waited for, because its server ends with it", async () => {
  const folder = temporaryFolder()
  const command = runChild("writer.fixtures.ts", { args: [folder, "without-lock"] })
  await command.says("many")
  const opening = openEmbedded(folder)
  await command.kill("SIGTERM")
  const { pool, how } = await opening
  expect(how).toMatch(/^embedded PostgreSQL 18/)
  expect(await ask(pool, "select count(distinct writer) from written")).toBe("1")
})

test("programs without their library links, as npm leaves them when install scripts are off, still run", async () => {
  const folder = temporaryFolder()
  const binDir = copyProgramsWithoutLinks(folder)
  const { pool } = await openEmbedded(join(folder, "data"), { binDir })
  expect(await ask(pool, "select 1")).toBe("1")
})

test("a process id in the server's folder that meanwhile belongs to somebody else does not stop the start", async () => {
  const folder = temporaryFolder()
  const first = await openEmbedded(folder)
  const pidFile = join(folder, "postgresql/cluster/postmaster.pid")
  const [, ...rest] = readFileSync(pidFile, "utf8").split("\n")
  await first.close()
  const stranger = runChild("lock.fixtures.ts", { args: [join(folder, "elsewhere")] })
  mkdirSync(join(folder, "elsewhere"), { recursive: true })
  await stranger.says("won")
  writeFileSync(pidFile, [stranger.pid, ...rest].join("\n"))
  const second = await openEmbedded(folder)
  expect(await ask(second.pool, "select 1")).toBe("1")
})
