import { and, asc, eq, isNotNull, lt, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { type Case, cases, digests } from "../tables.ts"

const DAY = 24 * 60 * 60 * 1000

/** Groups that wait at least a day and a half: two working days are never shorter. */
export const listWaitingSince = (db: Db, now: Date): Promise<Case[]> =>
  db
    .select()
    .from(cases)
    .where(and(isNotNull(cases.waitingSince), lt(cases.waitingSince, new Date(now.getTime() - 1.5 * DAY))))
    .orderBy(asc(cases.waitingSince), asc(cases.id))

/** One step up, if the group still waits since the same moment and nobody went this step before. */
export const climb = async (tx: Db, { id, waitingSince }: Case, step: number): Promise<Case | undefined> => {
  const [row] = await tx
    .update(cases)
    .set({ ladderStep: step })
    .where(
      and(eq(cases.id, id), waitingSince ? eq(cases.waitingSince, waitingSince) : sql`false`, eq(cases.ladderStep, step - 1)),
    )
    .returning()
  return row
}

/** False when this person already got today's list. */
export const noteDigest = async (tx: Db, userId: string, day: string): Promise<boolean> => {
  const rows = await tx.insert(digests).values({ userId, day }).onConflictDoNothing().returning({ userId: digests.userId })
  return rows.length > 0
}
export const deleteDigestsBefore = async (tx: Db, day: string): Promise<number> =>
  (await tx.delete(digests).where(lt(digests.day, day)).returning({ day: digests.day })).length
