import { join } from "node:path"
import { startChild } from "#platform/child-process"
import { rootDir } from "#platform/config"
import type { ReadingProblem } from "./problem.ts"

export type PdfLimits = {
  mostPages: number
  mostCharacters: number
  timeoutMs: number
  mostMemoryMb: number
  longestQueue: number
}
type Answer = { pages?: string[]; problem?: "too-long" | "encrypted" | "broken" }
export type PdfRead = { ok: true; pages: readonly string[] } | { ok: false; problem: ReadingProblem }

/**
 * Fewer letters than this on a page: what one sees is an image. Where most pages are, the few words that a scanner recognised
 * on the others would be taken for the whole text.
 */
const LEAST_LETTERS = 25

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** The text of every page. One file at a time, each in a process of its own that is gone afterwards. */
export const readPdf = async (bytes: Uint8Array, limits: PdfLimits): Promise<PdfRead> => {
  if (waiting >= limits.longestQueue) return { ok: false, problem: "busy" }
  waiting += 1
  const mine = last.then(() => readInChild(bytes, limits)).finally(() => (waiting -= 1))
  last = mine.catch(() => undefined)
  return mine
}

const readInChild = async (bytes: Uint8Array, limits: PdfLimits): Promise<PdfRead> => {
  const { mostPages, mostCharacters } = limits
  const child = startChild<{ bytes: Uint8Array }, Answer>(
    join(rootDir, "src/platform/reading/child.mjs"),
    { mostPages, mostCharacters },
    limits,
  )
  try {
    // A Buffer stays one on its way to the child, where the reader of PDF refuses it.
    const asked = await child.ask({ bytes: new Uint8Array(bytes) })
    if (asked.ok) return judge(asked.answer)
    // V8 ends a process whose heap is full by SIGABRT; we end one that is too large before it gets there.
    const tooBig = asked.fault === "too-big" || asked.signal === "SIGABRT"
    return { ok: false, problem: asked.fault === "too-slow" ? "too-slow" : tooBig ? "bomb" : "broken" }
  } finally {
    await child.stop()
  }
}

const judge = ({ pages, problem }: Answer): PdfRead => {
  if (pages === undefined) return { ok: false, problem: problem ?? "broken" }
  const readable = pages.filter((page) => (page.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS).length
  return readable === 0 || readable * 2 < pages.length ? { ok: false, problem: "scanned" } : { ok: true, pages }
}
