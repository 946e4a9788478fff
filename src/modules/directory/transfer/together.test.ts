/** Two people at once, and a process that dies: on a real database, with real connections. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { sql } from "drizzle-orm"
import { afterEach, beforeEach, expect, test } from "vitest"
import { useAuditKey } from "#platform/audit"
import { type TestDatabase, testDatabase } from "../../../../test/database.ts"
import { readTable } from "./read-table.ts"
import { runStep } from "./run.ts"
import { runImport, saveMapping, startImport, undoImport } from "./service.ts"
import { checkStep } from "./check.ts"
import { undoStep } from "./undo.ts"

const SECRET = "a-secret-of-the-test-installation-0123456789"
const now = () => new Date("2026-11-23T09:00:00Z")

let world: TestDatabase
const services = () => ({ db: world.db, now, enqueue: async () => undefined })
beforeEach(async () => {
  world = await testDatabase()
  useAuditKey(SECRET)
})
afterEach(() => world.close())

const NAMES = ["Morgenrot", "Abendstern", "Brücke", "النور", "Барвінок", "Sonnenblume", "Linde", "Anker", "Kompass", "Regenbogen"]
const table = (rows: number) =>
  `Name;Ort;E-Mail\n${Array.from({ length: rows }, (_, index) => `${NAMES[index % NAMES.length]} ${Math.floor(index / NAMES.length) + 1};${["Köln", "Bonn", "Essen"][index % 3]};verein${index}@example.org`).join("\n")}\n`

const all = async (step: () => Promise<boolean>) => {
  while (await step());
}

/** An import that was checked and only waits to be run. */
const checkedImport = async (content: string, actor = "jonas") => {
  const read = await readTable(Buffer.from(content), "vereine.csv")
  if (!read.ok) throw new Error(read.problem)
  const id = await startImport(services(), { id: actor }, "vereine.csv", read.table)
  await saveMapping(services(), id, { columns: ["name", "place", "email"], known: "create", strict: false })
  await all(() => checkStep(services(), id))
  return id
}

const count = async (what: string) =>
  Number((await world.db.execute<{ n: string }>(sql.raw(`select count(*) as n from ${what}`))).rows[0]?.n)

test("two people import the same file at once: every entry is there once, each import says what it did", async () => {
  const content = table(150)
  const ids = [await checkedImport(content, "jonas"), await checkedImport(content, "amina")]
  await Promise.all(ids.map((id) => runImport(services(), { id: "x" }, id)))
  expect(await count("directory_organisations")).toBe(150)
  expect(await count("(select name, ags from directory_organisations group by 1, 2) x")).toBe(150)
  expect(await count("directory_import_rows where outcome = 'created'")).toBe(150)
  expect(await count(`directory_import_rows where outcome = 'skipped' and problems @? '$[*] ? (@.code == "meanwhile")'`)).toBe(
    150,
  )
})

test("ten workers run one import: each row is written once, and it is finished once", async () => {
  const id = await checkedImport(table(240))
  await runImport({ ...services(), now }, { id: "jonas" }, id)
  await Promise.all(Array.from({ length: 10 }, () => all(() => runStep(services(), id))))
  expect(await count("directory_organisations")).toBe(240)
  expect(await count("directory_import_rows where outcome = 'created'")).toBe(240)
  expect(await count("audit_entries where action = 'directory.import.finished'")).toBe(1)
})

test("a process that is killed in the middle leaves nothing half done; the next one does exactly the rest", async () => {
  const id = await checkedImport(table(400))
  await world.db.execute(sql`update directory_imports set state = 'running', started_by = 'jonas' where id = ${id}`)
  const child = spawn(
    process.execPath,
    ["--import", "tsx", new URL("dying-import.fixtures.ts", import.meta.url).pathname, world.url, id, SECRET],
    { stdio: ["ignore", "pipe", "inherit"] },
  )
  let steps = 0
  child.stdout.on("data", (said: Buffer) => {
    steps += said.toString().split("step").length - 1
    if (steps >= 2) child.kill("SIGKILL")
  })
  await once(child, "exit")
  const written = await count("directory_organisations")
  expect(written).toBeGreaterThan(0)
  expect(written).toBeLessThan(400)
  expect(await count("directory_import_rows where outcome = 'created'")).toBe(written)

  await all(() => runStep(services(), id))
  expect(await count("directory_organisations")).toBe(400)
  expect(await count("(select distinct organisation_id from directory_import_rows where organisation_id is not null) x")).toBe(
    400,
  )
  expect(await count("audit_entries where action = 'directory.import.finished'")).toBe(1)
})

test("taking back by several at once removes everything once", async () => {
  const id = await checkedImport(table(90))
  await runImport(services(), { id: "jonas" }, id)
  expect(await count("directory_organisations")).toBe(90)
  await Promise.all([
    undoImport(services(), { id: "jonas" }, id),
    undoImport(services(), { id: "amina" }, id),
    all(() => undoStep(services(), id)),
  ])
  await all(() => undoStep(services(), id))
  expect(await count("directory_organisations")).toBe(0)
  expect(await count("directory_import_rows where undone = 'removed'")).toBe(90)
  expect(await count("audit_entries where action = 'directory.import.undone'")).toBe(1)
})

test("a row the database refuses does not stop the others", async () => {
  await world.db.execute(sql`alter table directory_organisations add constraint no_anchor check (name not like 'Anker%')`)
  const id = await checkedImport(table(30))
  await runImport(services(), { id: "jonas" }, id)
  expect(await count("directory_import_rows where outcome = 'error'")).toBe(3)
  expect(await count("directory_organisations")).toBe(27)
})
