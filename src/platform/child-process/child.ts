import { type ChildProcess, type Serializable, fork } from "node:child_process"
import { readFileSync } from "node:fs"

export type ChildLimits = { timeoutMs: number; mostMemoryMb: number }
/** `too-slow` and `too-big` were killed by us; `crashed` ended by itself, with the signal that ended it where there was one. */
export type ChildFault = "too-slow" | "too-big" | "crashed"
export type Asked<Answer> = { ok: true; answer: Answer } | { ok: false; fault: ChildFault; signal?: NodeJS.Signals }

/** A process for work on what strangers send in. It may hang, eat memory or die without taking the program along. */
export type Child<Job extends Serializable, Answer> = {
  /** One job at a time. After a fault the child is dead. */
  ask: (job: Job) => Promise<Asked<Answer>>
  alive: () => boolean
  stop: () => Promise<void>
}

const MEGABYTE = 1024 * 1024

/** Starts a plain JavaScript file (it must run the same from source and beside the bundle) with `args` as its one argument. */
export const startChild = <Job extends Serializable, Answer>(
  file: string,
  args: unknown,
  limits: ChildLimits,
): Child<Job, Answer> => {
  const child = fork(file, [JSON.stringify(args)], {
    // No inherited loaders, settings or secrets: the process needs none of them.
    execArgv: ["--max-old-space-size=256"],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()))
  letParentEnd(child)
  return {
    alive: () => child.connected,
    stop: async () => {
      keepParentAlive(child)
      child.kill("SIGKILL")
      await ended
    },
    ask: async (job) => {
      keepParentAlive(child)
      try {
        return await ask<Answer>(child, job, limits)
      } finally {
        letParentEnd(child)
      }
    },
  }
}

/** A command that is done must be able to end although a warm process waits for the next job. */
const letParentEnd = (child: ChildProcess) => {
  child.unref()
  child.channel?.unref()
}
const keepParentAlive = (child: ChildProcess) => {
  child.ref()
  child.channel?.ref()
}

/** Sends one job and watches. Whatever takes too long or too much is killed: synchronous work cannot be interrupted otherwise. */
const ask = <Answer>(child: ChildProcess, job: Serializable, limits: ChildLimits) =>
  new Promise<Asked<Answer>>((resolve) => {
    const settle = (outcome: Asked<Answer>) => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off("message", answered).off("exit", ended).off("error", failed)
      resolve(outcome)
    }
    const kill = (fault: ChildFault) => {
      settle({ ok: false, fault })
      child.kill("SIGKILL")
    }
    const answered = (answer: Answer) => settle({ ok: true, answer })
    const ended = (_code: number | null, signal: NodeJS.Signals | null) =>
      settle({ ok: false, fault: "crashed", ...(signal === null ? {} : { signal }) })
    const failed = () => settle({ ok: false, fault: "crashed" })
    const timer = setTimeout(() => kill("too-slow"), limits.timeoutMs)
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.mostMemoryMb * MEGABYTE) kill("too-big")
    }, 100)
    child.once("message", answered).once("exit", ended).once("error", failed)
    child.send(job, (error) => error && failed())
  })

/** Only Linux tells what a process uses; elsewhere the limits on input and time have to do. */
const residentBytes = (pid: number | undefined): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
