/** Where and when the figures were taken: without it they say nothing. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import os from "node:os"
import { rootDir } from "#platform/config"

const git = (...args: string[]): string => {
  try {
    return execFileSync("git", args, { cwd: rootDir, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()
  } catch {
    return ""
  }
}

export const loadNow = (): string =>
  os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(" / ")

/** Processes at work in this moment, this one included: more than there are cores means that we wait for others. */
export const runningNow = (): number | undefined => {
  try {
    return Number(readFileSync("/proc/loadavg", "utf8").split(" ")[3]?.split("/")[0])
  } catch {
    return undefined
  }
}

export const machine = () => ({
  cores: os.availableParallelism(),
  model: os.cpus()[0]?.model ?? "unknown",
  memory: `${Math.round(os.totalmem() / 1024 ** 3)} GB`,
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  node: process.versions.node,
  date: new Date().toISOString().slice(0, 16).replace("T", " "),
  commit: `${git("rev-parse", "--short", "HEAD") || "?"}${git("status", "--porcelain", "--untracked-files=no") ? " with changes" : ""}`,
})
