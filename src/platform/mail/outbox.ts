import { and, count, desc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import { open } from "./delivery.ts"
import { deliverJob, type SendServices } from "./later.ts"
import { mailOutbox, type OutboxMail } from "./tables.ts"

/** waiting: not tried yet, or no mail server · retrying: failed so far · unclear: may have arrived, a human decides */
export const mailStates = ["waiting", "retrying", "sending", "unclear", "held", "sent"] as const
export type MailState = (typeof mailStates)[number]

/** No delivery takes that long, so whoever was sending is gone and nobody knows how far it got. */
const abandonedAfter = 10 * 60_000
const abandonedBefore = (now: Date) => new Date(now.getTime() - abandonedAfter)
const moment = (date: Date) => sql`${date.toISOString()}::timestamptz`

const stateAt = (now: Date) => sql<MailState>`case
  when ${mailOutbox.sentAt} is not null then 'sent'
  when ${mailOutbox.heldBecause} = 'unclear' or ${mailOutbox.sendingAt} < ${moment(abandonedBefore(now))} then 'unclear'
  when ${mailOutbox.heldAt} is not null then 'held'
  when ${mailOutbox.sendingAt} is not null then 'sending'
  when ${mailOutbox.attempts} > 0 then 'retrying'
  else 'waiting' end`

const contains = (typed: string) => `%${typed.replace(/[\\%_]/g, "\\$&")}%`
const matching = (search: string): SQL | undefined =>
  or(
    ...[mailOutbox.toAddress, mailOutbox.toName, mailOutbox.subject, mailOutbox.kind].map((column) =>
      ilike(column, contains(search)),
    ),
  )

export type OutboxQuery = { now: Date; state?: MailState; search?: string; limit?: number; offset?: number }

/** The outbox for staff, newest first. The texts are not in it: `findMail` has them. */
export const listOutbox = (db: Db, { now, state, search, limit = 50, offset = 0 }: OutboxQuery) => {
  const current = stateAt(now)
  return db
    .select({
      id: mailOutbox.id,
      kind: mailOutbox.kind,
      subjectId: mailOutbox.subjectId,
      language: mailOutbox.language,
      toAddress: mailOutbox.toAddress,
      toName: mailOutbox.toName,
      subject: mailOutbox.subject,
      createdAt: mailOutbox.createdAt,
      attempts: mailOutbox.attempts,
      lastError: mailOutbox.lastError,
      nextAttemptAt: mailOutbox.nextAttemptAt,
      sentAt: mailOutbox.sentAt,
      heldBecause: mailOutbox.heldBecause,
      erasedAt: mailOutbox.erasedAt,
      state: current,
    })
    .from(mailOutbox)
    .where(and(state && sql`${current} = ${state}`, search ? matching(search) : undefined))
    .orderBy(desc(mailOutbox.createdAt), desc(mailOutbox.id))
    .limit(limit)
    .offset(offset)
}

/** One mail with its text. */
export const findMail = async (db: Db, id: string, now: Date): Promise<(OutboxMail & { state: MailState }) | undefined> => {
  const [found] = await db
    .select({ mail: mailOutbox, state: stateAt(now) })
    .from(mailOutbox)
    .where(eq(mailOutbox.id, id))
  return found && { ...found.mail, state: found.state }
}

/** How many mails are in which state; a state without mails counts 0. */
export const outboxCounts = async (db: Db, now: Date): Promise<Record<MailState, number>> => {
  const found = await db
    .select({ state: stateAt(now), mails: count() })
    .from(mailOutbox)
    .groupBy(sql`1`)
  const known = new Map(found.map(({ state, mails }) => [state, mails]))
  const of = (state: MailState) => known.get(state) ?? 0
  return {
    waiting: of("waiting"),
    retrying: of("retrying"),
    sending: of("sending"),
    unclear: of("unclear"),
    held: of("held"),
    sent: of("sent"),
  }
}

type Act = { services: SendServices; actor: string }

const change = async (tx: Db, id: string, { changed, only }: { changed: Partial<OutboxMail>; only: SQL | undefined }) => {
  const touched = await tx
    .update(mailOutbox)
    .set(changed)
    .where(and(eq(mailOutbox.id, id), only))
    .returning({ id: mailOutbox.id })
  return touched.length > 0
}

/** Sends a mail again that is held, unclear or waits for its next try. False when there is nothing to send. */
export const retryMail = (db: Db, { services, actor }: Act, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const now = services.now()
    const changed = { heldAt: null, heldBecause: null, sendingAt: null, releasedAt: now, nextAttemptAt: now }
    const only = and(isNull(mailOutbox.erasedAt), sql`${stateAt(now)} in ('held', 'unclear', 'retrying', 'waiting')`)
    if (!(await change(tx, id, { changed, only }))) return false
    await services.enqueue(tx, deliverJob, { id }, { singletonKey: id })
    await recordAudit(tx, { actor, action: "mail.sending.repeated", subject: id })
    return true
  })

/** Stops a mail that has not gone out. False when it is too late. */
export const holdMail = (db: Db, { services, actor }: Act, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    if (!(await change(tx, id, { changed: { heldAt: services.now(), heldBecause: "staff" }, only: open }))) return false
    await recordAudit(tx, { actor, action: "mail.sending.held", subject: id })
    return true
  })

/** Somebody found out that an unclear mail did arrive. */
export const markArrived = (db: Db, { services, actor }: Act, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const now = services.now()
    const changed = { sentAt: now, sendingAt: null, heldAt: null, heldBecause: null }
    if (!(await change(tx, id, { changed, only: sql`${stateAt(now)} = 'unclear'` }))) return false
    await recordAudit(tx, { actor, action: "mail.arrival.confirmed", subject: id })
    return true
  })
