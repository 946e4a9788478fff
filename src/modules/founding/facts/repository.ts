import { and, asc, eq } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import type { Fact } from "./kinds.ts"
import { datedFacts } from "./tables.ts"

/** Every dated fact of a project, oldest first. */
export const listFacts = async (db: Db, projectId: string): Promise<Fact[]> => {
  const rows = await db
    .select()
    .from(datedFacts)
    .where(eq(datedFacts.projectId, projectId))
    .orderBy(asc(datedFacts.happenedOn), asc(datedFacts.notedAt))
  return rows.map(({ id, kind, happenedOn, note }) => ({ id, kind, on: happenedOn, note }))
}

type NewFact = Omit<typeof datedFacts.$inferInsert, "id">
/** The same fact of the same day is no second one; what is noted with it is the newer. */
export const insertFact = async (tx: Db, fact: NewFact): Promise<void> => {
  const { note = null, notedBy = null, notedAt } = fact
  await tx
    .insert(datedFacts)
    .values({ id: newId(), ...fact })
    .onConflictDoUpdate({
      target: [datedFacts.projectId, datedFacts.kind, datedFacts.happenedOn],
      set: { note, notedBy, notedAt },
    })
}

/** The kind of the fact that was taken out; undefined when it was gone already. */
export const deleteFact = async (tx: Db, projectId: string, id: string): Promise<string | undefined> => {
  const [row] = await tx
    .delete(datedFacts)
    .where(and(eq(datedFacts.projectId, projectId), eq(datedFacts.id, id)))
    .returning({ kind: datedFacts.kind })
  return row?.kind
}
