/** The directories of several sizes, in one embedded PostgreSQL with the settings of an installation. */
import { join } from "node:path"
import pg from "pg"
import { rootDir } from "#platform/config"
import { type Database, migrate, openDatabase } from "#platform/db"
import { startServer } from "../src/platform/db/embedded/server.ts"
import { growingDirectory } from "./fill.ts"

/** The size that stands in the installation's own database, the one the load and the start are measured with. */
export const MAIN_SIZE = 10_000
const OWN = "postgres"
const nameOf = (size: number) => (size === MAIN_SIZE ? OWN : `bench_${size}`)

export type Databases = {
  how: string
  url: (size: number) => string
  open: (size: number) => Promise<Database>
  stop: () => Promise<void>
}

const statement = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** Opens the data folder of an installation that has been started once. */
export const openDatabases = async (dataDir: string): Promise<Databases> => {
  const server = await startServer(dataDir, { binDir: process.env["POSTGRES_BIN_DIR"] })
  const url = (size: number) => `postgresql://tragwerk@localhost/${nameOf(size)}?host=${encodeURIComponent(server.socketFolder)}`
  return { how: server.how, url, open: (size) => openDatabase({ databaseUrl: url(size), dataDir }), stop: () => server.stop() }
}

/** Fills one directory after the other, each a copy of the one before that grows on. Returns the seconds it took. */
export const fillDatabases = async (
  databases: Databases,
  sizes: readonly number[],
): Promise<{ size: number; seconds: number }[]> => {
  const administration = databases.url(MAIN_SIZE).replace(`/${OWN}?`, "/template1?")
  const grow = growingDirectory()
  const took: { size: number; seconds: number }[] = []
  const inDatabase = async (size: number, work: (database: Database) => Promise<void>) => {
    const database = await databases.open(size)
    try {
      await work(database)
    } finally {
      await database.close()
    }
  }
  for (const [index, size] of sizes.entries()) {
    const began = performance.now()
    // The small ones grow in the installation's own database and are copied out of it, the larger one grows in its copy.
    const where = Math.min(size, MAIN_SIZE) === size ? MAIN_SIZE : size
    if (where !== MAIN_SIZE) await statement(administration, `create database ${nameOf(size)} template ${OWN}`)
    await inDatabase(where, async (database) => {
      if (index === 0) await migrate(database, join(rootDir, "db/migrations"))
      await grow(database.db, size)
    })
    if (size < MAIN_SIZE) await statement(administration, `create database ${nameOf(size)} template ${OWN}`)
    took.push({ size, seconds: (performance.now() - began) / 1000 })
  }
  return took
}

/** Whether the folder was filled by an earlier run. */
export const isFilled = async (databases: Databases, sizes: readonly number[]): Promise<boolean> => {
  const rows = await statement(databases.url(MAIN_SIZE), `select datname from pg_database`)
  const names = new Set(rows.map((row) => (row as { datname: string }).datname))
  const [first] = (await statement(databases.url(MAIN_SIZE), `select count(*)::int as count from directory_search`)) as {
    count: number
  }[]
  return sizes.every((size) => names.has(nameOf(size))) && (first?.count ?? 0) >= MAIN_SIZE
}
