import { chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test, vi } from "vitest"
import { DatabaseProblem } from "#platform/db"
import { temporaryFolder } from "../testing/child.fixtures.ts"
import { ask, openEmbedded } from "../testing/open.fixtures.ts"
import { startServer } from "./server.ts"

const refusal = async (folder: string, options = {}): Promise<string> => {
  const error: unknown = await startServer(folder, options).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseProblem)
  return error instanceof Error ? error.message : ""
}

/** A folder with a database that was used and properly closed. */
const usedFolder = async () => {
  const folder = temporaryFolder()
  const { pool, close } = await openEmbedded(folder)
  await pool.query("create table kept as select 42 as answer")
  await close()
  return { folder, root: join(folder, "postgresql") }
}

const stillHasItsData = async (folder: string) => {
  const { pool, close } = await openEmbedded(folder)
  expect(await ask(pool, "select answer from kept")).toBe("42")
  await close()
}

test("data of another major version is refused, untouched, with instructions", async () => {
  const { folder, root } = await usedFolder()
  const versionFile = join(root, "cluster/PG_VERSION")
  writeFileSync(versionFile, "17\n")
  expect(await refusal(folder)).toMatch(/PostgreSQL 17.*POSTGRES_BIN_DIR/)
  expect(readFileSync(versionFile, "utf8")).toBe("17\n")
  writeFileSync(versionFile, "18\n")
  await stillHasItsData(folder)
})

test("a database that is gone is never replaced by an empty one", async () => {
  const { folder, root } = await usedFolder()
  renameSync(join(root, "cluster"), join(root, "elsewhere"))
  expect(await refusal(folder)).toMatch(/missing or damaged/)
  expect(readdirSync(root)).not.toContain("cluster")
  renameSync(join(root, "elsewhere"), join(root, "cluster"))
  rmSync(join(root, "engine.json"))
  await stillHasItsData(folder)
  writeFileSync(join(root, "cluster/PG_VERSION"), "")
  expect(await refusal(folder)).toMatch(/missing or damaged/)
})

test("the folder of another engine is refused", async () => {
  const { folder, root } = await usedFolder()
  writeFileSync(join(root, "engine.json"), '{"engine":"pglite","major":17}')
  expect(await refusal(folder)).toMatch(/another kind of database/)
})

test("missing and broken programs are an error, with and without data", async () => {
  const { folder } = await usedFolder()
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
  await stillHasItsData(folder)
})

test("a start that was killed while making the database is begun anew", async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, "postgresql/cluster.new/base"), { recursive: true })
  writeFileSync(join(folder, "postgresql/cluster.new/PG_VERSION"), "18\n")
  const { pool } = await openEmbedded(folder)
  expect(await ask(pool, "select 1")).toBe("1")
})
