import { and, count, desc, eq } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { type CourtCorrection, type Letter, courtCorrections, letters } from "./tables.ts"

/** What the office found out about the court of a municipality, newest first. */
export const listCorrections = (db: Db, ags: string): Promise<CourtCorrection[]> =>
  db
    .select()
    .from(courtCorrections)
    .where(eq(courtCorrections.ags, ags))
    .orderBy(desc(courtCorrections.correctedAt), desc(courtCorrections.id))

/** The correction in force of every municipality that has one. */
export const listLatestCorrections = (db: Db): Promise<CourtCorrection[]> =>
  db
    .selectDistinctOn([courtCorrections.ags])
    .from(courtCorrections)
    .orderBy(courtCorrections.ags, desc(courtCorrections.correctedAt), desc(courtCorrections.id))

export const insertCorrection = async (tx: Db, correction: Omit<CourtCorrection, "id">): Promise<void> => {
  await tx.insert(courtCorrections).values({ id: newId(), ...correction })
}

/** Letters of court and tax office, newest first. */
export const listLetters = (db: Db, projectId: string): Promise<Letter[]> =>
  db.select().from(letters).where(eq(letters.projectId, projectId)).orderBy(desc(letters.enteredAt), desc(letters.id))

export const countLetters = async (db: Db, projectId: string): Promise<number> => {
  const [row] = await db.select({ all: count() }).from(letters).where(eq(letters.projectId, projectId))
  return row?.all ?? 0
}

export const findLetter = async (db: Db, projectId: string, id: string): Promise<Letter | undefined> => {
  const [row] = await db
    .select()
    .from(letters)
    .where(and(eq(letters.projectId, projectId), eq(letters.id, id)))
  return row
}

/** The id of the letter; of one that was sent twice the id of the first. */
export const insertLetter = async (tx: Db, letter: Omit<Letter, "id">): Promise<{ id: string; isNew: boolean }> => {
  const [row] = await tx
    .insert(letters)
    .values({ id: newId(), ...letter })
    .onConflictDoNothing()
    .returning({ id: letters.id })
  if (row) return { id: row.id, isNew: true }
  const [first] = await tx.select({ id: letters.id }).from(letters).where(eq(letters.submissionKey, letter.submissionKey))
  if (!first) throw new Error("A letter is neither new nor there already")
  return { id: first.id, isNew: false }
}

export const deleteLetter = async (tx: Db, projectId: string, id: string): Promise<boolean> => {
  const rows = await tx
    .delete(letters)
    .where(and(eq(letters.projectId, projectId), eq(letters.id, id)))
    .returning({ id: letters.id })
  return rows.length > 0
}
