import { createApp } from "../app.tsx"
import { modules } from "../modules.ts"
import { type Running, openServices } from "../services.ts"
import { loadWording } from "../wording.ts"
import { sessionVisitor } from "#platform/auth"
import { type Config, checkConfig, readConfig } from "#platform/config"
import { lockDataFolder } from "#platform/db"
import { inLanguage } from "#platform/i18n"
import { log } from "#platform/log"
import { announce } from "./announce.ts"
import type { OwnCommand } from "./command.ts"
import { refusal } from "./output.ts"
import { type StopSignal, listenForStop } from "./stop-signal.ts"
import { type WebServer, checkPort, openWebServer } from "./web-server.ts"

type Parts = { web: boolean; worker: boolean; demo: boolean }

/**
 * Base data of all modules first: the fictional world of one stands on the base of the others. Both are German texts, so they are
 * loaded in German.
 */
const loadData = ({ services }: Running, demo: boolean, signal: StopSignal) =>
  inLanguage("de", async () => {
    const seeds = [...modules.map(({ seedBase }) => seedBase), ...(demo ? modules.map(({ seedDemo }) => seedDemo) : [])]
    for (const seed of seeds) if (!signal.asked()) await seed?.(services)
  })

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/** The demo world has an administrator whose password is printed in the source: it must not be reachable for others. */
const refusePublicDemo = ({ publicUrl, host }: Pick<Config, "publicUrl" | "host">) => {
  if (LOOPBACK.has(new URL(publicUrl).hostname) && ["127.0.0.1", "::1", "localhost"].includes(host)) return
  throw refusal({
    de: "Die Beispielwelt hat bekannte Passwörter und läuft deshalb nur auf diesem Rechner: PUBLIC_URL und HOST weglassen, oder ohne --demo starten.",
    en: "The demo world has well-known passwords, so it runs on this machine only: leave out PUBLIC_URL and HOST, or start without --demo.",
  })
}

const openWebsite = async ({ services }: Running, config: Config) => {
  const app = createApp({ services, modules, visitorOf: sessionVisitor(services) })
  if (config.environment === "development") app.route("/", (await import("../previews.tsx")).previewRoutes)
  return openWebServer(app, config)
}

/** Runs until somebody asks for the end; then running requests and jobs finish, and the database closes last. */
const serveUntil = async (signal: StopSignal, config: Config, { web, worker, demo }: Parts) => {
  const running = await openServices(config)
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

/** A fault nobody caught leaves the process in an unknown state: it ends, and what was acknowledged is in the database. */
const endWhenBroken = () =>
  process.on("uncaughtException", (error) => {
    log.error({ code: "process.crashed", err: error }, "Tragwerk ends after a fault that nobody caught")
    process.exit(2)
  })

const run = async (parts: Parts): Promise<number> => {
  const signal = listenForStop()
  endWhenBroken()
  if (parts.demo) refusePublicDemo(checkConfig())
  const config = readConfig()
  loadWording(config.dataDir)
  // Several workers may share a server; a website and an embedded database are there once for each data folder.
  const alone = parts.web || config.databaseUrl === undefined
  const lock = alone ? await lockDataFolder(config.dataDir) : undefined
  try {
    if (parts.web) await checkPort(config)
    await serveUntil(signal, config, parts)
    return 0
  } finally {
    await lock?.release()
    // Everything is closed. Should some package still hold a timer, the process ends nevertheless.
    setTimeout(() => process.exit(), 2_000).unref()
  }
}

export const startCommand: OwnCommand = {
  name: "start",
  usage: "start [--demo] [--web]",
  summary: {
    de: "startet Website und Hintergrundarbeit (--demo: mit erfundener Beispielwelt, --web: nur Website)",
    en: "starts website and background work (--demo: with a fictional world, --web: website only)",
  },
  options: ["--demo", "--web"],
  keepsRunning: true,
  run: (args) => run({ web: true, worker: !args.includes("--web"), demo: args.includes("--demo") }),
}

export const workerCommand: OwnCommand = {
  name: "worker",
  usage: "worker",
  summary: { de: "nur die Hintergrundarbeit (braucht DATABASE_URL)", en: "background work only (needs DATABASE_URL)" },
  options: [],
  keepsRunning: true,
  run: async () => {
    if (checkConfig().databaseUrl === undefined)
      throw refusal({
        de: "Ein eigener Worker braucht einen PostgreSQL-Server für beide Prozesse: DATABASE_URL setzen.",
        en: "A separate worker needs a PostgreSQL server for both processes: set DATABASE_URL.",
      })
    return run({ web: false, worker: true, demo: false })
  },
}
