/** How long it takes until the first page is there. */
import { spawn } from "node:child_process"
import { rootDir } from "#platform/config"
import { type Table, median, shown } from "./figures.ts"
import { startTragwerk } from "./installation.ts"
import { processorSeconds } from "./processes.ts"

const build = async (): Promise<number> => {
  const began = performance.now()
  const child = spawn(process.execPath, ["scripts/build.mjs"], { cwd: rootDir, stdio: ["ignore", "ignore", "inherit"] })
  const status = await new Promise((resolve) => child.once("exit", resolve))
  if (status !== 0) throw new Error(`The build ended with status ${String(status)}`)
  return performance.now() - began
}

type Start = { seconds: number; cpu: number }

/** Starts and stops an installation; processor time counts Node and PostgreSQL up to the first answer. */
const start = async (dataDir: string): Promise<Start> => {
  const running = await startTragwerk({ dataDir })
  const cpu = processorSeconds(running.pid)
  // The background work begins after the first answer; a stop in the middle of it would measure something else.
  await new Promise((resolve) => setTimeout(resolve, 500))
  await running.stop()
  return { seconds: running.startMs / 1000, cpu }
}

export type StartTimes = { build: number; first: Start; second: Start[] }

export const buildAndFirstStart = async (dataDir: string): Promise<Pick<StartTimes, "build" | "first">> => ({
  build: (await build()) / 1000,
  first: await start(dataDir),
})

export const laterStarts = async (dataDir: string, times: number): Promise<Start[]> => {
  const starts: Start[] = []
  for (let round = 0; round < times; round += 1) starts.push(await start(dataDir))
  return starts
}

export const startTable = ({ build: built, first, second }: StartTimes): Table => ({
  title: "Start",
  columns: ["what", "seconds", "CPU seconds"],
  rows: [
    ["build (node scripts/build.mjs)", shown(built), ""],
    ["first start, built, empty data folder, to the first page", shown(first.seconds), shown(first.cpu)],
    [
      `second start with 10,000 entries, to the first page (median of ${second.length})`,
      shown(median(second.map((one) => one.seconds))),
      shown(median(second.map((one) => one.cpu))),
    ],
    [
      "second start, fastest",
      shown(Math.min(...second.map((one) => one.seconds))),
      shown(Math.min(...second.map((one) => one.cpu))),
    ],
  ],
  notes: [
    "Seconds are real time and grow with everything else that runs on the machine; CPU seconds hardly do. Goal: second start < 2 s.",
  ],
})
