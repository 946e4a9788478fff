import { createHash } from "node:crypto"
import { readFile, readdir } from "node:fs/promises"
import { join } from "node:path"
import type pg from "pg"
import { log } from "#platform/log"
import type { Database } from "./db.ts"
import { problem } from "./problem.ts"

type Migration = { name: string; sql: string; checksum: string }

/** Any number will do as long as nothing else in the database uses it. */
const lockKey = 7_261_110
const fileName = /^\d{4}_[a-z0-9_-]+\.sql$/

const readMigrations = async (folder: string): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted()
  const wrong = names.find((name) => !fileName.test(name))
  if (wrong)
    throw problem(
      `Der Dateiname ${wrong} passt nicht, erwartet wird etwa 0012_advice.sql.`,
      `The file name ${wrong} is wrong, expected is e.g. 0012_advice.sql.`,
    )
  return Promise.all(
    names.map(async (name) => {
      // Git may check files out with other line ends; that is no change.
      const sql = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n")
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") }
    }),
  )
}

/** The applied ones must be known and unchanged; returns those still to do. */
const stillToDo = (migrations: Migration[], applied: Map<string, string>): Migration[] => {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw problem(
        `Die Datenbank ist neuer als dieses Programm: sie kennt ${name}. Starten Sie die neuere Version, oder spielen Sie die Sicherung von vorher zurück.`,
        `The database is newer than this program: it knows ${name}. Start the newer version, or restore the backup made before it.`,
      )
    if (known.get(name) !== checksum)
      throw problem(
        `${name} wurde geändert, nachdem es angewendet war. Stellen Sie die Datei wieder her und schreiben Sie eine neue.`,
        `${name} was changed after it had been applied. Restore the file and write a new one.`,
      )
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

const lineOf = (sql: string, error: unknown): string => {
  const position = error instanceof Error && "position" in error ? Number(error.position) : 0
  return position > 0 ? `:${sql.slice(0, position - 1).split("\n").length}` : ""
}

const apply = async (client: pg.PoolClient, { name, sql, checksum }: Migration) => {
  await client.query("begin")
  try {
    await client.query(sql)
    if (client.getTransactionStatus() !== "T")
      throw new Error("it must not end the transaction it runs in (begin, commit, rollback)")
    await client.query("insert into schema_migrations (name, checksum) values ($1, $2)", [name, checksum])
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    const reason = error instanceof Error ? error.message : String(error)
    throw problem(
      `${name}${lineOf(sql, error)} lässt sich nicht anwenden: ${reason}`,
      `${name}${lineOf(sql, error)} cannot be applied: ${reason}`,
      error,
    )
  }
}

const applyAll = async (client: pg.PoolClient, migrations: Migration[]): Promise<string[]> => {
  await client.query(
    "create table if not exists schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from schema_migrations order by name",
  )
  const waiting = stillToDo(migrations, new Map(rows.map(({ name, checksum }) => [name, checksum])))
  for (const migration of waiting) {
    await apply(client, migration)
    log.info({ code: migration.name }, "Migration applied")
  }
  return waiting.map(({ name }) => name)
}

/**
 * Brings the database to the state of the numbered .sql files in the folder and returns the names it applied. Several starters
 * may call it at once: the first one works, the others wait and find everything done.
 */
export const migrate = async ({ pool }: Database, folder: string): Promise<string[]> => {
  const migrations = await readMigrations(folder)
  const client = await pool.connect()
  try {
    await client.query("set statement_timeout = 0")
    await client.query("select pg_advisory_lock($1)", [lockKey])
    return await applyAll(client, migrations)
  } finally {
    // The connection is thrown away: with it go the lock and the lifted timeout.
    client.release(true)
  }
}
