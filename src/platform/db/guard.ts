import { AsyncLocalStorage } from "node:async_hooks"
import type { Logger } from "drizzle-orm/logger"
import type { NodePgDatabase } from "drizzle-orm/node-postgres"
import type pg from "pg"
import type { Db } from "./db.ts"

/** One running transaction. It ends before the code that was started inside it may have ended. */
type Running = { open: boolean }

const outside = `Inside a transaction use the \`tx\` of its callback: the outer \`db\` or \`pool\` takes another connection, does not see the transaction's rows, survives its rollback and can wait for itself for ever`
const parallel = `A second savepoint was opened while another one of the same transaction was still open: rows would vanish without an error. Await one \`tx.transaction\` before starting the next`
const swallowed = `A statement of this transaction had failed and the error was caught, so PostgreSQL undid everything. Let the error pass, or run the statement in its own \`tx.transaction\``

/** Savepoints of one transaction must follow each other or lie inside each other. */
const guardSavepoints = <T extends Db>(tx: T): T => {
  const open = tx.transaction.bind(tx)
  let busy = false
  tx.transaction = async (work, config) => {
    if (busy) throw new Error(parallel)
    busy = true
    try {
      return await open((inner) => work(guardSavepoints(inner)), config)
    } finally {
      busy = false
    }
  }
  return tx
}

type OpenDrizzle = (client: pg.Pool | pg.PoolClient, logger?: Logger) => NodePgDatabase

/**
 * Makes the mistakes around transactions loud that PostgreSQL and the driver keep silent about. It runs transactions itself,
 * because Drizzle loses the connection when `begin` fails and takes the answer ROLLBACK to a `commit` for a success.
 */
export const guardTransactions = (pool: pg.Pool, open: OpenDrizzle): NodePgDatabase => {
  const running = new AsyncLocalStorage<Running>()
  const refuseInside = () => {
    if (running.getStore()?.open) throw new Error(outside)
  }
  // The logger is asked before each statement, so that the sentence does not end up as the cause of another error.
  const db = open(pool, { logQuery: refuseInside })
  const perClient = new WeakMap<pg.PoolClient, NodePgDatabase>()
  const onClient = (client: pg.PoolClient) => {
    const known = perClient.get(client) ?? open(client)
    perClient.set(client, known)
    return known
  }
  const connect = pool.connect.bind(pool)
  const query = pool.query.bind(pool)
  // Both have many overloads; the guard only looks and passes on.
  pool.connect = ((...args: []) => (refuseInside(), connect(...args))) as typeof pool.connect
  pool.query = ((...args: [string]) => (refuseInside(), query(...args))) as typeof pool.query

  db.transaction = async (work, config) => {
    refuseInside()
    const client = await connect()
    const state: Running = { open: true }
    try {
      return await onClient(client).transaction(async (tx) => {
        const result = await running.run(state, () => work(guardSavepoints(tx)))
        if (client.getTransactionStatus() === "E") throw new Error(swallowed)
        return result
      }, config)
    } finally {
      state.open = false
      client.release(client.getTransactionStatus() !== "I")
    }
  }
  return db
}
