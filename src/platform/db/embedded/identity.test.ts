import { chmodSync, chownSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test, vi } from "vitest"
import { isRoot, nobodyCanRun, runChild, temporaryFolder } from "../testing/child.fixtures.ts"
import { ask, openEmbedded } from "../testing/open.fixtures.ts"
import { eventually } from "../process.ts"
import { type Rung, succeeds } from "./identity.ts"
import { listens } from "./running.ts"

// Real servers are made and killed here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const nobody = 65_534
const hasNamespaces = succeeds("unshare", ["--user", "--map-user=65534", "--map-group=65534", "--", "true"])
const hasSetpriv = succeeds("setpriv", ["--pdeathsig", "INT", "true"])

/** The ways from root to another user that this machine has. */
const ways: Rung[] = [
  ...(hasNamespaces ? (["userns"] as const) : []),
  ...(nobodyCanRun() ? (["setuid"] as const) : []),
  ...(hasSetpriv ? (["override"] as const) : []),
]
const privateWays = ways.filter((rung) => rung !== "setuid")

describe.runIf(isRoot)("started as root", () => {
  test.runIf(hasSetpriv)("every way makes a database, and its server ends when its Tragwerk is killed", async () => {
    expect(ways).not.toEqual([])
    const tries = ways.map(async (rung) => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o755)
      const child = runChild("server.fixtures.ts", { args: [folder, rung] })
      expect(await child.says("how")).toContain(`(${rung}`)
      expect(statSync(join(folder, "postgresql")).uid).toBe(0)
      expect(statSync(join(folder, "postgresql/cluster")).uid === 0).toBe(rung === "userns")
      const socketFolder = await child.says("socket")
      expect(await listens(socketFolder)).toBe(true)
      await child.kill("SIGKILL")
      return eventually(async () => !(await listens(socketFolder)), 100_000)
    })
    expect(await Promise.all(tries)).toEqual(ways.map(() => true))
  })

  test("a folder that only root may enter is carried in one way and taken over by another", async () => {
    const folder = join(temporaryFolder(), "data")
    for (const [round, only] of [...privateWays, ...privateWays].entries()) {
      const { pool, how, close } = await openEmbedded(folder, { only })
      expect(how).toContain(`(${only})`)
      await pool.query(`create table round_${round} ()`)
      expect(await ask(pool, "select count(*) from pg_tables where tablename like 'round%'")).toBe(String(round + 1))
      expect(statSync(join(folder, "postgresql/cluster")).uid).toBe(only === "userns" ? 0 : nobody)
      expect(statSync(folder).uid).toBe(0)
      await close()
    }
  })

  test("where no way leads to another user, a sentence names the way out", async () => {
    await expect(openEmbedded(temporaryFolder(), { only: "setuid" })).rejects.toThrow(/DATABASE_URL/)
  })
})

describe.runIf(nobodyCanRun())("started as an ordinary user", () => {
  test("works in a private folder, and a folder of root gets a sentence", async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const write = (dataDir: string) => runChild("writer.fixtures.ts", { args: [dataDir], as: "nobody" })
    expect(await write(join(folder, "data")).says("problem")).toMatch(/cannot write to .*DATA_DIR/)

    chownSync(folder, nobody, nobody)
    chmodSync(folder, 0o700)
    const mine = write(folder)
    expect(await mine.says("open")).toContain("(self)")
    await mine.kill("SIGTERM")
    expect(mine.lines).toContain("closed")

    chownSync(join(folder, "postgresql/cluster"), 0, 0)
    expect(await write(folder).says("problem")).toMatch(/belongs to another user \(0\)/)
  })
})

test("a data folder below a file gets a sentence", async () => {
  await expect(openEmbedded("/proc/self/status")).rejects.toThrow(/cannot write to .*DATA_DIR/)
})
