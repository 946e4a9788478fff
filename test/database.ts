import { inject } from "vitest"
import { type Database, newId, openDatabase } from "#platform/db"
import { administer, withDatabase } from "./server.ts"

export type TestDatabase = Database & { url: string }

const createFrom = async (template: string): Promise<TestDatabase> => {
  const server = inject("testServer")
  const name = `tragwerk_test_${newId().replaceAll("-", "")}`
  await administer(server.url, `create database ${name} template ${template}`)
  const url = withDatabase(server.url, name)
  const database = await openDatabase({ databaseUrl: url, dataDir: "" })
  const close = async () => {
    await database.close()
    await administer(server.url, `drop database if exists ${name} with (force)`)
  }
  return { ...database, url, close }
}

/** A database of its own with all tables and no rows. Call it in `beforeAll` (or once per test) and `close()` it afterwards. */
export const testDatabase = (): Promise<TestDatabase> => createFrom(inject("testServer").template)

/** A database without any table, for the tests of the migrations themselves. */
export const emptyDatabase = (): Promise<TestDatabase> => createFrom("template0 encoding 'UTF8'")
