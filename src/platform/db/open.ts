import { connect, defaultStatementTimeout, endPool } from "./connect.ts"
import type { Database } from "./db.ts"
import { startServer } from "./embedded/server.ts"
import { checkServer } from "./check-server.ts"

export type OpenOptions = { databaseUrl: string | undefined; dataDir: string; statementTimeoutMs?: number }

/** A signal and an error may both lead to closing. */
const once = (work: () => Promise<void>) => {
  let running: Promise<void> | undefined
  return () => (running ??= work())
}

const openUrl = async (url: string, statementTimeoutMs: number): Promise<Database> => {
  const { db, pool } = connect({ url }, statementTimeoutMs)
  const close = once(() => endPool(pool))
  try {
    return { db, pool, how: await checkServer(pool, url), close }
  } catch (error) {
    await close()
    throw error
  }
}

const openEmbedded = async (dataDir: string, statementTimeoutMs: number): Promise<Database> => {
  const server = await startServer(dataDir, { binDir: process.env["POSTGRES_BIN_DIR"] })
  const { db, pool } = connect({ socketFolder: server.socketFolder, database: "postgres" }, statementTimeoutMs)
  const close = once(() => endPool(pool).then(server.stop))
  return { db, pool, how: server.how, close }
}

/**
 * Opens the database: the server at `databaseUrl`, or the embedded PostgreSQL in the data folder, which is started and, at
 * `close`, stopped. What the operator can put right is thrown as a `DatabaseProblem`.
 */
export const openDatabase = ({
  databaseUrl,
  dataDir,
  statementTimeoutMs = defaultStatementTimeout,
}: OpenOptions): Promise<Database> =>
  databaseUrl ? openUrl(databaseUrl, statementTimeoutMs) : openEmbedded(dataDir, statementTimeoutMs)
