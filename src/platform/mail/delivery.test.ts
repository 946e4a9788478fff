import { spawn } from "node:child_process"
import { once } from "node:events"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { auditTrail, useAuditKey } from "#platform/audit"
import { type Jobs, startJobs } from "#platform/jobs"
import { testDatabase } from "../../../test/database.ts"
import {
  deliverMail,
  type DeliveryServices,
  findMail,
  holdMail,
  listOutbox,
  type Mail,
  markArrived,
  outboxCounts,
  retryMail,
  sendMailLater,
  sweepOutbox,
} from "./index.ts"
import { type Behaviour, headerOf, startMailServer } from "./mail-server.fixtures.ts"

const quick = { pollSeconds: 0.5, backstopSeconds: 0.5, stopSeconds: 5 }
const hour = 3600_000
let world: Awaited<ReturnType<typeof testDatabase>>
let jobs: Jobs
let servers: { stop: () => Promise<void> }[] = []
let time: Date

beforeAll(async () => {
  world = await testDatabase()
  useAuditKey("a-secret-of-the-test-installation-0123456789")
  jobs = await startJobs(world, [deliverMail, sweepOutbox], () => services(undefined))
})
beforeEach(async () => {
  time = new Date("2026-11-23T09:00:00Z")
  servers = []
  await world.pool.query("truncate mail_outbox; delete from pgboss.job")
})
afterEach(() => Promise.all(servers.map((server) => server.stop())))
afterAll(async () => {
  await jobs.stop()
  await world.close()
})

const services = (smtpUrl: string | undefined): DeliveryServices => ({
  db: world.db,
  enqueue: (...job) => jobs.enqueue(...job),
  now: () => time,
  config: { smtpUrl, mailFrom: "Tragwerk <tragwerk@example.org>" },
})
const letter = (more: Partial<Mail> = {}): Mail => ({
  to: { address: "amina@example.org", name: "Amina" },
  language: "de",
  kind: "test.letter",
  render: () => ({ subject: "Guten Tag", paragraphs: ["Ein Absatz."] }),
  ...more,
})
const write = (more: Partial<Mail> = {}) => world.db.transaction((tx) => sendMailLater(tx, services(undefined), letter(more)))
const serve = async (behaviour: Behaviour = {}, port = 0) => {
  const server = await startMailServer(behaviour, port)
  servers.push(server)
  return server
}
const deliver = (smtpUrl: string | undefined, id: string) => deliverMail.run(services(smtpUrl), { id })
const stateOf = async (id: string) => (await findMail(world.db, id, time))?.state
const queued = async () =>
  (await world.pool.query("select start_after from pgboss.job where name = 'mail.deliver' and state < 'active'")).rows
const later = (ms: number) => {
  time = new Date(time.getTime() + ms)
}
const act = () => ({ services: services(undefined), actor: "user-1" })

describe("the ordinary way", () => {
  test("a mail exists if and only if the transaction commits", async () => {
    const undone = world.db.transaction(async (tx) => {
      await sendMailLater(tx, services(undefined), letter())
      throw new Error("rolled back")
    })
    await expect(undone).rejects.toThrow("rolled back")
    expect(await listOutbox(world.db, { now: time })).toEqual([])
    expect(await queued()).toEqual([])
    await write()
    expect(await queued()).toHaveLength(1)
  })

  test("fifty mails, two worker processes: each arrives exactly once", { timeout: 60_000 }, async () => {
    const server = await serve()
    time = new Date()
    const [one, two] = await Promise.all(
      [1, 2].map(() => startJobs(world, [deliverMail, sweepOutbox], () => services(server.url), quick)),
    )
    const written: string[] = []
    for (let index = 0; index < 50; index++) written.push(await write({ to: { address: `person-${index}@example.org` } }))
    // The sweep and a second job for every mail make it as hard as possible.
    await sweepOutbox.run(services(server.url), { id: "" })
    await world.db.transaction(async (tx) => {
      for (const id of written) await jobs.enqueue(tx, "mail.deliver", { id })
    })
    await Promise.all([one?.work(), two?.work()])
    await vi.waitFor(
      async () => expect(await outboxCounts(world.db, time)).toMatchObject({ sent: 50, sending: 0, waiting: 0 }),
      30_000,
    )
    await vi.waitFor(async () => expect(await queued()).toEqual([]), 10_000)
    expect(server.received).toHaveLength(50)
    expect(new Set(server.received.map(({ to }) => to.join()))).toEqual(
      new Set(Array.from({ length: 50 }, (_, i) => `person-${i}@example.org`)),
    )
    await Promise.all([one?.stop(), two?.stop()])
  })

  test("many deliveries of one mail at the same moment send it once", async () => {
    const server = await serve()
    const id = await write()
    await Promise.all(Array.from({ length: 8 }, () => deliver(server.url, id)))
    expect(server.received).toHaveLength(1)
    expect(await stateOf(id)).toBe("sent")
  })
})

