import { spawn } from "node:child_process"
import { once } from "node:events"
import { sql } from "drizzle-orm"
import { afterEach, beforeAll, afterAll, beforeEach, expect, test, vi } from "vitest"
import type { Db } from "#platform/db"
import { testDatabase } from "../../../test/database.ts"
import {
  countFailedJobs,
  defineJob,
  describeFailure,
  dismissFailedJob,
  type Enqueue,
  type Job,
  listFailedJobs,
  retryFailedJob,
  startJobs,
} from "./index.ts"

type Services = { db: Db; enqueue: Enqueue }
const quick = { pollSeconds: 0.5, backstopSeconds: 0.5, heartbeatSeconds: 10, superviseSeconds: 1, stopSeconds: 5 }
let world: Awaited<ReturnType<typeof testDatabase>>
let running: { stop: () => Promise<void> }[] = []

const start = async (jobs: Job[], timing: Partial<typeof quick> = {}) => {
  const started = await startJobs(world, jobs, (enqueue): Services => ({ db: world.db, enqueue }), { ...quick, ...timing })
  running.push(started)
  return started
}
const note = (db: Db, job: string, id: string) => db.execute(sql`insert into runs (job, id) values (${job}, ${id})`)
const runs = async (job: string) => {
  const found = await world.pool.query<{ id: string }>("select id from runs where job = $1 order by number", [job])
  return found.rows.map(({ id }) => id)
}
const waiting = async (job: string) => {
  const found = await world.pool.query("select 1 from pgboss.job where name = $1 and state < 'active'", [job])
  return found.rows.length
}
const noting = (name: string, more: Partial<Job<Services>> = {}) =>
  defineJob<Services>({ name, run: async ({ db }, { id }) => void (await note(db, name, id)), ...more })
/** Makes retries due now instead of after their pause. */
const hurry = () => world.pool.query("update pgboss.job set start_after = now() where state < 'active'")

const gate = () => {
  let open = () => undefined as void
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open: () => open(), opened }
}

beforeAll(async () => {
  world = await testDatabase()
  await world.pool.query("create table runs (number bigint generated always as identity, job text not null, id text not null)")
})
beforeEach(() => {
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()))
})
afterAll(() => world.close())

test("a job exists if and only if the transaction commits", async () => {
  const { enqueue, work } = await start([noting("test.commit")])
  await world.db.transaction((tx) => enqueue(tx, "test.commit", { id: "kept" }))
  const undone = world.db.transaction(async (tx) => {
    await enqueue(tx, "test.commit", { id: "undone" })
    throw new Error("rolled back")
  })
  await expect(undone).rejects.toThrow("rolled back")
  expect(await waiting("test.commit")).toBe(1)
  await work()
  await vi.waitFor(async () => expect(await runs("test.commit")).toEqual(["kept"]), 5000)
  expect(await waiting("test.commit")).toBe(0)
})

test("a committed job runs at once although the workers rest long", async () => {
  const { enqueue, work } = await start([noting("test.wake")], { pollSeconds: 60, backstopSeconds: 60 })
  await work()
  await new Promise((resolve) => setTimeout(resolve, 300))
  for (const id of ["a", "b", "c", "d"]) await enqueue(world.db, "test.wake", { id })
  await vi.waitFor(async () => expect(await runs("test.wake")).toEqual(["a", "b", "c", "d"]), 3000)
})

test("the wake-up call is heard again after its connection was lost", async () => {
  const { enqueue, work } = await start([noting("test.rewake")], { pollSeconds: 60, backstopSeconds: 60 })
  await work()
  const cut = await world.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tragwerk-jobs' and datname = current_database()",
  )
  expect(cut.rows).toHaveLength(1)
  await enqueue(world.db, "test.rewake", { id: "a" })
  await vi.waitFor(async () => expect(await runs("test.rewake")).toEqual(["a"]), 5000)
})

