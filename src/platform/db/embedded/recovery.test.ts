import { mkdirSync, statSync, symlinkSync } from "node:fs"
import { delimiter, join } from "node:path"
import { expect, test, vi } from "vitest"
import { type Child, runChild, temporaryFolder } from "../testing/child.fixtures.ts"
import { ask, openEmbedded } from "../testing/open.fixtures.ts"
import { listens, readRunning } from "./running.ts"

// Real servers are made and killed here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const acknowledged = ({ lines }: Child): number[] =>
  lines.filter((line) => line.startsWith("row ")).map((line) => Number(line.slice(4)))
const clusterOf = (folder: string) => join(folder, "postgresql/cluster")

test("kill -9 in the middle of inserts loses no acknowledged row, again and again", async () => {
  const folder = temporaryFolder()
  const promised: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const writer = runChild("writer.fixtures.ts", { args: [folder] })
    await writer.says("many")
    await writer.kill("SIGKILL")
    promised.push(...acknowledged(writer))
  }
  const { pool } = await openEmbedded(folder)
  const { rows } = await pool.query<{ number: string }>("select number from written")
  const found = new Set(rows.map(({ number }) => Number(number)))
  expect(promised.length).toBeGreaterThan(300)
  expect(promised.filter((number) => !found.has(number))).toEqual([])
})

/** The programs of the PATH without setpriv, as on a system that cannot stop the server together with us. */
const pathWithoutSetpriv = (folder: string): string => {
  mkdirSync(folder)
  for (const directory of (process.env["PATH"] ?? "").split(delimiter))
    for (const name of ["flock", "unshare", "ls", "id", "perl"]) {
      const program = join(directory, name)
      if (statSync(program, { throwIfNoEntry: false }) && !statSync(join(folder, name), { throwIfNoEntry: false }))
        symlinkSync(program, join(folder, name))
    }
  return folder
}

test("a server that outlived its Tragwerk is stopped before the next one starts", async () => {
  const folder = temporaryFolder()
  const writer = runChild("writer.fixtures.ts", {
    args: [folder],
    environment: { PATH: pathWithoutSetpriv(join(folder, "path")) },
  })
  await writer.says("many")
  await writer.kill("SIGKILL")
  const orphan = readRunning(clusterOf(folder))
  expect(await listens(orphan?.socketFolder ?? "")).toBe(true)
  const { pool, how } = await openEmbedded(folder)
  expect(how).toMatch(/^embedded PostgreSQL 18/)
  expect(readRunning(clusterOf(folder))?.pid).not.toBe(orphan?.pid)
  expect(Number(await ask(pool, "select count(*) from written"))).toBeGreaterThanOrEqual(acknowledged(writer).length)
})

test("a server that was killed is started again, unless we were about to close", async () => {
  const folder = temporaryFolder()
  const running = () => readRunning(clusterOf(folder))?.pid ?? 0
  const { pool, close } = await openEmbedded(folder)
  await pool.query("create table kept as select 42 as answer")
  const killed = running()
  process.kill(killed, "SIGKILL")
  await expect.poll(running, { timeout: 100_000 }).not.toBe(killed)
  await expect.poll(() => ask(pool, "select answer from kept").catch(() => "down"), { timeout: 100_000 }).toBe("42")

  process.kill(running(), "SIGKILL")
  await close()
  const again = await openEmbedded(folder)
  expect(await ask(again.pool, "select answer from kept")).toBe("42")
})