describe("a mail server in trouble", () => {
  test("greylisting: refused for now, accepted on the next try", async () => {
    let tries = 0
    const server = await serve({ recipient: () => (++tries === 1 ? { code: 451, text: "greylisted, come back" } : undefined) })
    const id = await write()
    await deliver(server.url, id)
    expect(await findMail(world.db, id, time)).toMatchObject({
      state: "retrying",
      attempts: 1,
      lastError: expect.stringContaining("451"),
    })
    const [next] = await queued()
    expect(next.start_after).toEqual(new Date(time.getTime() + 60_000))
    await deliver(server.url, id)
    expect(server.received).toEqual([])
    later(60_000)
    await deliver(server.url, id)
    expect(server.received).toHaveLength(1)
    expect(await findMail(world.db, id, time)).toMatchObject({ state: "sent", lastError: null })
  })

  test.each([
    ["an unknown recipient", { recipient: () => ({ code: 550, text: "no such user" }) }],
    ["a refused message", { message: () => ({ code: 554, text: "looks like spam" }) }],
  ])("%s is held with the reason and not tried again", async (_, behaviour) => {
    const server = await serve(behaviour)
    const id = await write()
    await deliver(server.url, id)
    expect(await findMail(world.db, id, time)).toMatchObject({
      state: "held",
      heldBecause: "refused",
      lastError: expect.stringMatching(/^55[04]/),
    })
    later(24 * hour)
    await world.pool.query("delete from pgboss.job")
    await sweepOutbox.run(services(server.url), { id: "" })
    expect(await queued()).toEqual([])
    expect(server.received).toEqual([])
  })

  test("a server that is down for a day loses nothing", async () => {
    const down = await startMailServer()
    await down.stop()
    const ids = [await write(), await write(), await write()]
    for (let hours = 0; hours < 24; hours++) {
      for (const id of ids) await deliver(down.url, id)
      later(hour)
    }
    expect(await outboxCounts(world.db, time)).toMatchObject({ retrying: 3, held: 0, unclear: 0 })
    const attempts = (await findMail(world.db, ids[0] ?? "", time))?.attempts ?? 0
    expect(attempts).toBeGreaterThan(5)
    expect(attempts).toBeLessThan(15)
    const up = await serve({}, down.port)
    later(6 * hour)
    await sweepOutbox.run(services(up.url), { id: "" })
    for (const id of ids) await deliver(up.url, id)
    expect(up.received).toHaveLength(3)
    expect(await outboxCounts(world.db, time)).toMatchObject({ sent: 3 })
  })

  test("a connection lost before the message is handed over is tried again", async () => {
    const server = await serve({ recipient: () => "drop" })
    const id = await write()
    await deliver(server.url, id)
    expect(await stateOf(id)).toBe("retrying")
  })

  test("a refused sender is the operator's fault: the mail waits", async () => {
    const server = await serve({ sender: () => ({ code: 553, text: "not your address" }) })
    const id = await write()
    await deliver(server.url, id)
    expect(await findMail(world.db, id, time)).toMatchObject({ state: "retrying", lastError: expect.stringContaining("553") })
  })

  test("so is a wrong password", async () => {
    const server = await serve()
    const id = await write()
    await deliver(server.url.replace("smtp://", "smtp://user:wrong@"), id)
    expect(await stateOf(id)).toBe("retrying")
    expect(server.received).toEqual([])
  })
})

