import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { transferCommands } from "./commands.ts"
import { type TransferWorld, transferWorld } from "./import.fixtures.ts"

let world: TransferWorld
let said = { out: "", err: "" }
const folder = mkdtempSync(join(tmpdir(), "tragwerk-transfer-"))
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

beforeAll(async () => {
  world = await transferWorld()
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.out += typeof text === "string" ? text : Buffer.from(text).toString("latin1")
    return true
  })
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.err += String(text)
    return true
  })
})
beforeEach(() => void (said = { out: "", err: "" }))
afterAll(async () => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
  await world.close()
})

const run = (name: string, ...args: string[]) =>
  transferCommands.find((command) => command.name === name)?.run(args, world.services)
const entries = async () =>
  (await world.db.execute<{ name: string }>(sql`select name from directory_organisations order by name`)).rows.map(
    ({ name }) => name,
  )

test("a dry run counts, changes nothing and leaves nothing behind", async () => {
  expect(await run("import organisations", file("a.csv", "Name;Ort\nEins;Köln\nZwei;Bonn\n"), "--dry-run")).toBe(0)
  expect(said.out).toMatch(/(anlegen|create): 2/)
  expect(await entries()).toEqual([])
  expect((await world.db.execute(sql`select * from directory_imports`)).rows).toEqual([])
})

test("rows with errors: the others are taken in, the status is 1, the rows are named", async () => {
  expect(await run("import organisations", file("b.csv", "Name;Ort\nEins;Köln\n;Bonn\nDrei;Atlantis\n"))).toBe(1)
  expect(await entries()).toEqual(["Drei", "Eins"])
  expect(said.err).toMatch(/\r\n3;[^;]+;.*\r\n4;/s)
  expect(said.out).toMatch(/(angelegt|created): 2/)
})

test("a mapping file says what strange headings mean", async () => {
  const table = file("c.csv", "Spalte A;Spalte B\nVier;Essen\n")
  expect(await run("import organisations", table)).toBe(2)
  expect(await run("import organisations", table, "--mapping", file("m.json", '{"Spalte A": "name", "spalte b": "place"}'))).toBe(
    0,
  )
  expect(await entries()).toContain("Vier")
  for (const wrong of ['{"Spalte A": "unsinn"}', "[]", "kein JSON"])
    expect(await run("import organisations", table, "--mapping", file("w.json", wrong))).toBe(2)
})

test.each([
  ["no file", []],
  ["two files", ["a", "b"]],
  ["an unknown word", ["a", "--force"]],
  ["a file that is not there", ["/nirgends/x.csv"]],
])("%s: a sentence and status 2", async (_, args) => {
  expect(await run("import organisations", ...args)).toBe(2)
  expect(said.err.length).toBeGreaterThan(10)
})

test("exports to a file or to the next program", async () => {
  const target = join(folder, "out.csv")
  expect(await run("export organisations", "--out", target)).toBe(0)
  expect(readFileSync(target, "utf8")).toMatch(/^\uFEFF.*Name;/)
  expect(readFileSync(target, "utf8").split("\r\n")).toHaveLength(1 + (await entries()).length + 1)
  said.out = ""
  expect(await run("export organisations", "--format", "xlsx")).toBe(0)
  expect(said.out.slice(0, 2)).toBe("PK")
  expect(await run("export organisations", "--format", "pdf")).toBe(2)
  await expect(run("export organisations", "--out", "/nirgends/x.csv")).rejects.toThrow()
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([])
})
