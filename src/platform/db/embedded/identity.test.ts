import { chmodSync, chownSync, mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { isRoot, nobodyCanRun, runChild, temporaryFolder } from "../testing/child.fixtures.ts"
import { ask, openEmbedded } from "../testing/open.fixtures.ts"
import { eventually } from "../process.ts"
import { type Rung, succeeds } from "./identity.ts"
import { listens } from "./running.ts"

const nobody = 65_534
const hasNamespaces = succeeds("unshare", ["--user", "--map-user=65534", "--map-group=65534", "--", "true"])
const hasSetpriv = succeeds("setpriv", ["--pdeathsig", "INT", "true"])

/** As root, in a folder that only root may enter, or that everybody may. */
const tryRung = async (only: Rung, mode: number) => {
  const folder = temporaryFolder()
  chmodSync(folder, mode)
  const dataDir = join(folder, "data")
  const first = await openEmbedded(dataDir, { only })
  await first.pool.query("create table kept as select 1 as one")
  await first.close()
  const { pool, how } = await openEmbedded(dataDir, { only })
  expect(await ask(pool, "select one from kept")).toBe("1")
  return { how, folder, owner: statSync(join(dataDir, "postgresql/cluster")).uid, outside: statSync(dataDir).uid }
}

describe.runIf(isRoot)("started as root", () => {
  test.runIf(hasNamespaces)("a user namespace carries a folder that only root may enter", async () => {
    expect(await tryRung("userns", 0o700)).toMatchObject({ how: expect.stringContaining("(userns)"), owner: 0, outside: 0 })
  })

  test.runIf(nobodyCanRun())("another user carries a folder that everybody may enter", async () => {
    const { how, owner, outside } = await tryRung("setuid", 0o755)
    expect(how).toContain("(setuid ")
    expect(owner).toBeGreaterThan(0)
    expect(outside).toBe(0)
  })

  test.runIf(hasSetpriv)("nobody with one capability carries a folder that only root may enter", async () => {
    expect(await tryRung("override", 0o700)).toMatchObject({
      how: expect.stringContaining("(override)"),
      owner: nobody,
      outside: 0,
    })
  })

  test("where no way leads to another user, a sentence names the way out", async () => {
    await expect(tryRung("setuid", 0o700)).rejects.toThrow(/DATABASE_URL/)
  })

  test.runIf(hasNamespaces && hasSetpriv && nobodyCanRun())(
    "the server ends when its Tragwerk is killed, whoever it runs as",
    async () => {
      const ways: Rung[] = ["userns", "setuid", "override"]
      const stillThere = ways.map(async (rung) => {
        const folder = temporaryFolder()
        chmodSync(folder, 0o755)
        const child = runChild("server.fixtures.ts", { args: [folder, rung] })
        expect(await child.says("how")).toContain(`(${rung}`)
        const socketFolder = await child.says("socket")
        expect(await listens(socketFolder)).toBe(true)
        await child.kill("SIGKILL")
        return !(await eventually(async () => !(await listens(socketFolder)), 20_000))
      })
      expect(await Promise.all(stillThere)).toEqual([false, false, false])
    },
  )

  test.runIf(hasNamespaces && hasSetpriv)("a folder made in one way is taken over by another", async () => {
    const dataDir = join(temporaryFolder(), "data")
    const ways: Rung[] = ["override", "userns", "override"]
    for (const [round, only] of ways.entries()) {
      const { pool, close } = await openEmbedded(dataDir, { only })
      await pool.query(`create table round_${round} ()`)
      expect(await ask(pool, "select count(*) from pg_tables where tablename like 'round%'")).toBe(String(round + 1))
      await close()
    }
  })
})

describe.runIf(nobodyCanRun())("started as an ordinary user", () => {
  test("works in a private folder", async () => {
    const folder = temporaryFolder()
    chownSync(folder, nobody, nobody)
    chmodSync(folder, 0o700)
    const child = runChild("writer.fixtures.ts", { args: [folder], as: "nobody" })
    expect(await child.says("open")).toContain("(self)")
    await child.kill("SIGTERM")
    expect(child.lines).toContain("closed")
  })

  test("a folder that belongs to root gets a sentence", async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const closed = runChild("writer.fixtures.ts", { args: [join(folder, "data")], as: "nobody" })
    expect(await closed.says("problem")).toMatch(/cannot write to .*DATA_DIR/)

    chownSync(folder, nobody, nobody)
    const mine = runChild("writer.fixtures.ts", { args: [folder], as: "nobody" })
    await mine.says("many")
    await mine.kill("SIGTERM")
    chownSync(join(folder, "postgresql/cluster"), 0, 0)
    const taken = runChild("writer.fixtures.ts", { args: [folder], as: "nobody" })
    expect(await taken.says("problem")).toMatch(/belongs to another user \(0\)/)
  })
})

test("a data folder below a file gets a sentence", async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, "data"))
  await expect(openEmbedded("/proc/self/status")).rejects.toThrow(/cannot write to .*DATA_DIR/)
})
