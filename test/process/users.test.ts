/** As root, as an ordinary user, in a private folder, without user namespaces: PostgreSQL itself never runs as root. */
import { execFileSync } from "node:child_process"
import { chmodSync, chownSync, existsSync, mkdirSync, statSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { succeeds } from "../../src/platform/db/embedded/identity.ts"
import { nobodyCanRun } from "../../src/platform/db/testing/child.fixtures.ts"
import { databasesOf, patience, program, start, temporaryFolder, tragwerk, usedFolders } from "./tragwerk.ts"
import { askForAdvice } from "./visitor.ts"

const isRoot = process.geteuid?.() === 0
const nobody = 65_534
const hasNamespaces = succeeds("unshare", ["--user", "--map-user=65534", "--map-group=65534", "--", "true"])

const folders = usedFolders()
beforeAll(folders.prepare, patience)
afterAll(folders.remove)

/** A machine without the programs that are not listed. */
const pathWith = (programs: readonly string[]): string => {
  const folder = join(temporaryFolder(), "bin")
  mkdirSync(folder)
  chmodSync(join(folder, ".."), 0o755)
  for (const name of programs) {
    const found = ["/usr/bin", "/bin", "/usr/sbin"].map((place) => join(place, name)).find((file) => existsSync(file))
    if (found) symlinkSync(found, join(folder, name))
  }
  return folder
}
const withoutNamespaces = ["setpriv", "flock", "perl", "id", "ls", "sh"]

/** Starts on the folder, takes a request, stops. Says which way was found to be somebody else. */
const works = async (dataDir: string, run: { env?: Record<string, string>; command?: string[] } = {}) => {
  const server = await start(dataDir, run)
  expect(await askForAdvice(server.url, "amina@example.org")).toMatch(/^TW-/)
  expect(await server.stop()).toBe(0)
  expect(databasesOf(dataDir)).toEqual([])
  return /embedded PostgreSQL [\d.]+ \((\w+)/.exec(server.said())?.[1]
}

describe.runIf(isRoot)("as root", () => {
  test.runIf(hasNamespaces)("in a folder only root may enter", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    expect(statSync(join(dataDir, "..")).mode & 0o777).toBe(0o700)
    expect(await works(dataDir)).toBe("userns")
  })

  test("below a private folder of somebody else", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    chownSync(join(dataDir, ".."), 4242, 4242)
    expect(await works(dataDir)).toMatch(/userns|override/)
    expect(statSync(join(dataDir, "..")).uid).toBe(4242)
  })

  test("without user namespaces, and afterwards with them again", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    expect(await works(dataDir, { env: { PATH: pathWith(withoutNamespaces) } })).toBe("override")
    expect(await tragwerk(["doctor"], { env: { DATA_DIR: dataDir } })).toMatchObject({ status: 0, err: "" })
  })

  test("with no way at all: one sentence, and nothing is left running", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    const env = { DATA_DIR: dataDir, PORT: "0", PATH: pathWith(["flock", "perl", "id", "ls", "sh"]) }
    const { status, out, err } = await tragwerk(["start"], { env })
    expect({ status, out, err }).toEqual({ status: 2, out: "", err: expect.stringMatching(/ordinary user.*DATABASE_URL/) })
    expect(databasesOf(dataDir)).toEqual([])
  })
})

describe.runIf(isRoot && nobodyCanRun())("as an ordinary user", () => {
  const command = ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "--", process.execPath, program]

  test("in a private folder of its own", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    execFileSync("chown", ["-R", `${nobody}:${nobody}`, join(dataDir, "..")])
    expect(await works(dataDir, { command })).toBe("self")
  })

  test("in a folder of root: a sentence names it, and nothing is changed", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    chmodSync(join(dataDir, ".."), 0o755)
    const { status, out, err } = await tragwerk(["start"], { env: { DATA_DIR: dataDir, PORT: "0" }, command })
    expect({ status, out }).toEqual({ status: 2, out: "" })
    expect(err).toMatch(/DATA_DIR/)
    expect(err).toContain(dataDir)
    expect(err).not.toMatch(/\n\s+at /)
  })
})
