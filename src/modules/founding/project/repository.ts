import { and, asc, count, eq, isNull } from "drizzle-orm"
import type { Db } from "#platform/db"
import { eraseMailsAbout } from "#platform/mail"
import { type Participant, type Project, keys, participants, projects } from "../tables.ts"

export const insertProject = async (tx: Db, project: typeof projects.$inferInsert): Promise<void> => {
  await tx.insert(projects).values(project)
}
export const insertParticipant = async (tx: Db, participant: typeof participants.$inferInsert): Promise<void> => {
  await tx.insert(participants).values(participant)
}
export const insertKey = async (tx: Db, key: typeof keys.$inferInsert): Promise<void> => {
  await tx.insert(keys).values(key)
}

export type Access = { project: Project; me: Participant }

/** The person and the project a fingerprint belongs to, as long as neither link nor person was taken back. */
export const findAccess = async (db: Db, hash: string): Promise<Access | undefined> => {
  const [row] = await db
    .select({ project: projects, me: participants })
    .from(keys)
    .innerJoin(participants, eq(participants.id, keys.participantId))
    .innerJoin(projects, eq(projects.id, participants.projectId))
    .where(and(eq(keys.hash, hash), isNull(keys.revokedAt), isNull(participants.removedAt)))
  return row
}

/** Locks the project until the transaction ends: what was read of it is still true when it is changed. */
export const lockProject = async (tx: Db, id: string): Promise<Project | undefined> => {
  const [row] = await tx.select().from(projects).where(eq(projects.id, id)).for("update")
  return row
}
export const updateProject = async (tx: Db, id: string, change: Partial<Omit<Project, "id">>): Promise<void> => {
  await tx.update(projects).set(change).where(eq(projects.id, id))
}
export const countProjects = async (db: Db): Promise<number> => {
  const [row] = await db.select({ all: count() }).from(projects)
  return row?.all ?? 0
}
/** Deletes the project with everything in it, and what letters about it said. */
export const deleteProject = async (tx: Db, id: string, at: Date): Promise<void> => {
  await eraseMailsAbout(tx, id, at)
  await tx.delete(projects).where(eq(projects.id, id))
}

/** Everybody who ever worked on the project, first come first; those removed keep their row for what they wrote. */
export const listParticipants = (db: Db, projectId: string): Promise<Participant[]> =>
  db
    .select()
    .from(participants)
    .where(eq(participants.projectId, projectId))
    .orderBy(asc(participants.addedAt), asc(participants.id))
export const listPresent = async (db: Db, projectId: string): Promise<Participant[]> =>
  (await listParticipants(db, projectId)).filter(({ removedAt }) => removedAt === null)

export const updateParticipant = async (tx: Db, id: string, change: Partial<Omit<Participant, "id">>): Promise<void> => {
  await tx.update(participants).set(change).where(eq(participants.id, id))
}
export const listByEmail = (db: Db, hash: string): Promise<Participant[]> =>
  db
    .select()
    .from(participants)
    .where(and(eq(participants.emailHash, hash), isNull(participants.removedAt)))
    .orderBy(asc(participants.addedAt))

export const revokeKeysOf = async (tx: Db, participantId: string, at: Date): Promise<number> => {
  const rows = await tx
    .update(keys)
    .set({ revokedAt: at })
    .where(and(eq(keys.participantId, participantId), isNull(keys.revokedAt)))
    .returning({ hash: keys.hash })
  return rows.length
}
