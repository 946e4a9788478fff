import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { createApp } from "../src/app.tsx"
import { useAuditKey } from "#platform/audit"
import { type Config, readConfig } from "#platform/config"
import { newId } from "#platform/db"
import { type Role, type Services, type Visitor, guest } from "#platform/http"
import { language } from "#platform/i18n"
import type { Module } from "#platform/module"
import { useSealingKey } from "#platform/privacy"
import { testDatabase } from "./database.ts"

type Fields = Record<string, string | readonly string[] | File>
type Options = { as?: Visitor; cookie?: string; headers?: Record<string, string> }
export type Enqueued = { job: string; id: string; startAfter?: Date }
export type OutboxRow = {
  id: string
  kind: string
  to_address: string
  language: string
  subject: string
  text: string
  html: string
}

const SAME_ORIGIN = { "sec-fetch-site": "same-origin" }
const absent = (what: string) =>
  new Proxy({}, { get: () => () => Promise.reject(new Error(`This test world has no ${what}; hand one in`)) }) as never

/** A visitor with these roles; staff have passed the second factor. */
export const visitorWith = (roles: readonly Role[], more: Partial<Visitor> = {}): Visitor => ({
  id: newId(),
  name: "Jonas Beispiel",
  email: "jonas@example.org",
  lang: "de",
  roles,
  organisationIds: [],
  ...more,
})

const body = (fields: Fields): FormData | URLSearchParams => {
  const form = Object.values(fields).some((value) => value instanceof File) ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one)
  return form
}

/** A whole Tragwerk for one test file: real database copy, real app with middleware and layout, a clock to set, jobs collected. */
export const testWorld = async ({ modules, ...parts }: { modules: readonly Module[] } & Partial<Services>) => {
  const database = await testDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), "tragwerk-test-"))
  const config: Config = {
    ...readConfig({ DATA_DIR: dataDir, NODE_ENV: "test", PUBLIC_URL: "http://localhost" }),
    ...parts.config,
  }
  useAuditKey(config.secret)
  useSealingKey(config.secret)
  let time = new Date("2026-11-23T09:00:00Z")
  const enqueued: Enqueued[] = []
  const visitors = new Map<string, Visitor>()

  const services: Services = {
    db: database.db,
    enqueue: async (_tx, job, payload, options) => void enqueued.push({ job, ...payload, ...options }),
    now: () => time,
    storage: absent("storage"),
    documents: absent("documents"),
    ...parts,
    config,
  }
  const app = createApp({
    services,
    modules,
    visitorOf: async (c) => {
      const known = visitors.get(c.req.header("x-test-visitor") ?? "")
      return known ? { ...known, lang: language() } : guest(language())
    },
  })

  const send = async (method: string, url: string, { as, cookie, headers = {} }: Options, fields?: Fields) => {
    if (as) visitors.set(as.id, as)
    const all = { ...SAME_ORIGIN, ...headers, ...(as ? { "x-test-visitor": as.id } : {}), ...(cookie ? { cookie } : {}) }
    return app.request(url, { method, headers: all, ...(fields ? { body: body(fields) } : {}) })
  }

  /** Runs collected jobs of the modules until none is left that is due; returns their names in order. */
  const runJobs = async () => {
    const jobs = new Map(modules.flatMap((module) => module.jobs ?? []).map((job) => [job.name, job]))
    const done: string[] = []
    for (let next = enqueued.findIndex((one) => !one.startAfter || one.startAfter <= time); next !== -1;) {
      const [entry] = enqueued.splice(next, 1)
      const job = entry && jobs.get(entry.job)
      if (entry && job) {
        await job.run(services as never, { id: entry.id })
        done.push(entry.job)
      }
      next = enqueued.findIndex((one) => !one.startAfter || one.startAfter <= time)
    }
    return done
  }

  return {
    db: database.db,
    /** For a process of its own that works on the same database. */
    databaseUrl: database.url,
    services,
    config,
    enqueued,
    app,
    runJobs,
    clock: { set: (date: Date | string) => void (time = new Date(date)), now: () => time },
    get: (url: string, options: Options = {}) => send("GET", url, options),
    post: (url: string, fields: Fields, options: Options = {}) => send("POST", url, options, fields),
    html: async (url: string, options: Options = {}) => (await send("GET", url, options)).text(),
    /** The outbox, oldest first. */
    mails: async (): Promise<OutboxRow[]> =>
      (await database.db.execute<OutboxRow>(sql`select * from mail_outbox order by created_at, id`)).rows,
    close: async () => {
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
