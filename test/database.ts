import { inject } from "vitest"
import { type Database, newId, openDatabase } from "#platform/db"
import { administer, withDatabase } from "./server.ts"

export type TestDatabase = Database & { url: string }

/** A migrated, empty database of its own. Call it in `beforeAll` (or once per test) and `close()` it afterwards. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const server = inject("testServer")
  const name = `tragwerk_test_${newId().replaceAll("-", "")}`
  await administer(server.url, `create database ${name} template ${server.template}`)
  const url = withDatabase(server.url, name)
  const database = await openDatabase({ databaseUrl: url, dataDir: "" })
  const close = async () => {
    await database.close()
    await administer(server.url, `drop database if exists ${name} with (force)`)
  }
  return { ...database, url, close }
}
