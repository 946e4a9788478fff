import type pg from "pg"
import { onTestFinished } from "vitest"
import { connect, endPool } from "../connect.ts"
import { type ServerOptions, startServer } from "../embedded/server.ts"

export type Opened = { pool: pg.Pool; how: string; socketFolder: string; close: () => Promise<void> }

/** The embedded server of a folder with the options a test wants; closed after the test at the latest. */
export const openEmbedded = async (dataDir: string, options: ServerOptions = {}): Promise<Opened> => {
  const server = await startServer(dataDir, options)
  const { pool } = connect({ socketFolder: server.socketFolder, database: "postgres" })
  let closing: Promise<void> | undefined
  const close = () => (closing ??= endPool(pool).then(server.stop))
  onTestFinished(close)
  return { pool, how: server.how, socketFolder: server.socketFolder, close }
}

/** The only value of the only row. */
export const ask = async (pool: pg.Pool, query: string): Promise<string> => {
  const { rows } = await pool.query<unknown[]>({ text: query, rowMode: "array" })
  return String(rows[0]?.[0])
}
