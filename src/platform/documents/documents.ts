import { existsSync } from "node:fs"
import { join } from "node:path"
import { log } from "#platform/log"
import { type Compiler, type CompilerLimits, startCompiler } from "./compiler.ts"
import { findFonts } from "./fonts.ts"
import { type InputLimits, LONGEST, prepareInput } from "./input.ts"
import { layOut } from "./paper-layout.ts"
import type { Paper } from "./paper.ts"
import { DocumentProblem } from "./problem.ts"

export type Documents = {
  /** A template and its data → PDF/UA. Throws a `DocumentProblem`. One document at a time, in the order they were asked for. */
  pdf(template: string, data: unknown): Promise<Uint8Array>
  /** A paper → PDF/UA: German, or German with the reader's language beside it. As `pdf`; for Word there is `paperDocx`. */
  paper(paper: Paper): Promise<Uint8Array>
  stop(): Promise<void>
}
export type Limits = InputLimits & CompilerLimits & { longestQueue: number; idleMs: number }

const LIMITS: Limits = {
  ...LONGEST,
  timeoutMs: 10_000,
  documentsPerProcess: 25,
  mostMemoryMb: 700,
  retireAtMemoryMb: 300,
  longestQueue: 200,
  idleMs: 60_000,
}

export const openDocuments = ({ rootDir, limits = {} }: { rootDir: string; limits?: Partial<Limits> }): Documents => {
  const all = { ...LIMITS, ...limits }
  const fonts = findFonts(rootDir)
  let compiler: Compiler | undefined
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let stopped = false
  let idle: NodeJS.Timeout | undefined

  const rest = async () => {
    clearTimeout(idle)
    const running = compiler
    compiler = undefined
    await running?.stop()
  }
  const compile = async (file: string, input: string) => {
    clearTimeout(idle)
    if (compiler?.fit() === false) await rest()
    compiler ??= startCompiler(rootDir, fonts.folders, all)
    try {
      return await compiler.compile({ file, input })
    } finally {
      idle = setTimeout(() => void rest(), all.idleMs).unref()
    }
  }
  const print = async (template: string, input: string) => {
    if (stopped) throw new DocumentProblem("busy", "The program is ending")
    const file = templateFile(rootDir, template)
    try {
      // A process can die of what earlier documents left in it, so the document gets one fresh one.
      return await compile(file, input).catch((error: unknown) =>
        problemOf(error) === "crashed" ? compile(file, input) : Promise.reject(error),
      )
    } catch (error) {
      log.error(
        { code: `documents.${problemOf(error) ?? "failed"}`, template, why: error instanceof Error ? error.message : "" },
        "A document could not be made",
      )
      throw error
    }
  }
  const pdf: Documents["pdf"] = async (template, data) => {
    const input = prepareInput(data, fonts.covers, all)
    if (waiting >= all.longestQueue) throw new DocumentProblem("busy", `${waiting} documents are waiting already`)
    waiting += 1
    const mine = last.then(() => print(template, input)).finally(() => (waiting -= 1))
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    stop: async () => {
      stopped = true
      await last
      await rest()
    },
    pdf,
    paper: (paper) => pdf("paper", layOut(paper)),
  }
}

const problemOf = (error: unknown) => (error instanceof DocumentProblem ? error.problem : undefined)

/** "letter" is one of ours; "training/certificate" lies beside its module, in src/modules/training/documents/certificate/. */
const templateFile = (rootDir: string, template: string): string => {
  const [, module, name] = /^(?:([a-z]+)\/)?([a-z]+(?:-[a-z]+)*)$/.exec(template) ?? []
  const file = module
    ? join(rootDir, "src/modules", module, "documents", name ?? "", `${name}.typ`)
    : join(rootDir, "src/platform/documents/templates", `${name}.typ`)
  if (name === undefined || !existsSync(file)) throw new DocumentProblem("failed", `There is no template "${template}"`)
  return file
}
