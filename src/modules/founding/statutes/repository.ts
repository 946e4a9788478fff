import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { type Comment, type ReviewFact, type Version, comments, reviewSteps, versions } from "../tables.ts"
import type { ReviewStep } from "../words.ts"

/** Without the text, which is sealed and long. */
export const listVersionFacts = (db: Db, projectId: string) =>
  db
    .select({
      id: versions.id,
      number: versions.number,
      origin: versions.origin,
      rule: versions.rule,
      madeAt: versions.madeAt,
      madeBy: versions.madeBy,
    })
    .from(versions)
    .where(eq(versions.projectId, projectId))
    .orderBy(desc(versions.number))
export type VersionFacts = Awaited<ReturnType<typeof listVersionFacts>>[number]

export const findVersion = async (db: Db, projectId: string, number: number): Promise<Version | undefined> => {
  const [row] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.projectId, projectId), eq(versions.number, number)))
  return row
}
export const findLatestVersion = async (db: Db, projectId: string): Promise<Version | undefined> => {
  const [row] = await db.select().from(versions).where(eq(versions.projectId, projectId)).orderBy(desc(versions.number)).limit(1)
  return row
}
export const insertVersion = async (tx: Db, version: Omit<Version, "id">): Promise<void> => {
  await tx.insert(versions).values({ id: newId(), ...version })
}

export const listReviewFacts = (db: Db, versionIds: readonly string[]): Promise<ReviewFact[]> =>
  db
    .select()
    .from(reviewSteps)
    .where(inArray(reviewSteps.versionId, [...versionIds]))
    .orderBy(asc(reviewSteps.happenedAt))

type Fact = { versionId: string; step: ReviewStep; byParticipant: string | null; byStaff: string | null; happenedAt: Date }
/** False when this already happened to the version: it stays as it was dated. */
export const insertReviewFact = async (tx: Db, fact: Fact): Promise<boolean> => {
  const rows = await tx
    .insert(reviewSteps)
    .values({ id: newId(), ...fact })
    .onConflictDoNothing()
    .returning({ id: reviewSteps.id })
  return rows.length > 0
}

export const listComments = (db: Db, versionId: string): Promise<Comment[]> =>
  db
    .select()
    .from(comments)
    .where(eq(comments.versionId, versionId))
    .orderBy(asc(comments.paragraph), asc(comments.writtenAt), asc(comments.id))

/** False when this very comment is already there: a double click. */
export const insertComment = async (tx: Db, comment: Omit<Comment, "id" | "settledAt">): Promise<boolean> => {
  const rows = await tx
    .insert(comments)
    .values({ id: newId(), ...comment })
    .onConflictDoNothing()
    .returning({ id: comments.id })
  return rows.length > 0
}
export const settleComment = async (tx: Db, versionId: string, id: string, at: Date): Promise<void> => {
  await tx
    .update(comments)
    .set({ settledAt: at })
    .where(and(eq(comments.versionId, versionId), eq(comments.id, id), isNull(comments.settledAt)))
}
