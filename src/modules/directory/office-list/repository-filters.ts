import { and, asc, eq, or } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { savedFilters } from "./tables.ts"

export type SavedFilter = typeof savedFilters.$inferSelect

/** A person's own filters and everybody's shared ones. */
export const listFilters = (db: Db, person: string): Promise<SavedFilter[]> =>
  db
    .select()
    .from(savedFilters)
    .where(or(eq(savedFilters.owner, person), eq(savedFilters.shared, true)))
    .orderBy(asc(savedFilters.name), asc(savedFilters.id))
    .limit(200)

/** The same name again replaces one's own filter of that name. */
export const saveFilter = async (tx: Db, filter: Omit<SavedFilter, "id">): Promise<void> => {
  const own = await tx
    .select({ id: savedFilters.id, name: savedFilters.name })
    .from(savedFilters)
    .where(eq(savedFilters.owner, filter.owner))
    .for("update")
  const same = own.find(({ name }) => name.toLowerCase() === filter.name.toLowerCase())
  if (same) await tx.update(savedFilters).set(filter).where(eq(savedFilters.id, same.id))
  else await tx.insert(savedFilters).values({ id: newId(), ...filter })
}

/** Only one's own. */
export const deleteFilter = async (tx: Db, id: string, owner: string): Promise<boolean> =>
  (
    await tx
      .delete(savedFilters)
      .where(and(eq(savedFilters.id, id), eq(savedFilters.owner, owner)))
      .returning({ id: savedFilters.id })
  ).length > 0
