/** Tragwerk as people run it: the production build, in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"
import { dirname, join } from "node:path"
import { rootDir } from "#platform/config"

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export type Running = { pid: number; port: number; url: string; startMs: number; said: () => string; stop: () => Promise<void> }

const stopChild = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGINT")
  await ended
}

/** Starts a program and waits until the address answers; the time runs from before the process exists. */
export const startProgram = async (
  args: readonly string[],
  { port, path, environment = {} }: { port: number; path: string; environment?: Record<string, string> },
): Promise<Running> => {
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: rootDir,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  })
  // Nothing may go on running when the measuring itself is ended.
  const end = () => child.kill("SIGINT")
  process.once("exit", end)
  let said = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (said = (said + String(part)).slice(-5000)))
  const answers = () =>
    fetch(url + path).then(
      async (answer) => (await answer.text(), answer.ok),
      () => false,
    )
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with status ${child.exitCode}:\n${said}`)
    if (performance.now() - began > 300_000) throw new Error(`${args.join(" ")} does not answer:\n${said}`)
    await wait(5)
  }
  const startMs = performance.now() - began
  const stop = async () => {
    process.off("exit", end)
    await stopChild(child)
  }
  return { pid: child.pid ?? 0, port, url, startMs, said: () => said, stop }
}

/** An installation in a data folder, or on a database of ours. */
export const startTragwerk = async ({
  dataDir,
  databaseUrl,
  args = [],
}: {
  dataDir: string
  databaseUrl?: string
  args?: readonly string[]
}): Promise<Running> => {
  const port = await freePort()
  const environment = {
    PORT: String(port),
    // The databases are filled by one installation, and their sealed texts belong to its secret.
    ...(databaseUrl === undefined ? {} : { SECRET_FILE: join(dirname(dataDir), "data", "secret") }),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  }
  return startProgram(["bin/tragwerk", "start", ...args], { port, path: "/de", environment })
}
