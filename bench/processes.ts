/** Memory and processor time of a process and everything it started, as the Linux kernel counts them. */
import { readFileSync, readdirSync } from "node:fs"

type Stat = { pid: number; parent: number; name: string; ticks: number }

const statOf = (pid: number): Stat | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8")
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"))
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
    return {
      pid,
      parent: Number(fields[1]),
      name,
      ticks: Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]),
    }
  } catch {
    return undefined
  }
}

/** The process itself first. Empty where there is no /proc. */
const family = (root: number): Stat[] => {
  let all: Stat[] = []
  try {
    all = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => statOf(Number(name)))
      .filter((one) => one !== undefined)
  } catch {
    return []
  }
  const members = all.filter(({ pid }) => pid === root)
  for (const member of members) members.push(...all.filter(({ parent }) => parent === member.pid))
  return members
}

/** Its own share of shared pages, so that the processes of PostgreSQL can be added up. */
const memoryOf = (pid: number): number => {
  for (const [file, key] of [
    ["smaps_rollup", "Pss:"],
    ["status", "VmRSS:"],
  ] as const) {
    try {
      const found = readFileSync(`/proc/${pid}/${file}`, "utf8")
        .split("\n")
        .find((row) => row.startsWith(key))
      if (found) return Number(/\d+/.exec(found)?.[0] ?? 0) * 1024
    } catch {
      // Not readable for this user: the next file is.
    }
  }
  return 0
}

export type Memory = { node: number; postgres: number }
export const memoryIn = (root: number): Memory => {
  const members = family(root)
  const sum = (of: Stat[]) => of.reduce((bytes, { pid }) => bytes + memoryOf(pid), 0)
  return {
    node: sum(members.filter(({ name }) => name !== "postgres")),
    postgres: sum(members.filter(({ name }) => name === "postgres")),
  }
}

const TICKS_PER_SECOND = 100
/** Seconds of processor time that the processes living now, and their ended children, have used. */
export const processorSeconds = (root: number): number =>
  family(root).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND
