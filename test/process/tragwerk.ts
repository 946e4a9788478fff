/** Tragwerk as a real process, the way an operator runs it: the command line, a server on a free port, a data folder to throw away. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { type Db, openDatabase } from "#platform/db"

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const program = join(root, "bin/tragwerk")

/** Recovery, a build, a loaded machine: nothing in these tests is about time, so nothing gives up early. */
export const patience = 120_000

type Environment = Record<string, string | undefined>
type Run = { env?: Environment; cwd?: string; command?: readonly string[] }

/** What the test runner itself sets has no business in the program under test. */
const ours = new Set(["VITEST", "NODE_ENV", "NODE_OPTIONS", "TEST", "LOG_LEVEL", "DATABASE_URL", "SMTP_URL", "DATA_DIR", "PORT"])
export const environment = (more: Environment = {}): NodeJS.ProcessEnv => {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.has(name) && !name.startsWith("VITEST_")))
  return { ...kept, LC_ALL: "", LC_MESSAGES: "", LANG: "en_US.UTF-8", ...more }
}

export const eventually = async (condition: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const deadline = Date.now() + patience
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`This did not happen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** A folder that is removed after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), `tragwerk-test-${process.pid}-`))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }))
  return folder
}

/** A test run that is stopped leaves no process behind. */
const running = new Set<ChildProcess>()
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")))

const launch = (args: readonly string[], { env, cwd = tmpdir(), command = [process.execPath, program] }: Run) => {
  const [file = "", ...first] = command
  const child = spawn(file, [...first, ...args], { cwd, env: environment(env), stdio: ["ignore", "pipe", "pipe"] })
  running.add(child)
  const said = { out: "", err: "" }
  child.stdout.on("data", (part: Buffer) => (said.out += part.toString()))
  child.stderr.on("data", (part: Buffer) => (said.err += part.toString()))
  const ended = once(child, "close").then(([code, signal]: unknown[]) => {
    running.delete(child)
    return typeof code === "number" ? code : String(signal)
  })
  return { child, said, ended }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null
const killAfterwards = (child: ChildProcess) =>
  onTestFinished(() => {
    if (!hasEnded(child)) child.kill("SIGKILL")
  })

export type Ended = { status: number | string; out: string; err: string }

/** Runs one command to its end, from a folder that has nothing to do with the checkout. */
export const tragwerk = async (args: readonly string[], run: Run = {}): Promise<Ended> => {
  const { said, ended } = launch(args, run)
  return { status: await ended, ...said }
}

export type Background = {
  pid: number
  /** Standard output and standard error so far. */
  said: () => string
  hasEnded: () => boolean
  send: (signal: NodeJS.Signals) => void
  /** Resolves with the exit status, or the signal it died of. */
  ended: Promise<number | string>
  stop: () => Promise<number | string>
  kill: () => Promise<number | string>
}
export type Server = Background & { url: string }

/** Starts a command and goes on. What still runs after the test is killed. */
export const inBackground = (args: readonly string[], run: Run = {}): Background => {
  const { child, said, ended } = launch(args, run)
  killAfterwards(child)
  const send = (signal: NodeJS.Signals) => void child.kill(signal)
  const end = (signal: NodeJS.Signals) => async () => {
    send(signal)
    return ended
  }
  return {
    pid: child.pid ?? 0,
    said: () => said.out + said.err,
    hasEnded: () => hasEnded(child),
    send,
    ended,
    stop: end("SIGTERM"),
    kill: end("SIGKILL"),
  }
}

/** Starts website and worker and waits until the address is announced. */
export const start = async (dataDir: string, run: Run & { args?: readonly string[] } = {}): Promise<Server> => {
  const env = { PORT: "0", DATA_DIR: dataDir, TRUST_PROXY: "yes", LOG_LEVEL: "warn", ...run.env }
  const server = inBackground(["start", ...(run.args ?? [])], { ...run, env })
  const address = () => /Tragwerk {2}(http:\S+)\/\n/.exec(server.said())?.[1]
  await eventually(() => address() !== undefined || server.hasEnded(), "the server announces its address")
  const url = address()
  if (url === undefined) throw new Error(`Tragwerk did not start: ${server.said()}`)
  return { ...server, url }
}

const readProcess = (pid: string, file: "cmdline" | "stat") => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    // It has ended since the folder was listed.
    return ""
  }
}
/** The second field of /proc/…/stat is a name that may hold anything, so the parent is counted from its closing bracket. */
const parentOf = (pid: string) =>
  readProcess(pid, "stat")
    .replace(/^.*\) \S /s, "")
    .split(" ")[0] ?? ""

/**
 * The servers of embedded PostgreSQL that work on this data folder, as the machine sees them. A child that the server has
 * just forked still shows the server's command line until it gives itself a name, so children are left out.
 */
export const databasesOf = (dataDir: string): number[] => {
  const alike = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readProcess(pid, "cmdline").includes(`\0-D\0${join(dataDir, "postgresql/cluster")}\0`))
  return alike.filter((pid) => !alike.includes(parentOf(pid))).map(Number)
}

/** Looks into the embedded database of a folder while no Tragwerk runs on it. */
export const inDatabase = async <T>(dataDir: string, work: (db: Db) => Promise<T>): Promise<T> => {
  const { db, close } = await openDatabase({ databaseUrl: undefined, dataDir })
  try {
    return await work(db)
  } finally {
    await close()
  }
}

export const sorted = (texts: Iterable<string | undefined>): string[] =>
  [...texts].map((text) => text ?? "").toSorted((a, b) => (a < b ? -1 : 1))

/** A data folder that was started once, for tests that are not about the first start. One is made per file, each test gets a copy. */
export const usedFolders = () => {
  let used: string | undefined
  return {
    prepare: async () => {
      used = mkdtempSync(join(tmpdir(), `tragwerk-test-${process.pid}-`))
      const { child, said, ended } = launch(["migrate"], { env: { DATA_DIR: join(used, "data"), LOG_LEVEL: "error" } })
      const status = await ended
      if (status !== 0 || !hasEnded(child)) throw new Error(`migrate ended with ${status}: ${said.out}${said.err}`)
    },
    copy: (): string => {
      const folder = join(temporaryFolder(), "data")
      execFileSync("cp", ["-a", join(used ?? "", "data"), folder])
      return folder
    },
    remove: () => rmSync(used ?? "", { recursive: true, force: true }),
  }
}
