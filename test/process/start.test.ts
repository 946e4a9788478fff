/** Starting and stopping as an operator does it, with everything that can be in the way. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { type Socket, connect } from "node:net"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest"
import { testDatabase } from "../database.ts"
import {
  databasesOf,
  eventually,
  inBackground,
  inDatabase,
  patience,
  start,
  temporaryFolder,
  tragwerk,
  type Server,
  usedFolders,
} from "./tragwerk.ts"
import { askForAdvice } from "./visitor.ts"

const folders = usedFolders()
beforeAll(folders.prepare, patience)
afterAll(folders.remove)

const quiet = (dataDir: string) => ({ DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "warn" })
const answers = async ({ url }: Server) => (await fetch(`${url}/healthz`)).status

/** A request whose body stops half way: it runs until the rest is sent. */
const halfRequest = async ({ url }: Server) => {
  const { port, hostname } = new URL(url)
  const socket: Socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname)
  onTestFinished(() => void socket.destroy())
  let answer = ""
  socket.on("data", (part: Buffer) => (answer += part.toString()))
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()))
  socket.on("error", () => undefined)
  const body = "need=Wir+brauchen+Rat+zur+Satzung"
  const head = [
    "POST /de/beratung/anfrage/anliegen HTTP/1.1",
    `Host: localhost:${port}`,
    "Sec-Fetch-Site: same-origin",
    "Content-Type: application/x-www-form-urlencoded",
    `Cookie: tw_request=${"a".repeat(32)}`,
    `Content-Length: ${body.length}`,
  ]
  socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 10)}`)
  // The server has certainly begun with it when a later request on another connection was answered.
  await fetch(`${url}/healthz`)
  return { finish: () => socket.write(body.slice(10)), answer: () => answer, closed }
}

describe("the first start", () => {
  test(
    "says where everything is; a stop in the middle leaves nothing running, and the next start goes on",
    { timeout: patience },
    async () => {
      const dataDir = join(temporaryFolder(), "data")
      const first = inBackground(["start"], { env: quiet(dataDir) })
      await eventually(
        () => existsSync(join(dataDir, "postgresql/cluster.new")) || first.hasEnded(),
        "the database is being made",
      )
      expect(await first.stop()).toBe(0)
      expect(first.said()).toBe("")
      expect(databasesOf(dataDir)).toEqual([])

      const server = await start(dataDir)
      await eventually(() => server.said().includes("einrichtung"), "the first-run link is printed")
      expect(server.said()).toMatch(/Database: embedded PostgreSQL \d+\.\d+ \(\w+.*\), .*data\n/)
      expect(server.said()).toMatch(/Mails: no SMTP_URL set/)
      const link = /(http:\S+einrichtung\/\S+)/.exec(server.said())?.[1] ?? ""
      expect((await fetch(link)).status).toBe(200)
      expect(await server.stop()).toBe(0)
      expect(databasesOf(dataDir)).toEqual([])
    },
  )
})

describe("one Tragwerk for each data folder and port", () => {
  test(
    "a second start and a taken port are refused with a sentence; commands beside the server join it",
    { timeout: patience },
    async () => {
      const dataDir = folders.copy()
      const server = await start(dataDir)
      const database = databasesOf(dataDir)
      expect(database).toHaveLength(1)
      const other = join(temporaryFolder(), "data")

      const [second, taken, list, doctor, migrate, invite] = await Promise.all([
        tragwerk(["start"], { env: quiet(dataDir) }),
        tragwerk(["start"], { env: { ...quiet(other), PORT: new URL(server.url).port } }),
        tragwerk(["user", "list"], { env: quiet(dataDir) }),
        tragwerk(["doctor"], { env: quiet(dataDir) }),
        tragwerk(["migrate"], { env: quiet(dataDir) }),
        tragwerk(["user", "invite", "berater@example.org", "--role", "adviser"], { env: quiet(dataDir) }),
      ])
      expect(second).toMatchObject({ status: 2, out: "", err: expect.stringContaining(`(process ${server.pid})`) })
      expect(taken).toMatchObject({ status: 2, out: "", err: expect.stringMatching(/already running on port \d+.*PORT/) })
      expect(existsSync(join(other, "postgresql"))).toBe(false)
      expect([list, doctor, migrate, invite]).toMatchObject(Array.from({ length: 4 }, () => ({ status: 0, err: "" })))
      expect(doctor.out).toContain(`embedded PostgreSQL of process ${server.pid}`)

      expect(await answers(server)).toBe(200)
      expect(databasesOf(dataDir)).toEqual(database)
      expect(await server.stop()).toBe(0)
      expect(databasesOf(dataDir)).toEqual([])

      // Without a server the commands start the database and stop it; two at once wait for each other.
      const alone = await Promise.all([1, 2].map(() => tragwerk(["user", "list"], { env: quiet(dataDir) })))
      expect(alone).toMatchObject(
        Array.from({ length: 2 }, () => ({ status: 0, err: "", out: expect.stringContaining("Nobody yet") })),
      )
      expect(databasesOf(dataDir)).toEqual([])
    },
  )

  test("website and worker as two processes on one server and one data folder", { timeout: patience }, async () => {
    const { url, db, close } = await testDatabase()
    onTestFinished(close)
    const env = { DATABASE_URL: url, SMTP_URL: "smtp://127.0.0.1:1" }
    const dataDir = join(temporaryFolder(), "data")
    const server = await start(dataDir, { args: ["--web"], env })
    await askForAdvice(server.url, "amina@example.org")
    const tried = async () =>
      (await db.execute(sql`select attempts from mail_outbox where to_address = 'amina@example.org'`)).rows[0]?.["attempts"]
    expect(await tried()).toBe(0)
    const worker = inBackground(["worker"], { env: { ...quiet(dataDir), ...env } })
    await eventually(async () => Number(await tried()) > 0, "the worker tries to deliver")
    expect([await server.stop(), await worker.stop()]).toEqual([0, 0])
  })
})

describe("stopping", () => {
  test(
    "running requests are answered, new ones are not taken; a hasty second signal changes nothing",
    { timeout: patience },
    async () => {
      const dataDir = folders.copy()
      const server = await start(dataDir)
      const request = await halfRequest(server)
      server.send("SIGINT")
      server.send("SIGINT")
      await eventually(
        () =>
          fetch(`${server.url}/healthz`).then(
            () => false,
            () => true,
          ),
        "new requests are refused",
      )
      request.finish()
      await request.closed
      expect(request.answer()).toMatch(/^HTTP\/1\.1 303 See Other[^]*anfrage\/gruppe/)
      expect(await server.ended).toBe(0)
      expect(databasesOf(dataDir)).toEqual([])
    },
  )

  test(
    "who never finishes a request cannot hold the stop up, and a later second signal ends at once",
    { timeout: patience },
    async () => {
      const [impatient, patient] = [folders.copy(), folders.copy()]
      const [one, other] = await Promise.all([start(impatient), start(patient)])
      const [, stuck] = await Promise.all([halfRequest(one), halfRequest(other)])
      const stopped = other.stop()
      one.send("SIGTERM")
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      one.send("SIGTERM")
      expect(await one.ended).toBe(1)
      expect(await stopped).toBe(0)
      await stuck.closed
      expect(stuck.answer()).toBe("")
      await eventually(() => databasesOf(impatient).length === 0, "the database ends, too")
      expect(databasesOf(patient)).toEqual([])
    },
  )
})

describe("what a start refuses", () => {
  test("a database of a newer version", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    await inDatabase(dataDir, (db) =>
      db.execute(sql`insert into schema_migrations (name, checksum) values ('9999_future.sql', 'x')`),
    )
    const { status, err } = await tragwerk(["start"], { env: quiet(dataDir) })
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/newer than this program.*9999_future\.sql/) })
    expect(databasesOf(dataDir)).toEqual([])
  })

  test("a lost, foreign or damaged secret; with the right one everything is there", { timeout: patience }, async () => {
    const dataDir = folders.copy()
    const file = join(dataDir, "secret")
    const kept = join(dataDir, "secret.kept")
    renameSync(file, kept)
    const lost = await tragwerk(["start"], { env: quiet(dataDir) })
    expect(lost).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/SECRET_FILE: .*its secret .* is missing.*backup/),
    })
    expect(existsSync(file)).toBe(false)

    writeFileSync(file, "x")
    expect(await tragwerk(["user", "list"], { env: quiet(dataDir) })).toMatchObject({
      status: 2,
      err: expect.stringContaining("does not hold a Tragwerk secret"),
    })

    writeFileSync(file, "an-other-secret-which-is-certainly-long-enough")
    const foreign = await tragwerk(["start"], { env: quiet(dataDir) })
    expect(foreign).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/SECRET_FILE: .*does not belong to this database/),
    })
    expect(databasesOf(dataDir)).toEqual([])

    rmSync(file)
    expect(await tragwerk(["doctor"], { env: { ...quiet(dataDir), SECRET_FILE: kept } })).toMatchObject({ status: 0 })
  })

  test("a new secret for somebody else's database is taken back", { timeout: patience }, async () => {
    const { url, close } = await testDatabase()
    onTestFinished(close)
    const [mine, other] = [temporaryFolder(), temporaryFolder()]
    expect(await tragwerk(["migrate"], { env: { DATA_DIR: mine, DATABASE_URL: url } })).toMatchObject({ status: 0 })
    const refused = await tragwerk(["migrate"], { env: { DATA_DIR: other, DATABASE_URL: url } })
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("does not belong to this database") })
    expect(existsSync(join(other, "secret"))).toBe(false)
    expect(readFileSync(join(mine, "secret"), "utf8").trim().length).toBeGreaterThan(40)
  })
})

test("doctor finds an altered audit entry", { timeout: patience }, async () => {
  const dataDir = folders.copy()
  await tragwerk(["user", "invite", "a@example.org", "--role", "lead"], { env: quiet(dataDir) })
  await inDatabase(dataDir, async (db) => {
    await db.execute(sql`alter table audit_entries disable trigger all`)
    await db.execute(sql`update audit_entries set actor = 'somebody-else' where seq = 1`)
    await db.execute(sql`alter table audit_entries enable trigger all`)
  })
  const { status, out } = await tragwerk(["doctor"], { env: quiet(dataDir) })
  expect({ status, out }).toEqual({ status: 1, out: expect.stringMatching(/!! {2}audit chain breaks at entry: 1/) })
})
