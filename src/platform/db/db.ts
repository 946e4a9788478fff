import type { NodePgQueryResultHKT } from "drizzle-orm/node-postgres"
import type { PgDatabase } from "drizzle-orm/pg-core"
import type pg from "pg"

/** A database or a running transaction: repositories accept either and never open their own. */
export type Db = PgDatabase<NodePgQueryResultHKT>

/** An open database. `how` tells people what it is, e.g. "embedded PostgreSQL 18.4 (userns)". */
export type Database = { db: Db; pool: pg.Pool; how: string; close: () => Promise<void> }
