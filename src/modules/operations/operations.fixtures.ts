/** The whole house around the operations pages, and mails, entries and jobs to look at. */
import { sql } from "drizzle-orm"
import { inject } from "vitest"
import { withDatabase } from "../../../test/server.ts"
import { testWorld, visitorWith } from "../../../test/world.ts"
import { modules } from "../../modules.ts"
import { useAuditKey } from "#platform/audit"
import { newId, openDatabase } from "#platform/db"
import type { Role, Visitor } from "#platform/http"
import { defineJob, listFailedJobs, startJobs } from "#platform/jobs"
import { sendMailLater } from "#platform/mail"
import { useSealingKey } from "#platform/privacy"

export type World = Awaited<ReturnType<typeof operationsWorld>>

const failing = defineJob({
  name: "test.fail-always",
  retries: 0,
  run: async () => Promise.reject(new Error("The disk was full")),
})

/** The queues lie beside our tables; `failJobs` lets real jobs fail for good. */
const openQueues = async (world: Awaited<ReturnType<typeof testWorld>>) => {
  const { rows } = await world.db.execute<{ name: string }>(sql`select current_database() as name`)
  const database = await openDatabase({
    databaseUrl: withDatabase(inject("testServer").url, rows[0]?.name ?? ""),
    dataDir: "",
  })
  const jobs = await startJobs(database, [failing], () => ({}), { pollSeconds: 0.5, superviseSeconds: 1 })
  const failJobs = async (count: number) => {
    const before = (await listFailedJobs(world.db)).length
    for (let job = 0; job < count; job += 1) await jobs.enqueue(world.db, failing.name, { id: newId() })
    await jobs.work()
    while ((await listFailedJobs(world.db)).length < before + count) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const close = async () => {
    await jobs.stop()
    await database.close()
  }
  return { failJobs, close }
}

export const operationsWorld = async () => {
  const world = await testWorld({ modules })
  useAuditKey(world.config.secret)
  useSealingKey(world.config.secret)
  const queues = await openQueues(world)

  /** Somebody of the office, known by name. */
  const employ = async (name: string, roles: Role[]): Promise<Visitor> => {
    const visitor = visitorWith(roles, { name, email: `${name.toLowerCase()}@buero.example` })
    const list = sql`array[${sql.join(
      roles.map((role) => sql`${role}`),
      sql`, `,
    )}]`
    await world.db.execute(
      sql`insert into auth_users (id, name, email, roles, language) values (${visitor.id}, ${name}, ${visitor.email}, ${list}, 'de')`,
    )
    return visitor
  }
  const mail = (address: string, subject = "Ihre Anfrage") =>
    world.db.transaction((tx) =>
      sendMailLater(tx, world.services, {
        to: { address, name: "Amina Beispiel" },
        language: "ar",
        kind: "advice.test-mail",
        render: () => ({ subject, paragraphs: ["مرحبا"] }),
      }),
    )
  const close = async () => {
    await queues.close()
    await world.close()
  }
  return { ...world, employ, mail, failJobs: queues.failJobs, close }
}
