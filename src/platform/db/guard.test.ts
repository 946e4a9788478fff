import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "../../../test/database.ts"
import { administer } from "../../../test/server.ts"
import { type Db, isUniqueViolation } from "#platform/db"

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

test("a `tx` that has ended refuses to work in somebody else's transaction", async () => {
  let leaked: Db | undefined
  await database.db.transaction(async (tx) => {
    leaked = tx
  })
  await expect(database.db.transaction(async () => leaked?.execute(sql`select 1`))).rejects.toThrow(/has ended/)
})

test("what was started inside a transaction may use the outer database once it has ended", async () => {
  let later: Promise<string[]> | undefined
  let ended = () => {}
  const end = new Promise<void>((resolve) => (ended = resolve))
  await database.db.transaction(async () => {
    later = end.then(names)
  })
  ended()
  expect(await later).toContain("kept")
})

test("savepoints may follow each other and lie inside each other, but not run side by side", async () => {
  const insert = (name: string) => (tx: Db) => tx.execute(sql`insert into things values (${name})`)
  await database.db.transaction(async (tx) => {
    await tx.transaction(insert("first"))
    await tx.transaction(async (inner) => {
      await inner.transaction(insert("inner"))
      await expect(inner.transaction(insert("first"))).rejects.toThrow()
    })
    await tx.transaction(insert("second"))
  })
  expect(await names()).toEqual(expect.arrayContaining(["first", "inner", "second"]))
  const sideBySide = database.db.transaction((tx) =>
    Promise.all([tx.transaction(insert("left")), tx.transaction(insert("right"))]),
  )
  await expect(sideBySide).rejects.toThrow(/second savepoint/)
  expect(await names()).not.toContain("left")
})

test("what runs on beside a failure does not take effect after the rollback", async () => {
  const inTurn = async (tx: Db) => {
    await tx.execute(sql`insert into things values ('before')`)
    await tx.execute(sql`insert into things values ('after')`)
    await tx.execute(sql`insert into things values ('long after')`)
  }
  let late: Promise<unknown> | undefined
  const failing = database.db.transaction((tx) => {
    late = inTurn(tx).catch((error: unknown) => error)
    throw new Error("changed my mind")
  })
  await expect(failing).rejects.toThrow("changed my mind")
  expect(String(await late)).toMatch(/has ended/)
  expect((await names()).filter((name) => /before|after/.test(name))).toEqual([])
})

test("failing transactions give their connections back", async () => {
  const failing = Array.from({ length: 40 }, () =>
    database.db.transaction((tx) => tx.execute(sql`select nothing`)).catch(() => "failed"),
  )
  expect(new Set(await Promise.all(failing))).toEqual(new Set(["failed"]))
  expect(database.pool.totalCount).toBe(database.pool.idleCount)
})

test("a connection that breaks during a transaction ends neither the process nor the pool", async () => {
  const { db, pool } = database
  const broken = db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    // Another process ends our connection; the pool may not be asked from in here.
    await administer(database.url, `select pg_terminate_backend(${rows[0]?.pid})`)
    await tx.execute(sql`select 1`)
  })
  await expect(broken).rejects.toThrow()
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }])
})
