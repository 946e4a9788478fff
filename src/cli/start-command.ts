import { loadWording } from "../wording.ts"
import { type Config, checkConfig, readConfig } from "#platform/config"
import { lockDataFolder, openDatabase } from "#platform/db"
import { log } from "#platform/log"
import type { OwnCommand } from "./command.ts"
import { refusal } from "./output.ts"
import type { Parts } from "./serve.ts"
import { listenForStop } from "./stop-signal.ts"
import { checkPort } from "./web-server.ts"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/** The demo world has an administrator whose password is printed in the source: it must not be reachable for others. */
const refusePublicDemo = ({ publicUrl, host }: Pick<Config, "publicUrl" | "host">) => {
  if (LOOPBACK.has(new URL(publicUrl).hostname) && ["127.0.0.1", "::1", "localhost"].includes(host)) return
  throw refusal({
    de: "Die Beispielwelt hat bekannte Passwörter und läuft deshalb nur auf diesem Rechner: PUBLIC_URL und HOST weglassen, oder ohne --demo starten.",
    en: "The demo world has well-known passwords, so it runs on this machine only: leave out PUBLIC_URL and HOST, or start without --demo.",
  })
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
    // PostgreSQL needs no help from us to start, and we take as long to load the program.
    const opening = openDatabase(config)
    const [{ serveUntil }] = await Promise.all([import("./serve.ts"), opening])
    await serveUntil(signal, { ...parts, config, opening })
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
