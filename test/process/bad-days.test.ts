/** Bad days of a real process: killed in the middle of saves, a mail server that is away, a full disk, a clock that is wrong. */
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import type { Db } from "#platform/db"
import { succeeds } from "../../src/platform/db/embedded/identity.ts"
import { startMailServer } from "../../src/platform/mail/mail-server.fixtures.ts"
import {
  databasesOf,
  eventually,
  inDatabase,
  patience,
  sorted,
  start,
  temporaryFolder,
  tragwerk,
  usedFolders,
} from "./tragwerk.ts"
import { askForAdvice, newCookie } from "./visitor.ts"

const folders = usedFolders()
beforeAll(folders.prepare, patience)
afterAll(folders.remove)

const rows = async (db: Db, query: ReturnType<typeof sql>) => (await db.execute<Record<string, string>>(query)).rows
const mailServer = async (port = 0) => {
  const server = await startMailServer({}, port)
  let running = true
  const stop = async () => {
    if (running) await server.stop()
    running = false
  }
  onTestFinished(stop)
  return { ...server, stop, to: () => sorted(server.received.flatMap(({ to }) => to)) }
}

test("killed in the middle of saves: everything acknowledged is there, nothing twice", { timeout: 3 * patience }, async () => {
  const dataDir = folders.copy()
  const mails = await mailServer()
  const env = { SMTP_URL: mails.url }
  const acknowledged = new Map<string, string>()
  const interrupted: { mail: string; cookie: string }[] = []

  for (let round = 0; round < 3; round += 1) {
    const server = await start(dataDir, { env })
    const visitor = async (name: string) => {
      for (let request = 0; ; request += 1) {
        const [mail, cookie] = [`${name}-${round}-${request}@example.org`, newCookie()]
        const reference = await askForAdvice(server.url, mail, cookie).catch(() => undefined)
        if (reference === undefined) return void interrupted.push({ mail, cookie })
        acknowledged.set(mail, reference)
      }
    }
    const before = acknowledged.size
    const visitors = Promise.all(["a", "b", "c"].map(visitor))
    await eventually(() => acknowledged.size >= before + 4 || server.hasEnded(), "four requests are acknowledged")
    expect(await server.kill()).toBe("SIGKILL")
    await visitors
  }

  const server = await start(dataDir, { env })
  // A browser whose connection broke sends its form again.
  for (const { mail, cookie } of interrupted) acknowledged.set(mail, (await askForAdvice(server.url, mail, cookie)) ?? "")
  const confirmed = () => mails.to().filter((address) => acknowledged.has(address))
  expect(await server.stop()).toBe(0)
  expect(databasesOf(dataDir)).toEqual([])

  await inDatabase(dataDir, async (db) => {
    const cases = (await rows(db, sql`select reference from advice_cases`)).map(({ reference }) => reference)
    expect(sorted(cases)).toEqual(sorted(acknowledged.values()))
    const outbox = await rows(db, sql`select to_address as address, sent_at is not null as sent from mail_outbox`)
    expect(sorted(outbox.map(({ address }) => address))).toEqual(sorted(acknowledged.keys()))
    // Delivered once, or waiting for its turn or for a human; never twice.
    expect(new Set(confirmed()).size).toBe(confirmed().length)
    for (const { address, sent } of outbox) if (sent) expect(confirmed()).toContain(address)
  })
  expect(await tragwerk(["doctor"], { env: { DATA_DIR: dataDir } })).toMatchObject({ status: 0 })
})

