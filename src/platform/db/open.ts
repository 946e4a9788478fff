import { connect, defaultStatementTimeout, endPool } from "./connect.ts"
import type { Database } from "./db.ts"
import { startServer } from "./embedded/server.ts"

export type OpenOptions = { databaseUrl: string | undefined; dataDir: string; statementTimeoutMs?: number }

/** Opens the database: the server at `databaseUrl`, or the embedded PostgreSQL in the data folder, which it starts and stops. */
export const openDatabase = async ({
  databaseUrl,
  dataDir,
  statementTimeoutMs = defaultStatementTimeout,
}: OpenOptions): Promise<Database> => {
  if (databaseUrl) {
    const { db, pool } = connect({ url: databaseUrl }, statementTimeoutMs)
    return { db, pool, how: "PostgreSQL", close: () => endPool(pool) }
  }
  const server = await startServer(dataDir, { binDir: process.env["POSTGRES_BIN_DIR"] })
  const { db, pool } = connect({ socketFolder: server.socketFolder, database: "postgres" }, statementTimeoutMs)
  const close = async () => {
    await endPool(pool)
    await server.stop()
  }
  return { db, pool, how: server.how, close }
}
