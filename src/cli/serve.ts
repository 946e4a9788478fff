/** What runs after a start. The whole program hangs on this file, so it is loaded while the database is already starting. */
import { createApp } from "../app.tsx"
import { modules } from "../modules.ts"
import { type Running, openServices } from "../services.ts"
import { sessionVisitor } from "#platform/auth"
import type { Config } from "#platform/config"
import type { Database } from "#platform/db"
import { inLanguage } from "#platform/i18n"
import { log } from "#platform/log"
import { announce } from "./announce.ts"
import type { StopSignal } from "./stop-signal.ts"
import { type WebServer, openWebServer } from "./web-server.ts"

export type Parts = { web: boolean; worker: boolean; demo: boolean }
export type Serving = Parts & { config: Config; opening: Promise<Database> }

/**
 * Base data of all modules first: the fictional world of one stands on the base of the others. Both are German texts, so they are
 * loaded in German.
 */
const loadData = ({ services }: Running, demo: boolean, signal: StopSignal) =>
  inLanguage("de", async () => {
    const seeds = [...modules.map(({ seedBase }) => seedBase), ...(demo ? modules.map(({ seedDemo }) => seedDemo) : [])]
    for (const seed of seeds) if (!signal.asked()) await seed?.(services)
  })

const openWebsite = async ({ services }: Running, config: Config) => {
  const app = createApp({ services, modules, visitorOf: sessionVisitor(services) })
  if (config.environment === "development") app.route("/", (await import("../previews.tsx")).previewRoutes)
  return openWebServer(app, config)
}

/** Runs until somebody asks for the end; then running requests and jobs finish, and the database closes last. */
export const serveUntil = async (signal: StopSignal, { config, opening, web, worker, demo }: Serving): Promise<void> => {
  const running = await openServices(config, opening)
  let website: WebServer | undefined
  try {
    if (running.migrated.length > 0)
      log.info({ code: "db.migrated", count: running.migrated.length }, "The database is up to date")
    await loadData(running, demo, signal)
    if (signal.asked()) return
    website = web ? await openWebsite(running, config) : undefined
    if (worker) await running.work()
    // Last, because it is a promise: what is announced runs, and what cannot run is not announced.
    if (website) await announce(running, website.port, demo)
    await signal.received
  } finally {
    await website?.stop()
    await running.stop()
  }
}
