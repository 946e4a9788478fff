import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { problem } from "../problem.ts"
import { foldersIn } from "./folders.ts"
import { type Identity, chooseIdentity, succeeds } from "./identity.ts"
import { initialise } from "./initialise.ts"
import { type Programs, findPrograms } from "./programs.ts"

export type Server = { socketFolder: string; how: string; stop(): Promise<void> }
export type Settings = Record<string, string>

const smallServer = (socketFolder: string): Settings => ({
  listen_addresses: "",
  unix_socket_directories: socketFolder,
  unix_socket_permissions: "0700",
  shared_buffers: "64MB",
  max_connections: "40",
  wal_level: "minimal",
  max_wal_senders: "0",
  timezone: "UTC",
  // Errors and the statements that caused them hold what people wrote; they go to our process and not into a log.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
})

/** The server writes its state into the last line of its pid file, as pg_ctl reads it. */
const isReady = (cluster: string, pid: number | undefined): boolean => {
  const file = join(cluster, "postmaster.pid")
  if (!existsSync(file)) return false
  const lines = readFileSync(file, "utf8").split("\n")
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready"
}

const launch = (cluster: string, settings: Settings, identity: Identity, programs: Programs): ChildProcess => {
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const own: [string, string[]] = [join(programs.folder, "postgres"), ["-D", cluster, ...flags]]
  const [program, args] = succeeds("setpriv", ["--pdeathsig", "INT", "true"])
    ? (["setpriv", ["--pdeathsig", "INT", own[0], ...own[1]]] as const)
    : own
  const [command, wrapped] = identity.wrap(program, [...args])
  return spawn(command, wrapped, { ...identity.spawn, env: programs.environment, stdio: ["ignore", "ignore", "pipe"] })
}

/** Starts the embedded server of a data folder, making the cluster at the first start. */
export const startServer = async (
  dataDir: string,
  options: { binDir?: string | undefined; settings?: Settings } = {},
): Promise<Server> => {
  const folders = foldersIn(dataDir)
  mkdirSync(folders.socket, { recursive: true, mode: 0o700 })
  const programs = findPrograms(options.binDir, folders.libraries)
  const identity = chooseIdentity(programs)
  if (!existsSync(folders.cluster)) await initialise(folders.cluster, identity, programs)
  const child = launch(folders.cluster, { ...smallServer(folders.socket), ...options.settings }, identity, programs)
  let output = ""
  let exited = false
  child.stderr?.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4_000)))
  const ended = new Promise<void>((resolve) => child.on("close", () => ((exited = true), resolve())))
  while (!isReady(folders.cluster, child.pid)) {
    if (exited) throw problem(`PostgreSQL startet nicht: ${output.trim()}`, `PostgreSQL does not start: ${output.trim()}`)
    await sleep(10)
  }
  const stop = async () => {
    child.kill("SIGINT")
    await ended
  }
  return { socketFolder: folders.socket, how: `embedded PostgreSQL ${programs.version} (${identity.name})`, stop }
}
