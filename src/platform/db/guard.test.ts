import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../../../test/database.ts"
import { isUniqueViolation } from "#platform/db"

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await database.db.execute(sql`create table things (name text primary key)`)
})
afterAll(() => database.close())

const names = async () =>
  (await database.db.execute<{ name: string }>(sql`select name from things order by name`)).rows.map(({ name }) => name)

test("a transaction commits, and rolls back when the work throws", async () => {
  await database.db.transaction((tx) => tx.execute(sql`insert into things values ('kept')`))
  const failing = database.db.transaction(async (tx) => {
    await tx.execute(sql`insert into things values ('lost')`)
    throw new Error("changed my mind")
  })
  await expect(failing).rejects.toThrow("changed my mind")
  expect(await names()).toEqual(["kept"])
})

test("the outer database and the pool refuse to work inside a transaction", async () => {
  const { db, pool } = database
  await expect(db.transaction(async () => names())).rejects.toThrow(/use the `tx`/)
  await expect(db.transaction(async () => pool.query("select 1"))).rejects.toThrow(/use the `tx`/)
  await expect(db.transaction(async () => pool.connect())).rejects.toThrow(/use the `tx`/)
  await expect(db.transaction(async () => db.transaction(async () => 1))).rejects.toThrow(/use the `tx`/)
})

test("a caught error of a statement does not pass for a commit", async () => {
  const swallowing = database.db.transaction(async (tx) => {
    await tx.execute(sql`insert into things values ('with it')`)
    await tx
      .execute(sql`insert into things values ('with it')`)
      .catch((error: unknown) => expect(isUniqueViolation(error)).toBe(true))
  })
  await expect(swallowing).rejects.toThrow(/error was caught/)
  expect(await names()).not.toContain("with it")
})