describe("nobody knows whether it arrived", () => {
  test("a connection that drops after the whole message was sent is not tried again by itself", async () => {
    const server = await serve({ message: () => "drop" })
    const id = await write()
    await deliver(server.url, id)
    expect(server.seen()).toBe(1)
    expect(await findMail(world.db, id, time)).toMatchObject({ state: "unclear", heldBecause: "unclear" })
    later(24 * hour)
    await sweepOutbox.run(services(server.url), { id: "" })
    await deliver(server.url, id)
    expect(server.seen()).toBe(1)
  })

  test(
    "a process killed while the server was about to answer leaves an unclear mail; staff decide",
    { timeout: 60_000 },
    async () => {
      const silent = await serve({ message: () => "silence" })
      const id = await write()
      time = new Date()
      const fixture = new URL("dying-sender.fixtures.ts", import.meta.url).pathname
      const child = spawn(process.execPath, ["--import", "tsx", fixture, world.url, silent.url, id], {
        stdio: ["ignore", "inherit", "inherit"],
      })
      await vi.waitFor(() => expect(silent.seen()).toBe(1), 20_000)
      child.kill("SIGKILL")
      await once(child, "exit")

      const working = await serve()
      expect(await stateOf(id)).toBe("sending")
      expect(await retryMail(world.db, act(), id)).toBe(false)
      later(11 * 60_000)
      await sweepOutbox.run(services(working.url), { id: "" })
      await deliver(working.url, id)
      expect(working.received).toEqual([])
      expect(await listOutbox(world.db, { now: time, state: "unclear" })).toMatchObject([{ id, state: "unclear" }])
      expect(await outboxCounts(world.db, time)).toMatchObject({ unclear: 1, sending: 0 })

      expect(await retryMail(world.db, act(), id)).toBe(true)
      await deliver(working.url, id)
      expect(working.received).toHaveLength(1)
      expect(headerOf(working.received[0]?.raw ?? "", "Message-ID")).toEqual([`<${id}@example.org>`])
      expect(await stateOf(id)).toBe("sent")
      expect((await auditTrail(world.db, id)).map(({ action }) => action)).toEqual(["mail.sending.repeated"])
    },
  )

  test("it arrived, says somebody who asked", async () => {
    const server = await serve({ message: () => "drop" })
    const id = await write()
    expect(await markArrived(world.db, act(), id)).toBe(false)
    await deliver(server.url, id)
    expect(await markArrived(world.db, act(), id)).toBe(true)
    expect(await markArrived(world.db, act(), id)).toBe(false)
    expect(await retryMail(world.db, act(), id)).toBe(false)
    expect(await stateOf(id)).toBe("sent")
  })
})

describe("without a mail server", () => {
  test("mails stay readable and go out when one is set up; old ones are held", async () => {
    const old = await write()
    later(10 * 24 * hour)
    const fresh = await write()
    await deliver(undefined, old)
    await sweepOutbox.run(services(undefined), { id: "" })
    expect(await outboxCounts(world.db, time)).toMatchObject({ waiting: 2 })
    expect(await findMail(world.db, fresh, time)).toMatchObject({ text: "Ein Absatz.\n", state: "waiting", attempts: 0 })
    later(5 * 24 * hour)

    const server = await serve()
    await world.pool.query("delete from pgboss.job")
    await sweepOutbox.run(services(server.url), { id: "" })
    expect(await queued()).toHaveLength(1)
    await deliver(server.url, fresh)
    await deliver(server.url, old)
    expect(server.received).toHaveLength(1)
    expect(await findMail(world.db, old, time)).toMatchObject({ state: "held", heldBecause: "too-old" })

    expect(await retryMail(world.db, act(), old)).toBe(true)
    await sweepOutbox.run(services(server.url), { id: "" })
    await deliver(server.url, old)
    expect(server.received).toHaveLength(2)
  })

  test("how long they may wait is a setting", async () => {
    const id = await write()
    later(3 * 24 * hour)
    const strict = { ...services(undefined), config: { ...services(undefined).config, mailWaitDays: 2 } }
    await sweepOutbox.run(strict, { id: "" })
    expect(await findMail(world.db, id, time)).toMatchObject({ state: "held", heldBecause: "too-old" })
  })
})

describe("staff", () => {
  test("stop a mail and let it go", async () => {
    const server = await serve()
    const id = await write()
    expect(await holdMail(world.db, act(), id)).toBe(true)
    expect(await holdMail(world.db, act(), id)).toBe(false)
    await deliver(server.url, id)
    expect(server.received).toEqual([])
    expect(await retryMail(world.db, act(), id)).toBe(true)
    await deliver(server.url, id)
    expect(server.received).toHaveLength(1)
    expect(await holdMail(world.db, act(), id)).toBe(false)
    expect(await retryMail(world.db, act(), id)).toBe(false)
    expect((await auditTrail(world.db, id)).map(({ action }) => action)).toEqual(["mail.sending.repeated", "mail.sending.held"])
  })

  test("find mails by address, subject and state", async () => {
    await write({ to: { address: "jonas@example.org" } })
    await write({ render: () => ({ subject: "100 % sicher", paragraphs: [] }) })
    const search = async (text: string) => (await listOutbox(world.db, { now: time, search: text })).length
    expect(await search("jonas@")).toBe(1)
    expect(await search("0 % s")).toBe(1)
    expect(await search("%")).toBe(1)
    expect(await search("")).toBe(2)
    expect(await listOutbox(world.db, { now: time, state: "sent" })).toEqual([])
    expect(await listOutbox(world.db, { now: time, limit: 1, offset: 1 })).toMatchObject([{ toAddress: "jonas@example.org" }])
  })
})
