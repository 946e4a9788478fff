import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { DatabaseProblem } from "#platform/db"
import { temporaryFolder } from "../testing/child.fixtures.ts"
import { ask, openEmbedded } from "../testing/open.fixtures.ts"
import { startServer } from "./server.ts"
import { connect, endPool } from "../connect.ts"

// Real servers are made and killed here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const refusal = async (dataDir: string, options = {}): Promise<string> => {
  const error: unknown = await startServer(dataDir, options).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseProblem)
  return error instanceof Error ? error.message : ""
}

/** A folder with a database that was used and properly closed. Every test leaves it usable. */
let folder = ""
let root = ""
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), `tragwerk-test-${process.pid}-`))
  root = join(folder, "postgresql")
  const server = await startServer(folder)
  const { pool } = connect({ socketFolder: server.socketFolder, database: "postgres" })
  await pool.query("create table kept as select 42 as answer")
  await endPool(pool)
  await server.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const stillHasItsData = async () => {
  const { pool, close } = await openEmbedded(folder)
  expect(await ask(pool, "select answer from kept")).toBe("42")
  await close()
}

test("data of another major version is refused, untouched, with instructions", async () => {
  const versionFile = join(root, "cluster/PG_VERSION")
  writeFileSync(versionFile, "17\n")
  expect(await refusal(folder)).toMatch(/PostgreSQL 17.*POSTGRES_BIN_DIR/)
  expect(readFileSync(versionFile, "utf8")).toBe("17\n")
  writeFileSync(versionFile, "18\n")
  await stillHasItsData()
})

test("a database that is gone is never replaced by an empty one", async () => {
  renameSync(join(root, "cluster"), join(root, "elsewhere"))
  expect(await refusal(folder)).toMatch(/missing or damaged/)
  expect(readdirSync(root)).not.toContain("cluster")
  renameSync(join(root, "elsewhere"), join(root, "cluster"))
  rmSync(join(root, "engine.json"))
  await stillHasItsData()
  writeFileSync(join(root, "cluster/PG_VERSION"), "")
  expect(await refusal(folder)).toMatch(/missing or damaged/)
  writeFileSync(join(root, "cluster/PG_VERSION"), "18\n")
})

test("the folder of another engine is refused", async () => {
  writeFileSync(join(root, "engine.json"), '{"engine":"pglite","major":17}')
  expect(await refusal(folder)).toMatch(/another kind of database/)
  rmSync(join(root, "engine.json"))
})

test("missing and broken programs are an error, with and without data", async () => {
  const programs = join(folder, "programs")
  mkdirSync(programs)
  expect(await refusal(folder, { binDir: programs })).toMatch(/does not run here/)
  writeFileSync(join(programs, "postgres"), "\u007fELF broken")
  chmodSync(join(programs, "postgres"), 0o755)
  expect(await refusal(folder, { binDir: programs })).toMatch(/does not run here/)
  vi.spyOn(process, "arch", "get").mockReturnValue("mips")
  expect(await refusal(folder)).toMatch(/is not installed. Your data is there.*DATABASE_URL/)
  expect(await refusal(temporaryFolder())).toMatch(/is not installed. Run npm ci/)
  vi.restoreAllMocks()
  await stillHasItsData()
})
