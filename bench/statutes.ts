/** How long the Satzungsprüfer takes, in a new process and later, beside reading the text plainly. */
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { rootDir } from "#platform/config"
import { type Table, median, ms, shown } from "./figures.ts"

type Once = { plain: number; first: number; later: number }

const isOnce = (value: unknown): value is Once =>
  typeof value === "object" && value !== null && "plain" in value && "first" in value && "later" in value

const once = (pages: number, flags: readonly string[]): Once => {
  const file = join(rootDir, "bench/statutes-once.ts")
  const ran = spawnSync(process.execPath, ["--import", "tsx", file, String(pages), ...flags], { cwd: rootDir, encoding: "utf8" })
  const value: unknown = ran.status === 0 ? JSON.parse(ran.stdout) : undefined
  if (!isOnce(value)) throw new Error(`${file} ${pages}: ${ran.stderr}`)
  return value
}

const row = (pages: number, rounds: number): readonly string[] => {
  const served = Array.from({ length: rounds }, () => once(pages, []))
  const command = Array.from({ length: rounds }, () => once(pages, ["--once-compiled"]))
  const plain = median(served.map((one) => one.plain))
  const cell = (took: number) => `${ms(took)} (${shown(took / plain)}×)`
  return [
    String(pages),
    ms(plain),
    cell(median(command.map((one) => one.first))),
    cell(median(served.map((one) => one.first))),
    cell(median(served.map((one) => one.later))),
  ]
}

/** Processor time of one check of 3, 30 and 100 pages of 3,000 characters. */
export const statutesTable = (rounds: number): Table => ({
  title: "Checking statutes (processor time)",
  columns: ["pages", "plain reading", "command line, first", "server, first", "server, later"],
  rows: [3, 30, 100].map((pages) => row(pages, rounds)),
  notes: [
    "Plain reading finds every word once. First: in a new process, which has to compile the patterns of all rules; the command line compiles them once, the server twice, because the second time makes all later checks faster.",
  ],
})
