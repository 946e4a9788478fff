import pg from "pg"
import { log } from "#platform/log"
import type { Db } from "./db.ts"
import { guardedDrizzle } from "./guard.ts"
import { databaseFault } from "./problem.ts"

export const defaultStatementTimeout = 30_000

/** Where the server is: an address, or the folder of its socket. */
export type Target = { url: string } | { socketFolder: string; database: string }

export const databaseUser = "tragwerk"

export const connection = (target: Target): pg.ClientConfig =>
  "url" in target
    ? { connectionString: target.url }
    : { host: target.socketFolder, port: 5432, user: databaseUser, database: target.database }

/** A DATE is a day, not a moment: as a JavaScript Date it would move with the server's time zone. It stays "2026-11-23". */
const date: number = pg.types.builtins.DATE
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === date ? (value: string) => value : pg.types.getTypeParser(oid, format),
}

const openPool = (target: Target, statementTimeoutMs: number): pg.Pool => {
  const pool = new pg.Pool({
    application_name: "tragwerk",
    ...connection(target),
    max: 10,
    connectionTimeoutMillis: 15_000,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: 60_000,
    options: "-c timezone=UTC",
    types,
  })
  const lost = (error: Error) => {
    if (!pool.ending) log.warn({ code: databaseFault(error)?.code }, "A connection to the database was lost")
  }
  // An error event nobody listens to ends the process; the pool itself only listens to idle connections.
  pool.on("error", lost)
  pool.on("connect", (client) => void client.on("error", () => undefined))
  return pool
}

/** A pool and the Drizzle database on it, with the transaction guard. */
export const connect = (target: Target, statementTimeoutMs = defaultStatementTimeout): { db: Db; pool: pg.Pool } => {
  const pool = openPool(target, statementTimeoutMs)
  return { db: guardedDrizzle(pool), pool }
}

/** Ends the pool, but does not wait for ever for a connection that somebody forgot to give back. */
export const endPool = async (pool: pg.Pool): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, 5_000)))
  await Promise.race([pool.end(), patience]).finally(() => clearTimeout(timer))
}
