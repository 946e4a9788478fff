/** Two descriptions of the same tables, the SQL and the Drizzle one, cannot drift apart. */
import { readdirSync } from "node:fs"
import { resolve } from "node:path"
import { is, sql } from "drizzle-orm"
import { PgTable, getTableConfig } from "drizzle-orm/pg-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type TestDatabase, testDatabase } from "./database.ts"

type Column = { table_name: string; column_name: string; is_nullable: string; has_default: boolean }
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("tables.ts"))
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

let database: TestDatabase
let columns: Column[]
beforeAll(async () => {
  database = await testDatabase()
  const answer = await database.db.execute<Column>(sql`
    select table_name, column_name, is_nullable, (column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS') as has_default
    from information_schema.columns where table_schema = 'public'`)
  columns = answer.rows
})
afterAll(() => database.close())

describe.each(files)("%s", (file) => {
  test("has the columns that the migrations make, with the same nullability", async () => {
    const tables = Object.values((await import(resolve("src", file))) as Record<string, unknown>).filter((one) =>
      is(one, PgTable),
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const table of tables) {
      const { name, columns: declared } = getTableConfig(table)
      const described = declared.map((column) => `${snake(column.name)}${column.notNull ? "" : "?"}`)
      const real = columns
        .filter((column) => column.table_name === name)
        .map((column) => `${column.column_name}${column.is_nullable === "YES" ? "?" : ""}`)
      expect({ table: name, columns: described.toSorted() }).toEqual({ table: name, columns: real.toSorted() })
    }
  })
})
