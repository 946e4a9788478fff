import { and, count, desc, eq, isNotNull, isNull } from "drizzle-orm"
import type { Db } from "#platform/db"
import { type Project, projects } from "../tables.ts"

/** Projects whose group asked for advice, the longest waiting first among those nobody took. */
export const listAsked = (db: Db): Promise<Project[]> =>
  db
    .select()
    .from(projects)
    .where(isNotNull(projects.adviceAskedAt))
    .orderBy(desc(isNull(projects.adviserId)), projects.adviceAskedAt)

/** Only while its group wants that; else it is not there. */
export const findAsked = async (db: Db, id: string): Promise<Project | undefined> => {
  const [row] = await db
    .select()
    .from(projects)
    .where(and(eq(projects.id, id), isNotNull(projects.adviceAskedAt)))
  return row
}

export const countWaiting = async (db: Db): Promise<number> => {
  const [row] = await db
    .select({ waiting: count() })
    .from(projects)
    .where(and(isNotNull(projects.adviceAskedAt), isNull(projects.adviserId)))
  return row?.waiting ?? 0
}

/** Takes a waiting project; of two advisers at once exactly one gets it. */
export const takeProject = async (tx: Db, id: string, adviserId: string): Promise<boolean> => {
  const rows = await tx
    .update(projects)
    .set({ adviserId })
    .where(and(eq(projects.id, id), isNotNull(projects.adviceAskedAt), isNull(projects.adviserId)))
    .returning({ id: projects.id })
  return rows.length > 0
}
