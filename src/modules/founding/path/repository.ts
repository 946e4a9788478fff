import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { answers } from "../tables.ts"

export type Saved = typeof answers.$inferSelect

/** The latest state of every page of a project. */
export const listLatest = (db: Db, projectId: string): Promise<Saved[]> =>
  db
    .selectDistinctOn([answers.page])
    .from(answers)
    .where(eq(answers.projectId, projectId))
    .orderBy(answers.page, desc(answers.revision))

export const findLatest = async (db: Db, projectId: string, page: string): Promise<Saved | undefined> => {
  const [row] = await db
    .select()
    .from(answers)
    .where(and(eq(answers.projectId, projectId), eq(answers.page, page)))
    .orderBy(desc(answers.revision))
    .limit(1)
  return row
}

/** False when somebody else has this revision already: of two people who save at once exactly one gets it. */
export const insertRevision = async (tx: Db, saved: Omit<Saved, "abandonedAt">): Promise<boolean> => {
  const rows = await tx.insert(answers).values(saved).onConflictDoNothing().returning({ revision: answers.revision })
  return rows.length > 0
}

/** Notes which pages lie on a way that was left, and which are back on it. */
export const markAbandoned = async (tx: Db, projectId: string, pages: readonly string[], at: Date): Promise<void> => {
  const ofProject = eq(answers.projectId, projectId)
  const left = pages.length === 0 ? sql`false` : inArray(answers.page, [...pages])
  await tx
    .update(answers)
    .set({ abandonedAt: at })
    .where(and(ofProject, left, isNull(answers.abandonedAt)))
  await tx
    .update(answers)
    .set({ abandonedAt: null })
    .where(and(ofProject, sql`not (${left})`))
}