test("two workers on one queue run each of a hundred jobs once", async () => {
  const job = noting("test.share", { concurrency: 2 })
  const [one, two] = await Promise.all([start([job]), start([job])])
  const ids = Array.from({ length: 100 }, (_, index) => `job-${String(index).padStart(3, "0")}`)
  await world.db.transaction(async (tx) => {
    for (const id of ids) await one.enqueue(tx, "test.share", { id })
  })
  await Promise.all([one.work(), two.work()])
  await vi.waitFor(async () => expect(await runs("test.share")).toHaveLength(100), 10_000)
  expect((await runs("test.share")).toSorted()).toEqual(ids)
})

test("a failing job is repeated, then put aside without what people wrote, and can get another round", async () => {
  let broken = true
  const job = defineJob<Services>({
    name: "test.fail",
    retries: 1,
    run: async ({ db }, { id }) => {
      await note(db, "test.fail", broken ? "failed" : id)
      if (broken) throw new Error("no mailbox amina@example.org, call 0221 1234567")
    },
  })
  const { enqueue, work } = await start([job])
  await enqueue(world.db, "test.fail", { id: "case-1" })
  await work()
  await vi.waitFor(async () => expect(await runs("test.fail")).toEqual(["failed"]), 5000)
  await vi.waitFor(async () => expect((await hurry(), await countFailedJobs(world.db))).toBe(1), 10_000)
  expect(await runs("test.fail")).toEqual(["failed", "failed"])
  const [failed] = await listFailedJobs(world.db)
  expect(failed).toMatchObject({ job: "test.fail", id: "case-1", problem: expect.stringContaining("no mailbox … call …") })
  const stored = await world.pool.query("select 1 from pgboss.job where job::text ~ 'amina|1234567'")
  expect(stored.rows).toEqual([])

  broken = false
  expect(await world.db.transaction((tx) => retryFailedJob(tx, enqueue, failed?.key ?? ""))).toBe(true)
  expect(await retryFailedJob(world.db, enqueue, failed?.key ?? "")).toBe(false)
  expect(await dismissFailedJob(world.db, "no-such-key")).toBe(false)
  await vi.waitFor(async () => expect(await runs("test.fail")).toEqual(["failed", "failed", "case-1"]), 5000)
  expect(await countFailedJobs(world.db)).toBe(0)
})

test("a job whose process is killed in the middle is given to another worker", { timeout: 60_000 }, async () => {
  const { enqueue, work } = await start([noting("test.survive")])
  await enqueue(world.db, "test.survive", { id: "the job" })
  const child = spawn(
    process.execPath,
    ["--import", "tsx", new URL("dying-worker.fixtures.ts", import.meta.url).pathname, world.url],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  )
  await once(child.stdout, "data")
  child.kill("SIGKILL")
  await once(child, "exit")
  expect(await runs("test.survive")).toEqual(["begun by the one that dies"])
  await work()
  await vi.waitFor(async () => expect((await hurry(), await runs("test.survive"))).toHaveLength(2), 40_000)
  expect((await runs("test.survive")).at(-1)).toBe("the job")
})

test("jobs with one singleton key wait once, and the earlier start counts", async () => {
  const { enqueue, work } = await start([noting("test.single")])
  const later = new Date(Date.now() + 3_600_000)
  await enqueue(world.db, "test.single", { id: "a" }, { singletonKey: "one", startAfter: later })
  await enqueue(world.db, "test.single", { id: "b" }, { singletonKey: "two", startAfter: later })
  await world.db.transaction((tx) => enqueue(tx, "test.single", { id: "a" }, { singletonKey: "one" }))
  expect(await waiting("test.single")).toBe(2)
  await work()
  await vi.waitFor(async () => expect(await runs("test.single")).toEqual(["a"]), 5000)
  expect(await waiting("test.single")).toBe(1)
})

test("a joined job does not run before what joined it is committed", async () => {
  const seen: boolean[] = []
  const job = defineJob<Services>({
    name: "test.join",
    run: async () => void seen.push((await runs("test.join.fact")).length > 0),
  })
  const { enqueue, work } = await start([job])
  await enqueue(world.db, "test.join", { id: "a" }, { singletonKey: "one" })
  const joined = gate()
  const workersTried = gate()
  const joining = world.db.transaction(async (tx) => {
    await enqueue(tx, "test.join", { id: "a" }, { singletonKey: "one" })
    joined.open()
    await workersTried.opened
    await note(tx, "test.join.fact", "written")
  })
  await joined.opened
  await work()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  workersTried.open()
  await joining
  await vi.waitFor(() => expect(seen).toEqual([true]), 5000)
})

