import { AsyncLocalStorage } from "node:async_hooks"
import { NodePgDatabase, NodePgDriver } from "drizzle-orm/node-postgres"
import { PgDialect } from "drizzle-orm/pg-core"
import type pg from "pg"
import type { Db } from "./db.ts"

const outside =
  "Inside a transaction use the `tx` of its callback: the outer `db` or `pool` takes another connection, does not see the transaction's rows, outlives its rollback and can wait for itself for ever."
const parallel =
  "A second savepoint was opened while another one of the same transaction was still open: rows would vanish without an error. Await one `tx.transaction` before starting the next."
const swallowed =
  "A statement of this transaction had failed and its error was caught, so PostgreSQL has undone everything. Let the error pass, or run the statement in a `tx.transaction` of its own."
const ended =
  "This `tx` has ended: its statements would run in somebody else's transaction. Await everything that uses it inside the callback."

/** One dialect for all connections: it remembers the column names it has turned into snake_case. */
const dialect = new PgDialect({ casing: "snake_case" })

const drizzleOn = (client: pg.Pool | pg.PoolClient, beforeStatement: (statement: string) => void): NodePgDatabase => {
  // The logger is asked before each statement; what it throws does not end up as the cause of another error.
  const session = new NodePgDriver(client, dialect, { logger: { logQuery: beforeStatement } }).createSession(undefined)
  return new NodePgDatabase(dialect, session, undefined)
}

/**
 * PostgreSQL answers ROLLBACK to the `commit` of a failed transaction and calls that a success. The client's own record of the
 * state is no help: an error arrives before the message that carries the new state.
 */
const watchCommit = (client: pg.PoolClient): { watched: pg.PoolClient; undone: () => boolean } => {
  let undone = false
  const query = async (statement: pg.QueryConfig, values?: unknown[]) => {
    const result = await client.query(statement, values)
    if (statement.text === "commit") undone = result.command === "ROLLBACK"
    return result
  }
  return { watched: Object.assign(Object.create(client), { query }), undone: () => undone }
}

/** Savepoints of one transaction must follow each other or lie inside each other. */
const guardSavepoints = <T extends Db>(tx: T): T => {
  const begin = tx.transaction.bind(tx)
  let busy = false
  tx.transaction = async (work, config) => {
    if (busy) throw new Error(parallel)
    busy = true
    try {
      return await begin((inner) => work(guardSavepoints(inner)), config)
    } finally {
      busy = false
    }
  }
  return tx
}

/**
 * The Drizzle database on a pool, made loud about the mistakes around transactions that PostgreSQL and the driver keep silent
 * about. It runs transactions itself, because Drizzle loses the connection when `begin` fails and takes PostgreSQL's answer
 * ROLLBACK to a `commit` for a success.
 */
export const guardedDrizzle = (pool: pg.Pool): NodePgDatabase => {
  const running = new AsyncLocalStorage<{ open: boolean }>()
  const refuseInside = () => {
    if (running.getStore()?.open) throw new Error(outside)
  }
  const connect = pool.connect.bind(pool)
  const query = pool.query.bind(pool)
  // Both have many overloads; the guard only looks and passes on.
  pool.connect = ((...args: []) => (refuseInside(), connect(...args))) as typeof pool.connect
  pool.query = ((...args: [string]) => (refuseInside(), query(...args))) as typeof pool.query

  const db = drizzleOn(pool, refuseInside)
  db.transaction = async (work, config) => {
    refuseInside()
    const client = await connect()
    const state = { open: true }
    const { watched, undone } = watchCommit(client)
    const single = drizzleOn(watched, (statement) => {
      // After a rollback a late statement would take effect on its own, at once and for good.
      if (!state.open && statement !== "commit" && statement !== "rollback") throw new Error(ended)
    })
    try {
      const guarded = async (tx: Parameters<typeof work>[0]) => work(guardSavepoints(tx))
      const result = await single.transaction((tx) => running.run(state, guarded, tx).finally(() => (state.open = false)), config)
      if (undone()) throw new Error(swallowed)
      return result
    } finally {
      client.release(client.getTransactionStatus() !== "I")
    }
  }
  return db
}
