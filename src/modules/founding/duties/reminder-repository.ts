import { and, asc, eq, isNotNull, isNull, lt } from "drizzle-orm"
import type { Db } from "#platform/db"
import { deletionLetters, reminderWishes, reminders } from "./tables.ts"
import { type Participant, participants, projects } from "../tables.ts"

/** Everybody who wants letters, still works on their project and can be written to. */
export const listWishing = (db: Db): Promise<Participant[]> =>
  db
    .select({ participant: participants })
    .from(reminderWishes)
    .innerJoin(participants, eq(participants.id, reminderWishes.participantId))
    .where(and(isNull(participants.removedAt), isNotNull(participants.email)))
    .orderBy(asc(participants.projectId), asc(participants.id))
    .then((rows) => rows.map(({ participant }) => participant))

/**
 * The same person as they are now, held until the transaction ends: whoever is removed, or stops the letters, meanwhile waits or is
 * seen.
 */
export const lockWishing = async (tx: Db, id: string): Promise<Participant | undefined> => {
  const [row] = await tx
    .select({ participant: participants })
    .from(participants)
    .innerJoin(reminderWishes, eq(reminderWishes.participantId, participants.id))
    .where(and(eq(participants.id, id), isNull(participants.removedAt), isNotNull(participants.email)))
    .for("update")
  return row?.participant
}

/** False when this letter was written before, or is being written by another process right now. */
export const noteReminder = async (tx: Db, reminder: typeof reminders.$inferInsert): Promise<boolean> => {
  const rows = await tx.insert(reminders).values(reminder).onConflictDoNothing().returning({ step: reminders.step })
  return rows.length > 0
}

export const wishes = async (db: Db, participantId: string): Promise<boolean> => {
  const rows = await db.select().from(reminderWishes).where(eq(reminderWishes.participantId, participantId))
  return rows.length > 0
}
export const insertWish = async (tx: Db, wish: typeof reminderWishes.$inferInsert): Promise<void> => {
  await tx.insert(reminderWishes).values(wish).onConflictDoNothing()
}
export const deleteWish = async (tx: Db, participantId: string): Promise<void> => {
  await tx.delete(reminderWishes).where(eq(reminderWishes.participantId, participantId))
}
/** Ends the letters that carry this stop key; the project of the person, or undefined where nobody (any more) has it. */
export const deleteWishByStop = async (
  tx: Db,
  stopHash: string,
): Promise<{ participantId: string; projectId: string } | undefined> => {
  const [gone] = await tx
    .delete(reminderWishes)
    .where(eq(reminderWishes.stopHash, stopHash))
    .returning({ participantId: reminderWishes.participantId })
  if (!gone) return undefined
  const [person] = await tx.select().from(participants).where(eq(participants.id, gone.participantId))
  return person && { participantId: person.id, projectId: person.projectId }
}

/** Projects nobody has opened since. */
export const listSilent = (db: Db, since: Date): Promise<{ id: string; lastActivityAt: Date }[]> =>
  db
    .select({ id: projects.id, lastActivityAt: projects.lastActivityAt })
    .from(projects)
    .where(lt(projects.lastActivityAt, since))
    .orderBy(asc(projects.id))

/** False when the letter about this silence was written before. */
export const noteDeletionLetter = async (tx: Db, letter: typeof deletionLetters.$inferInsert): Promise<boolean> => {
  const rows = await tx.insert(deletionLetters).values(letter).onConflictDoNothing().returning({ id: deletionLetters.projectId })
  return rows.length > 0
}
