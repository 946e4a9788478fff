import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { log } from "#platform/log"
import { explained } from "../problem.ts"
import { type Identity, succeeds } from "./identity.ts"
import type { Programs } from "./programs.ts"
import { clearTheWay, readRunning } from "./running.ts"

export type Settings = Record<string, string>
export type Launch = { cluster: string; settings: Settings; identity: Identity; programs: Programs }

type Process = { child: ChildProcess; ended: Promise<void>; hasEnded: () => boolean; said: () => string }

/** Where the kernel can do it, the server gets its stop signal at the moment our process dies, however it dies. */
const diesWithUs = (): string[] => (succeeds("setpriv", ["--pdeathsig", "INT", "true"]) ? ["setpriv", "--pdeathsig", "INT"] : [])

const spawnServer = ({ cluster, settings, identity, programs }: Launch): Process => {
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const [program = "", ...args] = [...diesWithUs(), join(programs.folder, "postgres"), "-D", cluster, ...flags]
  const [command, wrapped] = identity.wrap(program, args)
  // Detached: Ctrl-C in a terminal goes to the whole group, but the server has to outlive the requests we still answer.
  const child = spawn(command, wrapped, {
    ...identity.spawn,
    env: programs.environment,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  })
  let said = ""
  let over = false
  child.stderr?.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  const ended = new Promise<void>((resolve) => {
    const end = (reason?: Error) => {
      if (reason) said += reason.message
      over = true
      resolve()
    }
    child.once("close", () => end()).once("error", end)
  })
  return { child, ended, hasEnded: () => over, said: () => said }
}

/** Recovery after a crash may take minutes, so there is no deadline: the server gets ready or ends. */
const start = async (launch: Launch): Promise<Process> => {
  await clearTheWay(launch.cluster)
  const server = spawnServer(launch)
  for (;;) {
    if (server.hasEnded()) throw explained(launch.cluster, server.said())
    const running = readRunning(launch.cluster)
    if (running?.ready && running.pid === server.child.pid) return server
    await sleep(10)
  }
}

/** Tries again, less and less often, until it works: a full disk gets emptied, memory gets free. */
const startAgain = async (launch: Launch, stopping: () => boolean): Promise<Process | undefined> => {
  for (let pause = 250; !stopping(); pause = Math.min(pause * 2, 30_000)) {
    await sleep(pause, undefined, { ref: false })
    if (stopping()) return undefined
    try {
      return await start(launch)
    } catch (error) {
      log.error({ code: "db.restart-failed" }, explained(launch.cluster, error).message)
    }
  }
  return undefined
}

/** Runs the server until `stop`: when it ends without being asked, it is started again. */
export const supervise = async (launch: Launch): Promise<{ stop: () => Promise<void> }> => {
  let stopping = false
  let server: Process | undefined = await start(launch)
  const interrupt = () => server?.child.kill("SIGINT")
  process.once("exit", interrupt)
  const watch = async () => {
    while (server) {
      if (stopping) interrupt()
      await server.ended
      if (stopping) return
      log.error({ code: "db.ended" }, explained(launch.cluster, server.said() || "PostgreSQL ended unexpectedly").message)
      server = await startAgain(launch, () => stopping)
    }
  }
  const watching = watch()
  const stop = async () => {
    stopping = true
    process.off("exit", interrupt)
    interrupt()
    await watching
  }
  return { stop }
}
