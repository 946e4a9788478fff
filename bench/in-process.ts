/** The whole app in this process, without a network: what a page costs the server. */
import type { Hono } from "hono"
import pg from "pg"
import { useAuditKey } from "#platform/audit"
import { sessionVisitor } from "#platform/auth"
import { readConfig } from "#platform/config"
import type { Database } from "#platform/db"
import type { AppEnv, Services } from "#platform/http"
import { useSealingKey } from "#platform/privacy"
import { createApp } from "../src/app.tsx"
import { modules } from "../src/modules.ts"
import { guardedDrizzle } from "../src/platform/db/guard.ts"

const unused = (what: string) =>
  new Proxy({}, { get: () => () => Promise.reject(new Error(`Reading pages needs no ${what}`)) }) as never

/** An app on this database that remembers nothing of earlier searches. */
export const freshApp = ({ pool }: Database, dataDir: string): Hono<AppEnv> => {
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: "production", PUBLIC_URL: "http://localhost" })
  useAuditKey(config.secret)
  useSealingKey(config.secret)
  const services: Services = {
    db: guardedDrizzle(pool),
    enqueue: async () => undefined,
    now: () => new Date(),
    config,
    storage: unused("storage"),
    documents: unused("documents"),
  }
  return createApp({ services, modules, visitorOf: sessionVisitor(services) })
}

export type Statement = { text: string; values: unknown[] }
type Asked = { text?: string; values?: unknown[] } | string

/** Everything that is sent to the database while the work runs. */
export const recordStatements = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const seen: Statement[] = []
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const { query } = prototype
  prototype.query = function record(this: unknown, ...args: unknown[]) {
    const [asked, given] = args as [Asked, unknown]
    const text = typeof asked === "string" ? asked : (asked.text ?? "")
    const values = (typeof asked === "string" ? undefined : asked.values) ?? (Array.isArray(given) ? given : [])
    seen.push({ text, values })
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return seen
}
