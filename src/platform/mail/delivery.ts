import { and, eq, inArray, isNull, lt, lte, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { defineJob } from "#platform/jobs"
import { log } from "#platform/log"
import { deliverJob, type SendServices } from "./later.ts"
import { handOver, type Outcome } from "./smtp.ts"
import { mailOutbox, type OutboxMail } from "./tables.ts"

export type MailConfig = {
  mailFrom: string
  smtpUrl: string | undefined
  /** A mail that could not go out for so many days is held: nobody is surprised by old mails. 14 unless set. */
  mailWaitDays?: number
}
export type DeliveryServices = SendServices & { db: Db; config: MailConfig }

const minute = 60_000
const day = 24 * 60 * minute
const usualWaitDays = 14
const sweepLimit = 500
/** 1 min, 2, 4 … up to 6 hours: soon enough for greylisting, patient enough for a server that is down for days. */
const pauseAfter = (attempts: number) => Math.min(2 ** (attempts - 1) * minute, 6 * 60 * minute)

/** Nobody stopped it, nobody is sending it, it did not go out. */
export const open = and(
  isNull(mailOutbox.sentAt),
  isNull(mailOutbox.heldAt),
  isNull(mailOutbox.sendingAt),
  isNull(mailOutbox.erasedAt),
)

const oldest = ({ config, now }: DeliveryServices) => new Date(now().getTime() - (config.mailWaitDays ?? usualWaitDays) * day)
const tooOld = (services: DeliveryServices) =>
  and(open, lt(sql`coalesce(${mailOutbox.releasedAt}, ${mailOutbox.createdAt})`, oldest(services)))

const holdTooOld = (services: DeliveryServices, id?: string) =>
  services.db
    .update(mailOutbox)
    .set({ heldAt: services.now(), heldBecause: "too-old" })
    .where(id === undefined ? tooOld(services) : and(tooOld(services), eq(mailOutbox.id, id)))

/** Takes the mail for this process. From here on it is not sent again by itself, whatever happens to the process. */
const claim = async ({ db, now }: DeliveryServices, id: string): Promise<OutboxMail | undefined> => {
  const due = and(eq(mailOutbox.id, id), open, lte(mailOutbox.nextAttemptAt, now()))
  const free = db.select({ id: mailOutbox.id }).from(mailOutbox).where(due).for("update", { skipLocked: true })
  const [claimed] = await db
    .update(mailOutbox)
    .set({ sendingAt: now(), attempts: sql`${mailOutbox.attempts} + 1` })
    .where(inArray(mailOutbox.id, free))
    .returning()
  return claimed
}

const changes = (outcome: Outcome, { attempts }: OutboxMail, now: Date): Partial<OutboxMail> => {
  if (outcome.kind === "sent") return { sentAt: now, sendingAt: null, lastError: null }
  const lastError = outcome.problem
  if (outcome.kind === "later")
    return { sendingAt: null, lastError, nextAttemptAt: new Date(now.getTime() + pauseAfter(attempts)) }
  return { sendingAt: null, lastError, heldAt: now, heldBecause: outcome.kind }
}

const settle = ({ db, enqueue, now }: DeliveryServices, mail: OutboxMail, outcome: Outcome) =>
  db.transaction(async (tx) => {
    const changed = changes(outcome, mail, now())
    // Unless it went out, only while it is still ours: it may have been erased meanwhile.
    const ours = outcome.kind === "sent" || !mail.sendingAt ? undefined : eq(mailOutbox.sendingAt, mail.sendingAt)
    await tx
      .update(mailOutbox)
      .set(changed)
      .where(and(eq(mailOutbox.id, mail.id), ours))
    if (outcome.kind === "later" && changed.nextAttemptAt)
      await enqueue(tx, deliverJob, { id: mail.id }, { singletonKey: mail.id, startAfter: changed.nextAttemptAt })
  })

const report = ({ id, kind, attempts }: OutboxMail, outcome: Outcome) => {
  const facts = { code: `mail.${outcome.kind}`, id, kind, attempts }
  if (outcome.kind === "sent" || outcome.kind === "later") log.info(facts, "Delivery of a mail")
  else log.warn(facts, "A mail is held until somebody looks at it")
}

/** Delivers one mail if it is still to be delivered. Without a mail server it stays where it is. */
export const deliverMail = defineJob<DeliveryServices>({
  name: deliverJob,
  concurrency: 3,
  run: async (services, { id }) => {
    const { mailFrom, smtpUrl } = services.config
    if (smtpUrl === undefined) return
    await holdTooOld(services, id)
    const mail = await claim(services, id)
    if (!mail) return
    const outcome = await handOver({ smtpUrl, mailFrom }, mail)
    await settle(services, mail, outcome)
    report(mail, outcome)
  },
})

/** Every five minutes: holds what waited too long and queues what is due, also what waited for a mail server to be set up. */
export const sweepOutbox = defineJob<DeliveryServices>({
  name: "mail.sweep-outbox",
  cron: "*/5 * * * *",
  run: async (services) => {
    await holdTooOld(services)
    if (services.config.smtpUrl === undefined) return
    await services.db.transaction(async (tx) => {
      const due = and(open, lte(mailOutbox.nextAttemptAt, services.now()))
      const waiting = await tx
        .select({ id: mailOutbox.id })
        .from(mailOutbox)
        .where(due)
        .orderBy(mailOutbox.createdAt)
        .limit(sweepLimit)
      for (const { id } of waiting) await services.enqueue(tx, deliverJob, { id }, { singletonKey: id })
    })
  },
})
