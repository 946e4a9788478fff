import { setTimeout as sleep } from "node:timers/promises"
import { type Lock, folderLockFile, lockHolder, readHolder, tryLock } from "../lock.ts"
import { log } from "#platform/log"
import { explained, problem } from "../problem.ts"
import { eventually } from "../process.ts"
import { type Folders, claim, foldersIn, makeRoot } from "./folders.ts"
import { type Rung, chooseIdentity } from "./identity.ts"
import { initialise } from "./initialise.ts"
import { type Settings, supervise } from "./launch.ts"
import { checkMajor, findExisting, writeMarker } from "./marker.ts"
import { findPrograms } from "./programs.ts"
import { readRunning } from "./running.ts"
import { makeSocketFolder } from "./socket-folder.ts"

/** A running embedded server, ours or that of another Tragwerk process on the same folder. */
export type Server = { socketFolder: string; how: string; stop: () => Promise<void> }

export type ServerOptions = { binDir?: string | undefined; settings?: Settings; only?: Rung | undefined }

const settingsFor = (socketFolder: string, major: number): Settings => ({
  listen_addresses: "",
  unix_socket_directories: socketFolder,
  unix_socket_permissions: "0700",
  timezone: "UTC",
  // One small machine, one office.
  shared_buffers: "64MB",
  max_connections: "40",
  wal_level: "minimal",
  max_wal_senders: "0",
  min_wal_size: "32MB",
  max_wal_size: "256MB",
  ...(major >= 18 ? { io_method: "sync" } : {}),
  // Errors and the statements that caused them hold what people wrote: our process gets them, the log does not.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
})

const startOwn = async (folders: Folders, { binDir, settings, only }: ServerOptions, lock: Lock): Promise<Server> => {
  const existing = findExisting(folders)
  const programs = findPrograms(binDir, folders.libraries, existing !== undefined)
  checkMajor(existing, programs, folders)
  const identity = chooseIdentity(folders, programs, only)
  const socket = makeSocketFolder(folders, identity.owner)
  if (existing) claim(folders.cluster, identity.owner)
  else {
    log.info({ code: "db.created" }, `A new, empty database is made in ${folders.root}`)
    await initialise(folders, identity, programs)
  }
  writeMarker(folders, programs)
  const { cluster } = folders
  const server = await supervise({
    cluster,
    identity,
    programs,
    settings: { ...settingsFor(socket.path, programs.major), ...settings },
  })
  const stop = async () => {
    await server.stop()
    socket.remove()
    await lock.release()
  }
  return { socketFolder: socket.path, how: `embedded PostgreSQL ${programs.version} (${identity.name})`, stop }
}

/** A command beside a running Tragwerk uses the server of that process and leaves it running. */
const attach = async ({ cluster, root }: Folders, owner: number): Promise<Server> => {
  await eventually(() => readRunning(cluster)?.ready === true, 60_000)
  const running = readRunning(cluster)
  if (!running?.ready)
    throw problem(
      `Die Datenbank in ${root} gehört Prozess ${owner}, antwortet aber nicht. Versuchen Sie es gleich noch einmal.`,
      `The database in ${root} belongs to process ${owner}, but does not answer. Try again in a moment.`,
    )
  return { socketFolder: running.socketFolder, how: `embedded PostgreSQL of process ${owner}`, stop: async () => undefined }
}

const isLasting = (folders: Folders, owner: number): boolean =>
  owner === process.pid || readHolder(folderLockFile(folders.dataDir)) === owner

/**
 * Exactly one process runs the server of a folder. Another one that keeps it for long (it owns the data folder) is joined; a
 * command that will end soon, and take its server with it, is waited for.
 */
const lockOrJoin = async (folders: Folders): Promise<Lock | number> => {
  const deadline = Date.now() + 60_000
  let owner: number | undefined
  while (Date.now() < deadline) {
    const lock = tryLock(folders.lock)
    if (lock) return lock
    owner = await lockHolder(folders.lock)
    if (owner !== undefined && isLasting(folders, owner)) return owner
    await sleep(100)
  }
  throw problem(
    `Der Prozess ${owner ?? "?"} benutzt gerade die Datenbank in ${folders.root}. Versuchen Sie es noch einmal, wenn er fertig ist.`,
    `Process ${owner ?? "?"} is using the database in ${folders.root}. Try again when it has finished.`,
  )
}

/** Starts the embedded server of a data folder (making the cluster at the first start), or joins the one that runs. */
export const startServer = async (dataDir: string, options: ServerOptions = {}): Promise<Server> => {
  const folders = foldersIn(dataDir)
  let lock: Lock | undefined
  try {
    makeRoot(folders)
    const found = await lockOrJoin(folders)
    if (typeof found === "number") return await attach(folders, found)
    lock = found
    return await startOwn(folders, options, lock)
  } catch (error) {
    await lock?.release()
    throw explained(folders.root, error)
  }
}
