import { and, eq, inArray, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { contacts, statistics, unmetNeeds } from "../tables.ts"

export type NewContact = Omit<typeof contacts.$inferInsert, "id">

export const insertContact = async (tx: Db, contact: NewContact): Promise<void> => {
  await tx.insert(contacts).values({ id: newId(), ...contact })
}

/** The case a form was saved to, if it was. */
export const findContactCase = async (db: Db, submissionKey: string): Promise<string | undefined> => {
  const [row] = await db.select({ caseId: contacts.caseId }).from(contacts).where(eq(contacts.submissionKey, submissionKey))
  return row?.caseId
}

/** One writer per client at a time, or two of them would both count a first contact. */
export const lockClient = async (tx: Db, clientKey: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${clientKey}, 20))`)
}
export const isKnownClient = async (tx: Db, clientKey: string): Promise<boolean> => {
  const rows = await tx.select({ id: statistics.id }).from(statistics).where(eq(statistics.clientKey, clientKey)).limit(1)
  return rows.length > 0
}

export type NewStatistic = typeof statistics.$inferInsert
export const insertStatistic = async (tx: Db, row: NewStatistic): Promise<void> => {
  await tx.insert(statistics).values(row)
}
export const insertUnmetNeed = async (tx: Db, row: typeof unmetNeeds.$inferInsert): Promise<void> => {
  await tx.insert(unmetNeeds).values(row)
}

type Client = { clientKey: string; member: "yes" | "no" | "unknown" }

/** The contacts of a case belong to another client than we thought; who came first is worked out again for both. */
export const moveStatistics = async (tx: Db, caseId: string, from: string, to: Client): Promise<void> => {
  const own = tx.select({ id: contacts.statisticsId }).from(contacts).where(eq(contacts.caseId, caseId))
  await tx
    .update(statistics)
    .set({ clientKey: to.clientKey, member: to.member })
    .where(and(inArray(statistics.id, own), eq(statistics.sealed, false)))
  await tx.execute(sql`
    update advice_statistics one set first = (one.id = (
      select earliest.id from advice_statistics earliest where earliest.client_key = one.client_key order by earliest.day, earliest.id limit 1))
    where one.client_key in (${from}, ${to.clientKey})`)
}
