import { createServer } from "node:net"
import { once } from "node:events"
import { expect, onTestFinished, test } from "vitest"
import { databaseTrouble, isUniqueViolation, openDatabase } from "#platform/db"
import { type TestDatabase, emptyDatabase, testDatabase } from "../../../test/database.ts"
import { administer, withDatabase } from "../../../test/server.ts"
import { checkFacts, checkServer } from "./check-server.ts"
import { connect, endPool } from "./connect.ts"

const open = async (make: () => Promise<TestDatabase>): Promise<TestDatabase> => {
  const database = await make()
  onTestFinished(database.close)
  return database
}

test("a given server is opened and says what it is, without the password", async () => {
  const { how } = await open(testDatabase)
  expect(how).toMatch(/^PostgreSQL \d+\.\d+.*\(.*tragwerk_test_\w+\)$/)
})

test("a database that does not exist gets a sentence", async () => {
  const { url } = await open(emptyDatabase)
  const missing = withDatabase(url, "there_is_none")
  await expect(openDatabase({ databaseUrl: missing, dataDir: "" })).rejects.toThrow(/there is no such database/)
})

test("a server that does not answer gets a sentence without the password", async () => {
  const listener = createServer().listen(0, "127.0.0.1")
  await once(listener, "listening")
  const address = listener.address()
  const port = typeof address === "object" ? address?.port : 0
  listener.close()
  await once(listener, "close")
  const url = `postgresql://somebody:secret@127.0.0.1:${port}/tragwerk`
  const { pool } = connect({ url })
  const error: unknown = await checkServer(pool, url, 0).catch((reason: unknown) => reason)
  await endPool(pool)
  expect(String(error)).toMatch(/127\.0\.0\.1:\d+\/tragwerk\) cannot be reached: no server answers there/)
  expect(String(error)).not.toContain("secret")
})

test("a database in another encoding is refused", async () => {
  const { url } = await open(emptyDatabase)
  const name = `${new URL(url).pathname.slice(1)}_latin`
  await administer(url, `create database ${name} encoding 'LATIN1' locale 'C' template template0`)
  onTestFinished(() => administer(url, `drop database ${name} with (force)`))
  await expect(openDatabase({ databaseUrl: withDatabase(url, name), dataDir: "" })).rejects.toThrow(
    /created in LATIN1; Tragwerk needs UTF8/,
  )
})

test("a server that is too old is refused", () => {
  const facts = { version: "14.9", encoding: "UTF8", ctype: "C.UTF-8" }
  expect(() => checkFacts({ ...facts, number: "140009" })).toThrow(/is PostgreSQL 14.9; Tragwerk needs PostgreSQL 15/)
  expect(() => checkFacts({ ...facts, number: "150000" })).not.toThrow()
})

test("a forgotten connection does not keep the database from closing", async () => {
  const { url } = await open(emptyDatabase)
  const database = await openDatabase({ databaseUrl: url, dataDir: "" })
  const forgotten = await database.pool.connect()
  await Promise.all([database.close(), database.close()])
  forgotten.release()
})

test("what the database said can be told apart", async () => {
  const { db, url } = await open(emptyDatabase)
  const failure = (statement: string) =>
    db.execute(statement).then(
      () => undefined,
      (error: unknown) => error,
    )
  await db.execute("create table things (name text constraint one_name unique)")
  await db.execute("insert into things values ('one')")
  const twice = await failure("insert into things values ('one')")
  expect([isUniqueViolation(twice), isUniqueViolation(twice, "one_name"), isUniqueViolation(twice, "another")]).toEqual([
    true,
    true,
    false,
  ])
  expect(databaseTrouble(twice)).toBeUndefined()

  const hasty = await openDatabase({ databaseUrl: url, dataDir: "", statementTimeoutMs: 50 })
  expect(
    databaseTrouble(
      await hasty.db.execute("select pg_sleep(5)").then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  ).toBe("too-slow")
  await hasty.close()

  const killed = failure("select pg_sleep(5)")
  await expect
    .poll(() =>
      administer(url, "select 1 / count(*) from pg_stat_activity where query = 'select pg_sleep(5)'").then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
  await administer(url, "select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(5)'")
  expect(databaseTrouble(await killed)).toBe("away")
})