test("many at once with one singleton key leave one job", async () => {
  const { enqueue } = await start([noting("test.race")])
  await Promise.all(
    Array.from({ length: 20 }, () =>
      world.db.transaction((tx) => enqueue(tx, "test.race", { id: "a" }, { singletonKey: "one" })),
    ),
  )
  expect(await waiting("test.race")).toBe(1)
})

test("a job with a start time waits for it", async () => {
  const { enqueue, work } = await start([noting("test.later")])
  await enqueue(world.db, "test.later", { id: "soon" }, { startAfter: new Date(Date.now() + 1500) })
  await work()
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await runs("test.later")).toEqual([])
  await vi.waitFor(async () => expect(await runs("test.later")).toEqual(["soon"]), 5000)
})

test("a stop waits for the running job and gives back what did not finish in time", async () => {
  const slow = defineJob<Services>({
    name: "test.slow",
    run: async ({ db }, { id }) => {
      await note(db, "test.slow.begun", id)
      await new Promise((resolve) => setTimeout(resolve, Number(id)))
      await note(db, "test.slow", id)
    },
  })
  const first = await start([slow], { stopSeconds: 5 })
  await first.enqueue(world.db, "test.slow", { id: "800" })
  await first.work()
  await vi.waitFor(async () => expect(await runs("test.slow.begun")).toEqual(["800"]), 5000)
  await first.stop()
  expect(await runs("test.slow")).toEqual(["800"])

  const second = await start([slow], { stopSeconds: 1 })
  await second.enqueue(world.db, "test.slow", { id: "3000" })
  await second.work()
  await vi.waitFor(async () => expect(await runs("test.slow.begun")).toEqual(["800", "3000"]), 5000)
  const before = Date.now()
  await second.stop()
  expect(Date.now() - before).toBeLessThan(2500)
  expect(await waiting("test.slow")).toBe(1)
})

test("the timetable follows the jobs: German time, and removed when the job has none any more", async () => {
  const first = await start([noting("test.daily", { cron: "30 3 * * *" }), noting("test.hourly", { cron: "7 * * * *" })])
  await first.work()
  const schedules = () => world.pool.query("select name, cron, timezone, data from pgboss.schedule order by name")
  expect((await schedules()).rows).toEqual([
    { name: "test.daily", cron: "30 3 * * *", timezone: "Europe/Berlin", data: { id: "" } },
    { name: "test.hourly", cron: "7 * * * *", timezone: "Europe/Berlin", data: { id: "" } },
  ])
  await first.stop()
  const second = await start([noting("test.daily", { cron: "0 4 * * *" }), noting("test.hourly")])
  await second.work()
  expect((await schedules()).rows).toMatchObject([{ name: "test.daily", cron: "0 4 * * *" }])
})

test("mistakes of the programmer are refused", async () => {
  const { enqueue } = await start([noting("test.known")])
  await expect(enqueue(world.db, "test.unknown", { id: "a" })).rejects.toThrow('no job "test.unknown"')
  await expect(enqueue(world.db, "test.known", { id: "amina@example.org" })).rejects.toThrow("never personal data")
  await expect(start([noting("test.known"), noting("test.known")])).rejects.toThrow("two jobs")
  await expect(start([noting("Known")])).rejects.toThrow("module.verb-thing")
})

test("what a failure says keeps values of people out", () => {
  const database = Object.assign(new Error("duplicate key"), {
    code: "23505",
    constraint: "people_email",
    detail: "Key (email)=(a@b.de)",
  })
  const wrapped = new Error("Failed query: insert … params: Amina", { cause: database })
  expect(describeFailure(wrapped)).toBe("database error 23505 people_email")
  expect(describeFailure(new Error("Failed query: select … params: Amina"))).toBe("database query failed")
  expect(describeFailure(new TypeError("x is not a function\nsecond line"))).toBe("TypeError: x is not a function")
  expect(describeFailure(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }))).toBe(
    "Error: ECONNREFUSED: connect ECONNREFUSED",
  )
  expect(describeFailure("a text")).toBe("Error")
})
