import { and, eq, exists, inArray, isNotNull, isNull, lt, lte, notExists, or, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { calendarLinks, deletionLetters, dutyRounds, reminderWishes } from "../duties/tables.ts"
import {
  type Participant,
  type Project,
  answers,
  comments,
  keys,
  participants,
  projects,
  reviewSteps,
  versions,
} from "../tables.ts"
import { courtCorrections } from "../register/tables.ts"

export const listProjects = async (db: Db, ids: readonly string[]): Promise<Project[]> =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(projects)
        .where(inArray(projects.id, [...ids]))

/** Everybody who left an address. Sealed columns cannot be searched, so they are opened. */
export const listPersons = (db: Db): Promise<Participant[]> => db.select().from(participants).where(isNotNull(participants.email))

type Answer = Pick<typeof answers.$inferSelect, "projectId" | "page" | "revision" | "answers">
const BATCH = 500

/** Every saved state of every page, in batches. */
export async function* eachAnswer(db: Db): AsyncGenerator<Answer> {
  for (let offset = 0; ; offset += BATCH) {
    const { projectId, page, revision } = answers
    const rows = await db
      .select({ projectId, page, revision, answers: answers.answers })
      .from(answers)
      .orderBy(projectId, page, revision)
      .limit(BATCH)
      .offset(offset)
    yield* rows
    if (rows.length < BATCH) return
  }
}
export const rewriteAnswer = async (tx: Db, { projectId, page, revision }: Answer, text: string): Promise<void> => {
  await tx
    .update(answers)
    .set({ answers: text })
    .where(and(eq(answers.projectId, projectId), eq(answers.page, page), eq(answers.revision, revision)))
}

export const forgetPersons = async (tx: Db, ids: readonly string[], at: Date): Promise<number> => {
  if (ids.length === 0) return 0
  await tx
    .update(keys)
    .set({ revokedAt: at })
    .where(inArray(keys.participantId, [...ids]))
  await tx.delete(reminderWishes).where(inArray(reminderWishes.participantId, [...ids]))
  await tx.delete(calendarLinks).where(inArray(calendarLinks.participantId, [...ids]))
  const gone = await tx
    .update(participants)
    .set({ name: null, email: null, emailHash: null, removedAt: at })
    .where(inArray(participants.id, [...ids]))
    .returning({ id: participants.id })
  return gone.length
}

/** Projects nobody can open any more. */
export const listAbandoned = async (tx: Db): Promise<string[]> => {
  const present = tx
    .select({ one: sql`1` })
    .from(participants)
    .where(and(eq(participants.projectId, projects.id), isNull(participants.removedAt)))
  const rows = await tx.select({ id: projects.id }).from(projects).where(notExists(present))
  return rows.map(({ id }) => id)
}

/** Takes somebody who worked here out of the records; what they wrote to groups stays without their name. */
export const forgetStaff = async (tx: Db, userId: string): Promise<number> => {
  const touched = [
    await tx.update(projects).set({ adviserId: null }).where(eq(projects.adviserId, userId)).returning({ id: projects.id }),
    await tx.update(comments).set({ byStaff: null }).where(eq(comments.byStaff, userId)).returning({ id: comments.id }),
    await tx.update(reviewSteps).set({ byStaff: null }).where(eq(reviewSteps.byStaff, userId)).returning({ id: reviewSteps.id }),
    await tx
      .update(courtCorrections)
      .set({ correctedBy: null })
      .where(eq(courtCorrections.correctedBy, userId))
      .returning({ id: courtCorrections.id }),
  ]
  return touched.reduce((sum, rows) => sum + rows.length, 0)
}

/** Silent since before `at`; where somebody left an address, only those whose letter about this silence is older than `warnedBy`. */
export const listSilentSince = async (tx: Db, at: Date, warnedBy: Date): Promise<string[]> => {
  const reachable = tx
    .select({ one: sql`1` })
    .from(participants)
    .where(and(eq(participants.projectId, projects.id), isNull(participants.removedAt), isNotNull(participants.email)))
  const warned = tx
    .select({ one: sql`1` })
    .from(deletionLetters)
    .where(
      and(
        eq(deletionLetters.projectId, projects.id),
        eq(deletionLetters.silentSince, projects.lastActivityAt),
        lte(deletionLetters.writtenAt, warnedBy),
      ),
    )
  const rows = await tx
    .select({ id: projects.id })
    .from(projects)
    .where(and(lt(projects.lastActivityAt, at), or(notExists(reachable), exists(warned))))
  return rows.map(({ id }) => id)
}

/** Begun, and nothing was ever written. */
export const listEmptySince = async (tx: Db, at: Date): Promise<string[]> => {
  const answered = tx
    .select({ one: sql`1` })
    .from(answers)
    .where(eq(answers.projectId, projects.id))
  const written = tx
    .select({ one: sql`1` })
    .from(versions)
    .where(eq(versions.projectId, projects.id))
  const rows = await tx
    .select({ id: projects.id })
    .from(projects)
    .where(and(lt(projects.lastActivityAt, at), notExists(answered), notExists(written)))
  return rows.map(({ id }) => id)
}

export const deleteRevokedKeys = async (tx: Db, before: Date): Promise<number> =>
  (await tx.delete(keys).where(lt(keys.revokedAt, before)).returning({ hash: keys.hash })).length

/** Letters and calendars of people who left the project, and calendar links that were taken back. */
export const deleteEndedWishes = async (tx: Db, before: Date): Promise<number> => {
  const left = tx.select({ id: participants.id }).from(participants).where(lt(participants.removedAt, before))
  const gone = [
    await tx
      .delete(reminderWishes)
      .where(inArray(reminderWishes.participantId, left))
      .returning({ id: reminderWishes.participantId }),
    await tx
      .delete(calendarLinks)
      .where(or(lt(calendarLinks.revokedAt, before), inArray(calendarLinks.participantId, left)))
      .returning({ id: calendarLinks.participantId }),
  ]
  return gone.reduce((sum, rows) => sum + rows.length, 0)
}

/** What these people keep about duties: whether they want letters, whether they have a calendar, what they noted as done. */
export const listDutyTraces = async (db: Db, ids: readonly string[]) => {
  if (ids.length === 0) return []
  const wanted = [...ids]
  const wishes = await db.select().from(reminderWishes).where(inArray(reminderWishes.participantId, wanted))
  const links = await db.select().from(calendarLinks).where(inArray(calendarLinks.participantId, wanted))
  const taken = await db.select().from(dutyRounds).where(inArray(dutyRounds.participantId, wanted))
  return [
    ...wishes.map(({ wishedAt }) => ({ kind: "letters", at: wishedAt })),
    ...links.map(({ createdAt, revokedAt }) => ({ kind: "calendar", at: createdAt, endedAt: revokedAt })),
    ...taken.map(({ duty, round, doneOn }) => ({ kind: "duty", duty, round, doneOn })),
  ]
}

/** Every office named for a duty, in the group's own words: free text in which somebody may stand. */
export const listOffices = (db: Db) => {
  const { projectId, duty, round, office } = dutyRounds
  return db.select({ projectId, duty, round, office }).from(dutyRounds).where(isNotNull(office))
}
export const forgetOffice = async (tx: Db, { projectId, duty, round }: { projectId: string; duty: string; round: string }) => {
  await tx
    .update(dutyRounds)
    .set({ office: null })
    .where(and(eq(dutyRounds.projectId, projectId), eq(dutyRounds.duty, duty), eq(dutyRounds.round, round)))
}

export const deleteAbandonedAnswers = async (tx: Db, before: Date): Promise<number> =>
  (await tx.delete(answers).where(lt(answers.abandonedAt, before)).returning({ page: answers.page })).length
