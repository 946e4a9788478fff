import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { databaseTrouble } from "#platform/db"
import { isRoot, temporaryFolder } from "../testing/child.fixtures.ts"
import { openEmbedded } from "../testing/open.fixtures.ts"
import { succeeds } from "./identity.ts"

// Real servers are made and killed here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** A disk of its own, in memory. */
const smallDisk = (megabytes: number, skip: (note: string) => never): string => {
  const folder = join(temporaryFolder(), "disk")
  mkdirSync(folder)
  if (!succeeds("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tragwerk-test", folder]))
    return skip("no disk may be mounted here")
  onTestFinished(() => void succeeds("umount", ["-l", folder]))
  return folder
}

/** Takes all the space there is, and gives it back when told to. */
const fill = (disk: string): (() => void) => {
  const ballast = join(disk, "ballast")
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(ballast, Buffer.alloc(bavail * bsize))
  return () => rmSync(ballast)
}

test.runIf(isRoot)("a first start on a full disk says so, and works when there is space", async ({ skip }) => {
  const disk = smallDisk(120, skip)
  const free = fill(disk)
  await expect(openEmbedded(disk)).rejects.toThrow(/disk with .* is full/)
  free()
  await openEmbedded(disk)
})

const rowWithMuchJournal =
  "insert into written select $1 from (select pg_logical_emit_message(true, 'filling', repeat('x', 500000))) as message"

test.runIf(isRoot)("a disk that fills up during work loses nothing that was acknowledged", async ({ skip }) => {
  const disk = smallDisk(150, skip)
  const { pool } = await openEmbedded(disk)
  await pool.query("create table written as select 0 as number")
  const free = fill(disk)
  const outcome = (number: number) =>
    pool.query(rowWithMuchJournal, [number]).then(
      () => undefined,
      (error: unknown) => error,
    )
  let acknowledged = 0
  let failure = await outcome(1)
  while (failure === undefined) {
    acknowledged += 1
    failure = await outcome(acknowledged + 1)
  }
  expect(["disk-full", "away"]).toContain(databaseTrouble(failure))
  free()
  const count = () =>
    pool
      .query<{ count: string }>("select count(*) from written where number <= $1", [acknowledged])
      .then(({ rows }) => Number(rows[0]?.count))
  await expect.poll(() => count().catch(() => "down"), { timeout: 100_000 }).toBe(acknowledged + 1)
  await expect.poll(() => outcome(-1), { timeout: 100_000 }).toBeUndefined()
  expect(acknowledged).toBeGreaterThan(5)
})
