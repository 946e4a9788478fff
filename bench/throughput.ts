/** Requests per second of two pages against the same bytes from a bare Hono app, in turns, median of the rounds. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Table, median, ms, shown } from "./figures.ts"
import { type Running, freePort, startProgram } from "./installation.ts"
import { type Load, load } from "./load.ts"
import { type Memory, memoryIn, processorSeconds } from "./processes.ts"

const CONNECTIONS = 20
const GZIP = { "Accept-Encoding": "gzip" }

type Target = { name: string; paths: readonly string[]; bare: string; gzip: boolean; seconds: number }
type Sample = Load & { cpuMs: number }
type Measured = { target: Target; ours: Sample[]; bare: Sample[] }

const startBare = async (pages: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), "tragwerk-bench-bare-"))
  const files = Object.entries(pages).map(([name, html]) => {
    writeFileSync(join(folder, name), html)
    return `${name}=${join(folder, name)}`
  })
  const port = await freePort()
  const program = fileURLToPath(new URL("bare-server.ts", import.meta.url))
  const running = await startProgram(["--import", "tsx", program, String(port), ...files], {
    port,
    path: `/${Object.keys(pages)[0] ?? ""}`,
  })
  const stop = async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...running, stop }
}

const sample = async (server: Running, paths: readonly string[], { gzip, seconds }: Target): Promise<Sample> => {
  const order = { port: server.port, paths, headers: gzip ? GZIP : {}, connections: CONNECTIONS }
  await load({ ...order, seconds: 1 })
  const before = processorSeconds(server.pid)
  const result = await load({ ...order, seconds })
  return { ...result, cpuMs: ((processorSeconds(server.pid) - before) * 1000) / Math.max(1, result.requests) }
}

const medianOf = (samples: readonly Sample[], key: "perSecond" | "cpuMs" | "p50" | "p95") =>
  median(samples.map((one) => one[key]))

const rowOf = ({ target, ours, bare }: Measured): string[] => {
  const ratio = median(ours.map((one, round) => one.perSecond / (bare[round]?.perSecond ?? Number.NaN)))
  const cpu = medianOf(bare, "cpuMs") / medianOf(ours, "cpuMs")
  return [
    target.name,
    String(ours[0]?.bytes ?? 0),
    shown(medianOf(ours, "perSecond")),
    shown(medianOf(bare, "perSecond")),
    ratio.toFixed(2),
    ms(medianOf(ours, "cpuMs")),
    ms(medianOf(bare, "cpuMs")),
    cpu.toFixed(2),
    `${ms(medianOf(ours, "p50"))} / ${ms(medianOf(ours, "p95"))}`,
    String(ours.reduce((sum, { failures }) => sum + failures, 0)),
  ]
}

export type Pages = { list: string; profile: string; lists: readonly string[]; profiles: readonly string[] }

/** Loads the running installation and the bare app in turns. */
export const measureThroughput = async (
  server: Running,
  pages: Pages,
  { rounds, seconds }: { rounds: number; seconds: number },
) => {
  const html = async (path: string) => (await fetch(server.url + path, { headers: { "Accept-Encoding": "identity" } })).text()
  const bare = await startBare({ list: await html(pages.list), profile: await html(pages.profile) })
  const short = Math.max(2, seconds / 2)
  const targets: Target[] = [
    { name: "directory list", paths: [pages.list], bare: "/list", gzip: false, seconds },
    { name: "profile", paths: [pages.profile], bare: "/profile", gzip: false, seconds },
    { name: "many lists", paths: pages.lists, bare: "/list", gzip: false, seconds: short },
    { name: "many profiles", paths: pages.profiles, bare: "/profile", gzip: false, seconds: short },
    { name: "directory list, gzip", paths: [pages.list], bare: "/gzip/list", gzip: true, seconds: short },
    { name: "profile, gzip", paths: [pages.profile], bare: "/gzip/profile", gzip: true, seconds: short },
  ]
  const measured: Measured[] = targets.map((target) => ({ target, ours: [], bare: [] }))
  const idle = memoryIn(server.pid)
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const { target, ours, bare: theirs } of measured) {
        theirs.push(await sample(bare, [target.bare], target))
        ours.push(await sample(server, target.paths, target))
      }
    return { measured, idle, after: memoryIn(server.pid), bareMemory: memoryIn(bare.pid) }
  } finally {
    await bare.stop()
  }
}

export const throughputTable = (measured: readonly Measured[]): Table => ({
  title: "Requests per second against the same bytes from a bare Hono app",
  columns: [
    "page",
    "bytes",
    "Tragwerk /s",
    "bare /s",
    "ratio",
    "CPU per request",
    "bare CPU",
    "CPU ratio",
    "p50 / p95",
    "failed",
  ],
  rows: measured.map(rowOf),
  notes: [
    `${CONNECTIONS} kept connections, load from a process of its own, in turns; ratio: median over the rounds of our requests per second by those of the bare app in the same round (goal: >= 0.25).`,
    "CPU per request counts Node and PostgreSQL together and hardly depends on what else runs. The bare app answers with one constant string (with gzip: compressed anew each time, as ours). Many: 200 different addresses, one after the other.",
  ],
})

export const memoryRows = (label: string, { node, postgres }: Memory): string[] => [
  label,
  String(Math.round(node / 1e6)),
  String(Math.round(postgres / 1e6)),
  String(Math.round((node + postgres) / 1e6)),
]
