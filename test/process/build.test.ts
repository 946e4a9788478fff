/** bin/tragwerk builds itself: on a checkout of its own, so that nobody else's build is touched. */
import { execFileSync } from "node:child_process"
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  statSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { nobodyCanRun } from "../../src/platform/db/testing/child.fixtures.ts"
import { root, tragwerk } from "./tragwerk.ts"

let checkout: string
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), `tragwerk-test-${process.pid}-`))
  chmodSync(checkout, 0o755)
  for (const name of ["bin", "src", "scripts", "catalogue", "db", "public", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(root, name), join(checkout, name), { recursive: true })
  symlinkSync(realpathSync(join(root, "node_modules")), join(checkout, "node_modules"))
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

const isRoot = process.geteuid?.() === 0
const asNobody = isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"] : []
/** What `config` does needs the build and nothing else. Root may write everywhere, so somebody else tries. */
const config = (as: readonly string[] = []) =>
  tragwerk(["config"], { command: [...as, process.execPath, join(checkout, "bin/tragwerk")], env: { HOME: tmpdir() } })
const builds = () => readdirSync(checkout).filter((name) => name.startsWith("dist"))
const readOnly = async <T>(work: () => Promise<T>): Promise<T> => {
  execFileSync("chmod", ["-R", "a-w", checkout])
  try {
    return await work()
  } finally {
    execFileSync("chmod", ["-R", "u+w", checkout])
  }
}
const canTry = !isRoot || nobodyCanRun()

test.runIf(canTry)("read-only and never built: one sentence says what to do", async () => {
  const { status, out, err } = await readOnly(() => config(asNobody))
  expect({ status, out }).toEqual({ status: 2, out: "" })
  expect(err).toContain(`may not write to ${checkout}. Run "npm run build"`)
  expect(err).not.toMatch(/\n\s+at /)
  expect(builds()).toEqual([])
})

test("two starts of a fresh checkout at once both work, and one build is left", async () => {
  // A build that was killed long ago, and one that may still be going on elsewhere.
  for (const name of ["dist.4194301", "dist.4194302"]) mkdirSync(join(checkout, name))
  execFileSync("touch", ["-d", "2 days ago", join(checkout, "dist.4194301")])
  const both = await Promise.all([config(), config()])
  expect(both).toMatchObject([
    { status: 0, out: expect.stringContaining("PORT=3000") },
    { status: 0, out: expect.stringContaining("PORT=3000") },
  ])
  expect(both.map(({ err }) => err).join()).not.toMatch(/failed/)
  expect(builds()).toEqual(["dist", "dist.4194302"])
})

test.runIf(canTry)("read-only and built: nothing is built, everything works", async () => {
  const { status, err } = await readOnly(() => config(asNobody))
  expect({ status, err }).toEqual({ status: 0, err: "" })
})

test("a change that cannot be built is named, and the build before stays", async () => {
  const source = join(checkout, "src/cli/output.ts")
  const before = { size: statSync(source).size, stamp: readFileSync(join(checkout, "dist/built-from"), "utf8") }
  appendFileSync(source, "\nexport const broken = = 1\n")
  const { status, err } = await config()
  expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/The build failed[^]*output\.ts/) })
  expect(builds()).toEqual(["dist", "dist.4194302"])
  expect(readFileSync(join(checkout, "dist/built-from"), "utf8")).toBe(before.stamp)

  truncateSync(source, before.size)
  expect(await config()).toMatchObject({ status: 0, err: "" })
})

test("missing packages are named with the way to get them", async () => {
  rmSync(join(checkout, "node_modules"))
  rmSync(join(checkout, "dist"), { recursive: true })
  const { status, err } = await config()
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('Run "npm ci" there') })
  expect(existsSync(join(checkout, "dist"))).toBe(false)
})
