import { and, asc, eq, isNull, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { type Change, type DutyRound, calendarLinks, changes, dutyRounds } from "./tables.ts"
import { type Participant, type Project, participants, projects } from "../tables.ts"

export const listRounds = (db: Db, projectId: string): Promise<DutyRound[]> =>
  db.select().from(dutyRounds).where(eq(dutyRounds.projectId, projectId)).orderBy(asc(dutyRounds.duty), asc(dutyRounds.round))

type RoundKey = Pick<DutyRound, "projectId" | "duty" | "round">
export const saveRound = async (
  tx: Db,
  key: RoundKey,
  change: Partial<Omit<DutyRound, "projectId" | "duty" | "round">>,
): Promise<void> => {
  await tx
    .insert(dutyRounds)
    .values({ ...key, ...change })
    .onConflictDoUpdate({ target: [dutyRounds.projectId, dutyRounds.duty, dutyRounds.round], set: change })
}

export const listChanges = (db: Db, projectId: string): Promise<Change[]> =>
  db.select().from(changes).where(eq(changes.projectId, projectId)).orderBy(asc(changes.changedOn), asc(changes.id))
/** The same change noted twice is one. */
export const insertChange = async (tx: Db, change: Change): Promise<void> => {
  await tx.insert(changes).values(change).onConflictDoNothing()
}
export const deleteChange = async (tx: Db, projectId: string, id: string): Promise<boolean> => {
  const gone = await tx
    .delete(changes)
    .where(and(eq(changes.projectId, projectId), sql`${changes.id}::text = ${id}`))
    .returning({ id: changes.id })
  return gone.length > 0
}

/** Whether this person has a calendar link that works. */
export const hasCalendarLink = async (db: Db, participantId: string): Promise<boolean> => {
  const rows = await db
    .select({ hash: calendarLinks.hash })
    .from(calendarLinks)
    .where(and(eq(calendarLinks.participantId, participantId), isNull(calendarLinks.revokedAt)))
  return rows.length > 0
}
export const revokeCalendarLinks = async (tx: Db, participantId: string, at: Date): Promise<void> => {
  await tx
    .update(calendarLinks)
    .set({ revokedAt: at })
    .where(and(eq(calendarLinks.participantId, participantId), isNull(calendarLinks.revokedAt)))
}
export const insertCalendarLink = async (tx: Db, link: typeof calendarLinks.$inferInsert): Promise<void> => {
  await tx.insert(calendarLinks).values(link)
}
/** Whose calendar it is, as long as neither link nor person was taken back. */
export const findCalendarOwner = async (db: Db, hash: string): Promise<{ me: Participant; project: Project } | undefined> => {
  const [row] = await db
    .select({ me: participants, project: projects })
    .from(calendarLinks)
    .innerJoin(participants, eq(participants.id, calendarLinks.participantId))
    .innerJoin(projects, eq(projects.id, participants.projectId))
    .where(and(eq(calendarLinks.hash, hash), isNull(calendarLinks.revokedAt), isNull(participants.removedAt)))
  return row
}
