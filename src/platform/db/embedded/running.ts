import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from "node:fs"
import net from "node:net"
import { join } from "node:path"
import { log } from "#platform/log"
import { problem } from "../problem.ts"
import { eventually, isAlive } from "../process.ts"

/** What the server itself writes into its folder while it runs. */
export type Running = { pid: number; socketFolder: string; ready: boolean }

const pidFile = (cluster: string) => join(cluster, "postmaster.pid")

export const readRunning = (cluster: string): Running | undefined => {
  if (!existsSync(pidFile(cluster))) return undefined
  const lines = readFileSync(pidFile(cluster), "utf8").split("\n")
  const pid = Number(lines[0])
  return pid > 0 ? { pid, socketFolder: lines[4] ?? "", ready: lines[7]?.trim() === "ready" } : undefined
}

export const listens = (socketFolder: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(join(socketFolder, ".s.PGSQL.5432"))
    const answer = (yes: boolean) => {
      socket.destroy()
      resolve(yes)
    }
    socket.once("connect", () => answer(true)).once("error", () => answer(false))
  })

const nameOf = (pid: number | string): string => {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim()
  } catch {
    return ""
  }
}

const worksIn = (pid: string, folder: string): boolean | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    // It has just ended, or belongs to somebody whose processes we may not look into.
    return nameOf(pid) === "" ? false : undefined
  }
}

/** Server processes work in the cluster's folder; Linux tells us. Undefined: we were not told everything. */
const hasWorkers = (cluster: string): boolean | undefined => {
  if (!existsSync("/proc/self/cwd")) return undefined
  const folder = realpathSync(cluster)
  const servers = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && nameOf(name) === "postgres")
  const answers = new Set(servers.map((pid) => worksIn(pid, folder)))
  return answers.has(true) || (answers.has(undefined) ? undefined : false)
}

const patience = 60_000

const stopOrphan = async ({ pid, socketFolder }: Running, cluster: string): Promise<void> => {
  log.warn({ pid }, "A database server of an earlier, killed start is still running; it is stopped first")
  process.kill(pid, "SIGINT")
  const gone = await eventually(async () => !(await listens(socketFolder)) && readRunning(cluster)?.pid !== pid, patience)
  if (!gone)
    throw problem(
      `Ein PostgreSQL eines früheren Starts (Prozess ${pid}) lässt sich nicht beenden. Beenden Sie es mit kill -INT ${pid}.`,
      `A PostgreSQL of an earlier start (process ${pid}) does not stop. Stop it with kill -INT ${pid}.`,
    )
}

/**
 * Makes sure that no server works on the cluster any more; the caller holds the lock, so one that does has lost its Tragwerk.
 * PostgreSQL guards its folder with a process id, which after a crash may belong to any other process, in containers almost surely.
 */
export const clearTheWay = async (cluster: string): Promise<void> => {
  const running = readRunning(cluster)
  if (!running) return
  if (await listens(running.socketFolder)) return stopOrphan(running, cluster)
  await eventually(() => hasWorkers(cluster) !== true, patience)
  if (hasWorkers(cluster) === false && isAlive(running.pid) && nameOf(running.pid) !== "postgres")
    rmSync(pidFile(cluster), { force: true })
}