test("a mail server that is away and comes back: every mail arrives exactly once", { timeout: 2 * patience }, async () => {
  const dataDir = folders.copy()
  const away = await mailServer()
  await away.stop()
  const env = { SMTP_URL: away.url }
  const people = ["amina@example.org", "berivan@example.org", "carlos@example.org"]

  const server = await start(dataDir, { env })
  for (const mail of people) expect(await askForAdvice(server.url, mail)).toMatch(/^TW-/)
  expect(server.said()).not.toMatch(/amina|Amina|Gruppe|Satzung/)
  await server.stop()

  // Time passes: the pauses between the attempts are over.
  await inDatabase(dataDir, async (db) => {
    expect(
      await rows(db, sql`select count(*)::int as waiting from mail_outbox where sent_at is null and held_at is null`),
    ).toEqual([{ waiting: 3 }])
    await db.execute(sql`update mail_outbox set next_attempt_at = now()`)
    await db.execute(sql`update pgboss.job set start_after = now() where name = 'mail.deliver' and state in ('created', 'retry')`)
  })
  const back = await mailServer(away.port)
  const again = await start(dataDir, { env })
  await eventually(() => back.received.length >= people.length, "all mails arrive")
  expect(await again.stop()).toBe(0)
  // Another start has nothing left to send.
  expect(await (await start(dataDir, { env })).stop()).toBe(0)
  expect(back.to()).toEqual(people)
})

/** A disk of its own, in memory; undefined where we may not mount one. */
const smallDisk = (megabytes: number): string | undefined => {
  const folder = join(temporaryFolder(), "disk")
  mkdirSync(folder)
  if (!succeeds("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tragwerk-test", folder])) return undefined
  onTestFinished(() => void succeeds("umount", ["-l", folder]))
  return folder
}

test(
  "a full disk: a page says so, the log keeps quiet about people, and with space everything goes on",
  { timeout: 2 * patience },
  async ({ skip }) => {
    const disk = smallDisk(160)
    if (!disk) {
      skip("no disk may be mounted here")
      return
    }
    const dataDir = join(disk, "data")
    execFileSync("cp", ["-a", folders.copy(), dataDir])
    const server = await start(dataDir)
    const ballast = join(disk, "ballast")
    succeeds("dd", ["if=/dev/zero", `of=${ballast}`, "bs=64k"])
    expect(statfsSync(disk).bavail).toBe(0)

    const acknowledged: string[] = []
    const untilRefused = async (request = 0): Promise<string> => {
      const answer = askForAdvice(server.url, `full-${request}@example.org`, newCookie(), { long: true })
      const refused = await answer.then(
        (reference) => void acknowledged.push(reference),
        (error: Error) => error.message,
      )
      return refused ?? untilRefused(request + 1)
    }
    const refused = await untilRefused()
    expect(refused).toMatch(/^\w+: 50\d /)
    expect(refused).toMatch(/<html lang="de"/)
    rmSync(ballast)
    await eventually(() => askForAdvice(server.url, "later@example.org").then(Boolean, () => false), "requests are taken again")
    expect(server.said()).not.toMatch(/example\.org|Amina|Gruppe|Failed query|params/)
    expect(await server.stop()).toBe(0)
    await inDatabase(dataDir, async (db) => {
      const kept = (await rows(db, sql`select reference from advice_cases`)).map(({ reference }) => reference)
      expect(kept).toEqual(expect.arrayContaining(acknowledged))
    })
  },
)

/** The clock of the process, wrong by some days. */
const wrongClock = (days: number) => {
  const file = join(temporaryFolder(), "clock.mjs")
  writeFileSync(
    file,
    `const Real = Date; const shift = ${days} * 24 * 3600 * 1000
     globalThis.Date = class extends Real {
       constructor(...given) { given.length === 0 ? super(Real.now() + shift) : super(...given) }
       static now() { return Real.now() + shift }
     }`,
  )
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` }
}

test("a clock that was a year ahead, and one that is years behind", { timeout: 2 * patience }, async () => {
  const dataDir = folders.copy()
  for (const days of [366, 0, -20_000]) {
    const server = await start(dataDir, { env: wrongClock(days) })
    expect(await askForAdvice(server.url, `clock${days}@example.org`)).toMatch(/^TW-/)
    expect(await server.stop()).toBe(0)
    expect(await tragwerk(["doctor"], { env: { DATA_DIR: dataDir, ...wrongClock(days) } })).toMatchObject({ status: 0 })
  }
})
