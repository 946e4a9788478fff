import { and, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { cases, contacts, digests, drafts, linkRequests, messages, notes, offers, responsibilities } from "../tables.ts"

type Deleted = readonly unknown[]
const count = (rows: Deleted): number => rows.length

export const listCases = (db: Db, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(cases)
        .where(inArray(cases.id, [...ids]))
export const listDrafts = (db: Db) => db.select().from(drafts).where(isNull(drafts.caseId))
export const listLinkRequests = (db: Db) => db.select().from(linkRequests)
export const deleteDraftById = async (tx: Db, id: string): Promise<void> =>
  void (await tx.delete(drafts).where(eq(drafts.id, id)))
export const deleteLinkRequestById = async (tx: Db, id: string): Promise<void> =>
  void (await tx.delete(linkRequests).where(eq(linkRequests.id, id)))

export const listOwnNotes = (db: Db, userId: string) =>
  db.select({ body: notes.body, updatedAt: notes.updatedAt }).from(notes).where(eq(notes.authorId, userId))
export const findOwnResponsibility = (db: Db, userId: string) =>
  db.select().from(responsibilities).where(eq(responsibilities.userId, userId))
export const listOwnContacts = (db: Db, userId: string) =>
  db
    .select({ happenedOn: contacts.happenedOn, mode: contacts.mode, minutes: contacts.minutes })
    .from(contacts)
    .where(eq(contacts.authorId, userId))

/** Takes somebody who worked here out of the records; what they wrote to groups stays without their name. */
export const forgetStaff = async (tx: Db, userId: string): Promise<number> => {
  const gone = [
    await tx.delete(notes).where(eq(notes.authorId, userId)).returning({ id: notes.caseId }),
    await tx.delete(responsibilities).where(eq(responsibilities.userId, userId)).returning({ id: responsibilities.userId }),
    await tx.delete(digests).where(eq(digests.userId, userId)).returning({ id: digests.userId }),
    await tx.delete(offers).where(eq(offers.userId, userId)).returning({ id: offers.id }),
    await tx
      .update(responsibilities)
      .set({ deputyId: null })
      .where(eq(responsibilities.deputyId, userId))
      .returning({ id: responsibilities.userId }),
    await tx.update(messages).set({ authorId: null }).where(eq(messages.authorId, userId)).returning({ id: messages.id }),
    await tx.update(contacts).set({ authorId: null }).where(eq(contacts.authorId, userId)).returning({ id: contacts.id }),
    await tx
      .update(cases)
      .set({ responsibleId: null, because: null })
      .where(eq(cases.responsibleId, userId))
      .returning({ id: cases.id }),
  ]
  return gone.map(count).reduce((sum, one) => sum + one, 0)
}

export const deleteDraftsBefore = async (tx: Db, now: Date): Promise<number> =>
  count(await tx.delete(drafts).where(lte(drafts.expiresAt, now)).returning({ id: drafts.id }))
export const deleteLinkRequestsBefore = async (tx: Db, at: Date): Promise<number> =>
  count(await tx.delete(linkRequests).where(lt(linkRequests.requestedAt, at)).returning({ id: linkRequests.id }))

export const destroyNotesOfClosed = async (tx: Db, closedBefore: Date): Promise<number> => {
  const closed = tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(isNotNull(cases.closedAt), lte(cases.closedAt, closedBefore)))
  return count(await tx.delete(notes).where(inArray(notes.caseId, closed)).returning({ id: notes.caseId }))
}

export const listClosedBefore = async (tx: Db, at: Date): Promise<string[]> => {
  const rows = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(isNotNull(cases.closedAt), lte(cases.closedAt, at)))
  return rows.map(({ id }) => id)
}

/** Open, but nothing happened for long and nothing is planned. */
export const listForgotten = (tx: Db, at: Date, today: string) =>
  tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(isNull(cases.closedAt), lt(cases.lastActivityAt, at), or(isNull(cases.nextStepDue), lt(cases.nextStepDue, today))))

/**
 * Gives each client of past years a random key in place of the computed one, the same within a year: distinct clients can still
 * be counted, but not even this installation knows who they were. Whole years at a time, or a client would be counted twice.
 */
export const sealStatisticsBefore = async (tx: Db, firstDay: string): Promise<number> => {
  const sealed = await tx.execute(sql`
    with keys as materialized (
      select client_key, extract(year from day) as year, gen_random_uuid()::text as random_key
      from (select distinct client_key, date_trunc('year', day)::date as day from advice_statistics where not sealed and day < ${firstDay}::date) old)
    update advice_statistics one set client_key = keys.random_key, sealed = true
    from keys
    where one.client_key = keys.client_key and extract(year from one.day) = keys.year and not one.sealed and one.day < ${firstDay}::date
    returning one.id`)
  return sealed.rows.length
}
