import pg from "pg"
import { type ConstructorOptions, type Db as BossDb, PgBoss } from "pg-boss"
import type { Database } from "#platform/db"
import { describeFailure, log } from "#platform/log"

type ListenHandle = { close: () => Promise<void> }
const reconnectMs = 1000

const subscribe = async (pool: pg.Pool, channel: string, heard: (queue: string) => void) => {
  const client = new pg.Client({ ...pool.options, password: pool.options.password, application_name: "tragwerk-jobs" })
  // Without a listener an error event would end the process; the "end" that follows is what counts.
  client.on("error", () => undefined)
  client.on("notification", ({ payload }) => payload !== undefined && heard(payload))
  try {
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

/** Wakes the workers when a job is committed. A lost connection is opened again; meanwhile the workers poll. */
const listenOn =
  (pool: pg.Pool) =>
  async (channel: string, heard: (queue: string) => void, reconnected: () => void): Promise<ListenHandle> => {
    let client: pg.Client | undefined
    let again: NodeJS.Timeout | undefined
    let closed = false

    const lost = () => {
      client = undefined
      if (!closed) again = setTimeout(() => void connect().catch(lost), reconnectMs)
    }
    const connect = async () => {
      const next = await subscribe(pool, channel, heard)
      if (closed) return next.end()
      client = next
      next.once("end", lost)
      reconnected()
    }

    await connect()
    return {
      close: async () => {
        closed = true
        clearTimeout(again)
        await client?.end()
      },
    }
  }

const throughPool = (pool: pg.Pool): BossDb => ({
  executeSql: (text, values) => pool.query(text, values),
  listen: listenOn(pool),
})

/** pg-boss on our own connections; what goes wrong inside it is logged, never thrown into nowhere. */
export const makeBoss = ({ pool }: Database, options: ConstructorOptions) => {
  const boss = new PgBoss({ ...options, db: throughPool(pool), registerInstance: false, openTelemetry: { enabled: false } })
  boss.on("error", (error) =>
    log.error({ code: "jobs.error", problem: describeFailure(error) }, "The job queue reports an error"),
  )
  boss.on("warning", ({ message }) => log.warn({ code: "jobs.warning", problem: message }, "The job queue reports a warning"))
  return boss
}
