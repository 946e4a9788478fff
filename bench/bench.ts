/**
 * `npm run bench`: the figures of Tragwerk, printed and written to bench/RESULTS.md. Never a test: figures depend on the machine,
 * so what counts are ratios within one run.
 *
 *   --quick            1,000 and 10,000 entries only, short rounds (under 90 s on an idle machine)
 *   --data=FOLDER      keep the filled data folder there, and use it again next time
 *   --only=PARTS       of search, load, pages, start, statutes; writes no RESULTS.md
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { rootDir } from "#platform/config"
import { MAIN_SIZE, fillDatabases, isFilled, openDatabases } from "./databases.ts"
import { type Table, markdown } from "./figures.ts"
import { startTragwerk } from "./installation.ts"
import { loadNow, machine, runningNow } from "./machine.ts"
import { countStatements, pagesTable, publicPaths, weighPages } from "./pages.ts"
import { groupTable, measureInProcess, measureOverHttp, searchTable, slowest } from "./search-time.ts"
import { explainPage } from "./slowest.ts"
import { statutesTable } from "./statutes.ts"
import { buildAndFirstStart, laterStarts, startTable } from "./start-time.ts"
import { measureThroughput, memoryRows, throughputTable } from "./throughput.ts"

const given = process.argv.slice(2)
const quick = given.includes("--quick")
const valueOf = (name: string) => given.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const kept = valueOf("data")
const only = valueOf("only")?.split(",")
const wanted = (part: string) => only === undefined || only.includes(part)

const sizes = quick ? [1000, MAIN_SIZE] : [1000, MAIN_SIZE, 100_000]
const effort = quick
  ? { rounds: 3, loadRounds: 1, loadSeconds: 3, starts: 2 }
  : { rounds: 7, loadRounds: 3, loadSeconds: 10, starts: 5 }

const began = performance.now()
const say = (text: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  load ${loadNow()}  ${text}\n`)

const tables: string[] = []
const add = (text: Table | string) => {
  const written = typeof text === "string" ? text : markdown(text)
  tables.push(written)
  process.stdout.write(`${written}\n`)
}

const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), "tragwerk-bench-"))
mkdirSync(folder, { recursive: true })
const dataDir = join(folder, "data")
const loadBefore = loadNow()
const running = runningNow()

const withDatabases = async () => {
  const databases = await openDatabases(dataDir)
  try {
    if (!(await isFilled(databases, sizes))) {
      say(`filling ${sizes.join(", ")} entries`)
      for (const { size, seconds } of await fillDatabases(databases, sizes))
        say(`  ${size} entries after ${seconds.toFixed(1)} s`)
    }
    const order = { databases, dataDir: folder, sizes, rounds: effort.rounds }
    const main = await databases.open(MAIN_SIZE)
    const { rows } = await main.pool.query<{ slug: string }>(
      "select slug from directory_organisations where published_at is not null order by id limit 200 offset 1000",
    )
    const slugs = rows.map(({ slug }) => slug)
    const paths = publicPaths(main, folder, slugs[0] ?? "")
    const statements = wanted("pages") ? await countStatements(main, folder, paths) : new Map<string, [number, number]>()
    await main.close()
    if (wanted("search")) {
      say("search, in process")
      const inside = await measureInProcess(order)
      say("search, over HTTP")
      const times = { ...inside, ...(await measureOverHttp(order)) }
      add(searchTable(times))
      add(groupTable(times))
      const [worst] = slowest(times, MAIN_SIZE, 5)
      add(
        [
          "## Slowest queries at 10,000 entries\n",
          ...slowest(times, MAIN_SIZE, 5).map(
            ({ query, took, group }) => `- ${took.toFixed(1)} ms · ${group} · \`${decodeURIComponent(query)}\``,
          ),
          `\nThe plan of the slowest one:\n\n\`\`\`\n${await explainPage(databases, folder, MAIN_SIZE, worst?.query ?? "")}\n\`\`\`\n`,
        ].join("\n"),
      )
    }
    return { how: databases.how, slugs, paths, statements }
  } finally {
    await databases.stop()
  }
}

const measure = async () => {
  if (wanted("statutes")) {
    say("statutes")
    add(statutesTable(effort.loadRounds))
  }
  // Nothing else needs neither a build nor a database.
  if (only?.every((part) => part === "statutes")) return "no database"
  say("build and first start")
  const started = await buildAndFirstStart(dataDir)
  const { how, slugs, paths, statements } = await withDatabases()
  if (wanted("start")) {
    say("second start")
    add(startTable({ ...started, second: await laterStarts(dataDir, effort.starts) }))
  }
  if (wanted("load") || wanted("pages")) {
    const server = await startTragwerk({ dataDir })
    try {
      if (wanted("pages")) add(pagesTable(await weighPages(server.url, paths), statements))
      if (wanted("load")) {
        say("load")
        const pages = {
          list: "/de/verzeichnis",
          profile: `/de/verzeichnis/${slugs[0] ?? ""}`,
          lists: slugs.map((_, index) => `/de/verzeichnis?seite=${index + 1}`),
          profiles: slugs.map((slug) => `/de/verzeichnis/${slug}`),
        }
        const { measured, idle, after, bareMemory } = await measureThroughput(server, pages, {
          rounds: effort.loadRounds,
          seconds: effort.loadSeconds,
        })
        add(throughputTable(measured))
        add({
          title: "Memory (MB)",
          columns: ["when", "Node", "PostgreSQL", "together"],
          rows: [
            memoryRows("idle, after the start", idle),
            memoryRows("after the load", after),
            memoryRows("bare Hono app after the load", bareMemory),
          ],
          notes: ["Proportional set size: pages that several processes share are counted once."],
        })
      }
    } finally {
      await server.stop()
    }
  }
  return how
}

try {
  const how = await measure()
  const { cores, model, memory, system, node, date, commit } = machine()
  const head = [
    "# Figures of Tragwerk\n",
    `Written by \`npm run bench${quick ? " -- --quick" : ""}\`, never by hand. Ratios within this run count; real times also show what else the machine did.\n`,
    `- machine: ${cores} cores (${model}), ${memory}, ${system}`,
    `- Node.js ${node}, ${how}`,
    `- ${date} UTC, commit ${commit}, took ${Math.round((performance.now() - began) / 1000)} s`,
    `- load of the machine (1 / 5 / 15 minutes) before: ${loadBefore}${running === undefined ? "" : `, ${running} processes at work`}; after: ${loadNow()}. Above ${cores} means that other programs took part of the time.\n`,
  ]
  if (only === undefined) writeFileSync(join(rootDir, "bench/RESULTS.md"), [...head, ...tables].join("\n"))
  say(only === undefined ? "written to bench/RESULTS.md" : "done")
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
}
