import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { type Database, migrate, openDatabase } from "#platform/db"
import { type TestDatabase, emptyDatabase } from "../../../test/database.ts"
import { temporaryFolder } from "./testing/child.fixtures.ts"

const newDatabase = async (): Promise<TestDatabase> => {
  const database = await emptyDatabase()
  onTestFinished(database.close)
  return database
}

const folderWith = (files: Record<string, string>): string => {
  const folder = join(temporaryFolder(), "migrations")
  mkdirSync(folder)
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

const columnOf = async ({ pool }: Database, query: string): Promise<unknown[]> =>
  (await pool.query<unknown[]>({ text: query, rowMode: "array" })).rows.map(([value]) => value)

const first = { "0001_things.sql": "create table things (name text);\ninsert into things values ('one');\n" }
const second = { "0010_more.sql": "insert into things values ('two')" }

test("files are applied in order, once, and remembered", async () => {
  const target = await newDatabase()
  expect(await migrate(target, folderWith({ ...second, ...first, "README.md": "not a migration" }))).toEqual([
    "0001_things.sql",
    "0010_more.sql",
  ])
  expect(await migrate(target, folderWith({ ...first, ...second }))).toEqual([])
  expect(
    await migrate(target, folderWith({ ...first, ...second, "0005_late.sql": "insert into things values ('three')" })),
  ).toEqual(["0005_late.sql"])
  expect(await columnOf(target, "select name from things order by name")).toEqual(["one", "three", "two"])
})

test("four starters at once apply everything exactly once", async () => {
  const target = await newDatabase()
  const slow = { "0001_things.sql": "create table things (name text); select pg_sleep(0.3); insert into things values ('one')" }
  const folder = folderWith({ ...slow, ...second })
  const starters = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ databaseUrl: target.url, dataDir: "" })))
  const applied = await Promise.all(starters.map((starter) => migrate(starter, folder)))
  await Promise.all(starters.map((starter) => starter.close()))
  expect(applied.flat().toSorted()).toEqual(["0001_things.sql", "0010_more.sql"])
  expect(await columnOf(target, "select name from things order by name")).toEqual(["one", "two"])
})

test("a file that fails leaves nothing of itself behind and names the line", async () => {
  const target = await newDatabase()
  const folder = folderWith({ ...first, "0002_wrong.sql": "insert into things values ('lost');\n\nselect * from nowhere;\n" })
  await expect(migrate(target, folder)).rejects.toThrow(/0002_wrong.sql:3 cannot be applied.*nowhere/)
  expect(await columnOf(target, "select name from things")).toEqual(["one"])
  expect(await columnOf(target, "select name from schema_migrations")).toEqual(["0001_things.sql"])
})

test("a file that ends its own transaction is refused", async () => {
  const target = await newDatabase()
  await expect(
    migrate(target, folderWith({ "0001_things.sql": "create table things (); commit; create table more ();" })),
  ).rejects.toThrow(/must not end the transaction/)
})

test("an edited file is refused, other line ends are not an edit", async () => {
  const target = await newDatabase()
  await migrate(target, folderWith(first))
  expect(await migrate(target, folderWith({ "0001_things.sql": first["0001_things.sql"].replaceAll("\n", "\r\n") }))).toEqual([])
  await expect(
    migrate(target, folderWith({ "0001_things.sql": `${first["0001_things.sql"]}-- one more thought` })),
  ).rejects.toThrow(/0001_things.sql was changed/)
})

test("a database that is newer than the program is refused", async () => {
  const target = await newDatabase()
  await migrate(target, folderWith({ ...first, ...second }))
  await expect(migrate(target, folderWith(first))).rejects.toThrow(/newer than this program: it knows 0010_more.sql/)
})

test("a file with a wrong name is not overlooked", async () => {
  const target = await newDatabase()
  await expect(migrate(target, folderWith({ "2_things.sql": "select 1" }))).rejects.toThrow(/2_things.sql is wrong/)
})

test("a migration may take longer than a statement", async () => {
  const { url } = await newDatabase()
  const hasty = await openDatabase({ databaseUrl: url, dataDir: "", statementTimeoutMs: 100 })
  expect(await migrate(hasty, folderWith({ "0001_slow.sql": "select pg_sleep(0.5)" }))).toEqual(["0001_slow.sql"])
  await expect(hasty.pool.query("select pg_sleep(5)")).rejects.toThrow(/statement timeout/)
  await hasty.close()
})
