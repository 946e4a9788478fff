import type { AddressInfo } from "node:net"
import { type ServerType, serve } from "@hono/node-server"
import { createApp } from "../app.tsx"
import { modules } from "../modules.ts"
import { type Running, openServices } from "../services.ts"
import { firstRunLink, sessionVisitor } from "#platform/auth"
import { type Config, readConfig } from "#platform/config"
import { inLanguage } from "#platform/i18n"
import { log } from "#platform/log"
import { loadWording } from "../wording.ts"
import type { OwnCommand } from "./command.ts"
import { print, say } from "./output.ts"

const listen = async (running: Running, config: Config): Promise<ServerType> => {
  const app = createApp({ services: running.services, modules, visitorOf: sessionVisitor(running.services) })
  if (config.environment === "development") app.route("/", (await import("../previews.tsx")).previewRoutes)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host }, () => resolve(server))
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return reject(error)
      reject(
        new Error(
          say({
            de: `Auf Port ${config.port} läuft schon etwas. Beenden Sie es, oder wählen Sie mit PORT einen anderen.`,
            en: `Something is already running on port ${config.port}. Stop it, or choose another one with PORT.`,
          }),
        ),
      )
    })
  })
}

/** Stops taking requests, lets running ones and jobs finish, then closes the database. A second signal ends at once. */
const stopOnSignal = (running: Running, server: ServerType | undefined): Promise<number> =>
  new Promise((resolve) => {
    let stopping = false
    const stop = async () => {
      if (stopping) process.exit(1)
      stopping = true
      server?.close()
      if (server && "closeIdleConnections" in server) server.closeIdleConnections()
      await running.stop()
      resolve(0)
    }
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop())
  })

/** Base data at every start, the demo world when asked. Both are German texts, so they are loaded in German. */
const loadData = (running: Running, demo: boolean) =>
  inLanguage("de", async () => {
    for (const module of modules) await module.seedBase?.(running.services)
    if (demo) for (const module of modules) await module.seedDemo?.(running.services)
  })

const announce = async (running: Running, server: ServerType, config: Config) => {
  const { port } = server.address() as AddressInfo
  const address = config.publicUrl.replace(/:0$/, `:${port}`)
  print()
  print(`  Tragwerk  ${address}/`)
  print(`  ${say({ de: "Datenbank", en: "Database" })}: ${running.database.how}, ${config.dataDir}`)
  print(
    `  Mails: ${
      config.smtpUrl
        ? say({ de: "über den Mailserver aus SMTP_URL", en: "through the mail server of SMTP_URL" })
        : say({
            de: "kein SMTP_URL gesetzt, sie bleiben lesbar im Postausgang (/de/buero/postausgang)",
            en: "no SMTP_URL set, they stay readable in the outbox (/en/buero/postausgang)",
          })
    }`,
  )
  const link = await firstRunLink(running.services)
  if (link)
    print(
      `  ${say({ de: "Erste Einrichtung (Administratorin anlegen)", en: "First run (create the administrator)" })}:\n  ${address}${link}`,
    )
  print()
}

const run = (parts: { web: boolean; worker: boolean }) => async (args: string[]) => {
  const config = readConfig()
  loadWording(config.dataDir)
  const running = await openServices(config, { exclusive: true })
  try {
    if (running.migrated.length > 0)
      log.info({ code: "db.migrated", count: running.migrated.length }, "The database is up to date")
    await loadData(running, args.includes("--demo"))
    const server = parts.web ? await listen(running, config) : undefined
    if (server) await announce(running, server, config)
    if (parts.worker) await running.work()
    return await stopOnSignal(running, server)
  } catch (error) {
    await running.stop()
    throw error
  }
}

export const startCommand: OwnCommand = {
  name: "start",
  usage: "start [--demo] [--web]",
  summary: {
    de: "startet Website und Hintergrundarbeit (--demo: mit erfundener Beispielwelt, --web: nur Website)",
    en: "starts website and background work (--demo: with a fictional world, --web: website only)",
  },
  run: (args) => run({ web: true, worker: !args.includes("--web") })(args),
}

export const workerCommand: OwnCommand = {
  name: "worker",
  usage: "worker",
  summary: { de: "nur die Hintergrundarbeit (braucht DATABASE_URL)", en: "background work only (needs DATABASE_URL)" },
  run: async (args) => {
    if (!process.env["DATABASE_URL"]) {
      throw new Error(
        say({
          de: "Ein eigener Worker braucht einen PostgreSQL-Server für beide Prozesse: DATABASE_URL setzen.",
          en: "A separate worker needs a PostgreSQL server for both processes: set DATABASE_URL.",
        }),
      )
    }
    return run({ web: false, worker: true })(args)
  },
}
