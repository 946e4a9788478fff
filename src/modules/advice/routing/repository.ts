import { eq } from "drizzle-orm"
import type { Db } from "#platform/db"
import { responsibilities } from "../tables.ts"
import type { Responsibility } from "./match.ts"

const toResponsibility = ({ updatedAt: _, updatedBy: __, deputyId, awayFrom, awayUntil, ...row }: typeof responsibilities.$inferSelect): Responsibility => ({
  ...row,
  deputyId: deputyId ?? undefined,
  awayFrom: awayFrom ?? undefined,
  awayUntil: awayUntil ?? undefined,
})

export const listResponsibilities = async (db: Db): Promise<Responsibility[]> => {
  const rows = await db.select().from(responsibilities)
  return rows.map(toResponsibility)
}

export const saveResponsibility = async (tx: Db, one: Responsibility, { at, by }: { at: Date; by: string }): Promise<void> => {
  const { deputyId = null, awayFrom = null, awayUntil = null } = one
  const values = {
    userId: one.userId,
    allPlaces: one.allPlaces,
    regions: [...one.regions],
    districts: [...one.districts],
    allTopics: one.allTopics,
    topics: [...one.topics],
    languages: [...one.languages],
    priority: one.priority,
    deputyId,
    awayFrom,
    awayUntil,
    updatedAt: at,
    updatedBy: by,
  }
  await tx.insert(responsibilities).values(values).onConflictDoUpdate({ target: responsibilities.userId, set: values })
}

export const deleteResponsibility = async (tx: Db, userId: string): Promise<void> => {
  await tx.delete(responsibilities).where(eq(responsibilities.userId, userId))
}
