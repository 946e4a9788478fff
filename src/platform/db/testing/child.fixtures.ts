import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { rootDir } from "#platform/config"
import { eventually } from "../process.ts"

export const isRoot = process.geteuid?.() === 0
const nobody = 65_534

/** True when an ordinary user can read this program, which is not so in a checkout below a private home folder. */
export const nobodyCanRun = (): boolean => {
  for (let folder = rootDir; folder !== "/"; folder = join(folder, "..")) if ((statSync(folder).mode & 0o001) === 0) return false
  return isRoot
}

/** An empty folder that is removed after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), `tragwerk-test-${process.pid}-`))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type Child = {
  pid: number
  /** Every line it has printed so far. */
  lines: string[]
  /** The first line, printed already or still to come, that starts like this; without the start. */
  says: (start: string) => Promise<string>
  kill: (signal: NodeJS.Signals) => Promise<void>
}

type Options = { args: string[]; as?: "nobody"; environment?: Record<string, string> }

/** Runs one of the programs of this folder as a process of its own. What is still alive after the test is killed. */
export const runChild = (name: string, { args, as, environment }: Options): Child => {
  const file = fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: rootDir,
    env: { ...process.env, LOG_LEVEL: "silent", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
    ...(as ? { uid: nobody, gid: nobody } : {}),
  })
  const ended = once(child, "exit")
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on("line", (line) => lines.push(line))
  let closed = false
  reader.once("close", () => (closed = true))
  const says = async (start: string): Promise<string> => {
    const find = () => lines.find((line) => line.startsWith(start))
    await eventually(() => find() !== undefined || closed, 100_000)
    const line = find()
    if (line === undefined) throw new Error(`${name} has not said "${start}": ${lines.join(" | ")}`)
    return line.slice(start.length).trim()
  }
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) await kill("SIGKILL")
  })
  return { pid: child.pid ?? 0, lines, says, kill }
}
