/** How long the search page takes: every query on every size, in turns, so that a busy machine hurts all of them alike. */
import { Agent, get } from "node:http"
import pg from "pg"
import type { Database } from "#platform/db"
import type { Databases } from "./databases.ts"
import { type Table, median, ms, quantile, shown } from "./figures.ts"
import { freshApp } from "./in-process.ts"
import { type Running, startTragwerk } from "./installation.ts"
import { queries } from "./queries.ts"

/** Milliseconds by size, then by query, one for each round. */
export type Times = Map<number, number[][]>
export type SearchTimes = { first: Times; again: Times; httpChanged: Times; httpAgain: Times }

const PATH = "/de/verzeichnis"
const emptyTimes = (sizes: readonly number[]): Times => new Map(sizes.map((size) => [size, queries.map(() => [])]))
const note = (times: Times, size: number, query: number, took: number) => times.get(size)?.[query]?.push(took)

type Ask = (path: string) => Promise<void>
const timed = async (ask: Ask, path: string): Promise<number> => {
  const began = performance.now()
  await ask(path)
  return performance.now() - began
}

const inProcess = (database: Database, dataDir: string): Ask => {
  const app = freshApp(database, dataDir)
  return async (path) => {
    const answer = await app.request(path)
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  }
}

const overHttp = ({ url, said }: Running): Ask => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return (path) =>
    new Promise((resolve, reject) => {
      get(url + path, { agent }, (answer) => {
        answer.resume()
        answer.on("end", () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${path} answered ${answer.statusCode}:\n${said()}`)),
        )
      }).on("error", reject)
    })
}

const askAll = async (ask: Ask, size: number, times: Times, before?: () => Promise<unknown>) => {
  for (const [index, { query }] of queries.entries()) {
    await before?.()
    note(times, size, index, await timed(ask, PATH + query))
  }
}

type Order = { databases: Databases; dataDir: string; sizes: readonly number[]; rounds: number }

export const measureInProcess = async ({
  databases,
  dataDir,
  sizes,
  rounds,
}: Order): Promise<Pick<SearchTimes, "first" | "again">> => {
  const [first, again] = [emptyTimes(sizes), emptyTimes(sizes)]
  const open = await Promise.all(sizes.map(async (size) => ({ size, database: await databases.open(size) })))
  try {
    for (let round = -1; round < rounds; round += 1)
      for (const { size, database } of open) {
        const ask = inProcess(database, dataDir)
        const [one, other] = round < 0 ? [emptyTimes(sizes), emptyTimes(sizes)] : [first, again]
        await askAll(ask, size, one)
        await askAll(ask, size, other)
      }
  } finally {
    for (const { database } of open) await database.close()
  }
  return { first, again }
}

export const measureOverHttp = async ({
  databases,
  dataDir,
  sizes,
  rounds,
}: Order): Promise<Pick<SearchTimes, "httpChanged" | "httpAgain">> => {
  const [httpChanged, httpAgain] = [emptyTimes(sizes), emptyTimes(sizes)]
  const open = []
  try {
    for (const size of sizes) {
      const server = await startTragwerk({
        dataDir: `${dataDir}/http-${size}`,
        databaseUrl: databases.url(size),
        args: ["--web"],
      })
      const client = new pg.Client({ connectionString: databases.url(size) })
      open.push({ size, server, client, ask: overHttp(server) })
      await client.connect()
    }
    for (let round = -1; round < rounds; round += 1)
      for (const { size, client, ask } of open) {
        const [one, other] = round < 0 ? [emptyTimes(sizes), emptyTimes(sizes)] : [httpChanged, httpAgain]
        await askAll(ask, size, one, () => client.query("update directory_state set version = version + 1"))
        await askAll(ask, size, other)
      }
  } finally {
    for (const { server, client } of open) {
      await client.end()
      await server.stop()
    }
  }
  return { httpChanged, httpAgain }
}

const medians = (times: Times, size: number) => (times.get(size) ?? []).map(median)
const rowsFor = (label: string, times: Times): string[][] => {
  const sizes = [...times.keys()]
  const p50Of = (size: number) => quantile(medians(times, size), 0.5)
  return sizes.map((size) => {
    const all = (times.get(size) ?? []).flat()
    const each = medians(times, size)
    const ratio = shown(p50Of(size) / p50Of(sizes[0] ?? size))
    return [
      label,
      size.toLocaleString("en"),
      ms(quantile(each, 0.5)),
      ms(quantile(each, 0.95)),
      ms(Math.max(...each)),
      ms(quantile(all, 0.95)),
      ratio,
      shown(quantile(each, 0.95) / quantile(medians(times, sizes[0] ?? size), 0.95)),
    ]
  })
}

export const searchTable = ({ first, again, httpChanged, httpAgain }: SearchTimes): Table => ({
  title: "Search page, time of the server",
  columns: ["how", "entries", "p50", "p95", "slowest", "p95 of all samples", "p50 ratio", "p95 ratio"],
  rows: [
    ...rowsFor("in process, asked for the first time", first),
    ...rowsFor("in process, asked again", again),
    ...rowsFor("HTTP, an entry has changed since", httpChanged),
    ...rowsFor("HTTP, asked again", httpAgain),
  ],
  notes: [
    `${queries.length} different queries. p50, p95 and slowest are over the queries, each with the median of its rounds: they hardly feel other programs on the machine; the p95 of all samples does.`,
    "First time: nothing is remembered, all counts are worked out. Again: the counts of this search are known and nothing has changed. Changed: known, but an entry has changed, so they are worked out anew.",
  ],
})

/** Median per group of queries, first time, for every size. */
export const groupTable = ({ first }: SearchTimes): Table => {
  const sizes = [...first.keys()]
  const groups = [...new Set(queries.map(({ group }) => group))]
  const slowestIn = (size: number, group: string) =>
    Math.max(...medians(first, size).filter((_, index) => queries[index]?.group === group))
  const middleIn = (size: number, group: string) =>
    median(medians(first, size).filter((_, index) => queries[index]?.group === group))
  return {
    title: "Kinds of queries, in process, asked for the first time",
    columns: ["kind", "queries", ...sizes.map((size) => `${size.toLocaleString("en")} median / slowest`)],
    rows: groups.map((group) =>
      [group, String(queries.filter((one) => one.group === group).length)].concat(
        sizes.map((size) => `${ms(middleIn(size, group))} / ${ms(slowestIn(size, group))}`),
      ),
    ),
  }
}

/** The queries that take longest at this size. */
export const slowest = ({ first }: SearchTimes, size: number, most: number) =>
  medians(first, size)
    .map((took, index) => ({ took, query: queries[index]?.query ?? "", group: queries[index]?.group ?? "" }))
    .toSorted((a, b) => b.took - a.took)
    .slice(0, most)
