import { type ChildProcess, fork } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { DocumentProblem } from "./problem.ts"

export type CompilerLimits = { timeoutMs: number; documentsPerProcess: number; mostMemoryMb: number; retireAtMemoryMb: number }
export type Job = { file: string; input: string }
type Answer = { pdf?: Uint8Array; fault?: string; memoryBytes: number }

/** One Typst process. After the first time it was killed or grew too large it is not `fit` any more. */
export type Compiler = { compile(job: Job): Promise<Uint8Array>; fit(): boolean; stop(): Promise<void> }

const MEGABYTE = 1024 * 1024

export const startCompiler = (rootDir: string, fontFolders: readonly string[], limits: CompilerLimits): Compiler => {
  const child = fork(
    join(rootDir, "src/platform/documents/child.mjs"),
    [JSON.stringify({ workspace: join(rootDir, "src"), fontFolders })],
    {
      // No inherited loaders, settings or secrets: the process needs none of them.
      execArgv: ["--max-old-space-size=256"],
      env: {},
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    },
  )
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()))
  let printed = 0
  let retired = false
  letParentEnd(child)
  return {
    fit: () => !retired && child.connected,
    stop: async () => {
      child.kill("SIGKILL")
      await ended
    },
    compile: async (job) => {
      keepParentAlive(child)
      try {
        const { pdf, fault, memoryBytes } = await ask(child, job, limits)
        printed += 1
        retired = printed >= limits.documentsPerProcess || memoryBytes > limits.retireAtMemoryMb * MEGABYTE
        if (pdf === undefined) throw new DocumentProblem("failed", `Typst refused the document: ${fault}`)
        return pdf
      } finally {
        letParentEnd(child)
      }
    },
  }
}

/** A command that is done must be able to end although a warm process waits for the next document. */
const letParentEnd = (child: ChildProcess) => {
  child.unref()
  child.channel?.unref()
}
const keepParentAlive = (child: ChildProcess) => {
  child.ref()
  child.channel?.ref()
}

/** Sends one job and watches. Whatever takes too long or too much is killed: Typst cannot be interrupted otherwise. */
const ask = (child: ChildProcess, job: Job, limits: CompilerLimits) =>
  new Promise<Answer>((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      clearInterval(watch)
      child.off("message", answered).off("exit", ended).off("error", ended)
      finish()
    }
    const kill = (problem: DocumentProblem) => {
      settle(() => reject(problem))
      child.kill("SIGKILL")
    }
    const answered = (answer: Answer) => settle(() => resolve(answer))
    const ended = () =>
      settle(() => reject(new DocumentProblem("crashed", "The Typst process ended in the middle of a document")))
    const timer = setTimeout(
      () => kill(new DocumentProblem("too-slow", `Typst needed more than ${limits.timeoutMs} ms`)),
      limits.timeoutMs,
    )
    const watch = setInterval(() => {
      if (residentBytes(child.pid) > limits.mostMemoryMb * MEGABYTE)
        kill(new DocumentProblem("too-big", `Typst needed more than ${limits.mostMemoryMb} MB`))
    }, 100)
    child.once("message", answered).once("exit", ended).once("error", ended)
    child.send(job, (error) => error && ended())
  })

/** Only Linux tells what a process uses; elsewhere the limits on input and time have to do. */
const residentBytes = (pid: number | undefined): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
