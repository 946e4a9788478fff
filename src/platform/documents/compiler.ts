import { join } from "node:path"
import { type ChildFault, type ChildLimits, startChild } from "#platform/child-process"
import { DocumentProblem } from "./problem.ts"

export type CompilerLimits = ChildLimits & { documentsPerProcess: number; retireAtMemoryMb: number }
export type Job = { file: string; input: string }
type Answer = { pdf?: Uint8Array; fault?: string; memoryBytes: number }

/** One Typst process. After the first time it was killed or grew too large it is not `fit` any more. */
export type Compiler = { compile(job: Job): Promise<Uint8Array>; fit(): boolean; stop(): Promise<void> }

const MEGABYTE = 1024 * 1024

export const startCompiler = (rootDir: string, fontFolders: readonly string[], limits: CompilerLimits): Compiler => {
  const file = join(rootDir, "src/platform/documents/child.mjs")
  const child = startChild<Job, Answer>(file, { workspace: join(rootDir, "src"), fontFolders }, limits)
  let printed = 0
  let retired = false
  return {
    fit: () => !retired && child.alive(),
    stop: child.stop,
    compile: async (job) => {
      const asked = await child.ask(job)
      if (!asked.ok) throw new DocumentProblem(asked.fault, sentence(asked.fault, limits))
      const { pdf, fault, memoryBytes } = asked.answer
      printed += 1
      retired = printed >= limits.documentsPerProcess || memoryBytes > limits.retireAtMemoryMb * MEGABYTE
      if (pdf === undefined) throw new DocumentProblem("failed", `Typst refused the document: ${fault}`)
      return pdf
    },
  }
}

const sentence = (fault: ChildFault, { timeoutMs, mostMemoryMb }: ChildLimits): string =>
  ({
    "too-slow": `Typst needed more than ${timeoutMs} ms`,
    "too-big": `Typst needed more than ${mostMemoryMb} MB`,
    crashed: "The Typst process ended in the middle of a document",
  })[fault]
