import { eq } from "drizzle-orm"
import type { Db } from "#platform/db"
import { responsibilities } from "../tables.ts"
import type { Responsibility } from "./match.ts"

const columns = {
  userId: responsibilities.userId,
  allPlaces: responsibilities.allPlaces,
  regions: responsibilities.regions,
  districts: responsibilities.districts,
  allTopics: responsibilities.allTopics,
  topics: responsibilities.topics,
  languages: responsibilities.languages,
  priority: responsibilities.priority,
  deputyId: responsibilities.deputyId,
  awayFrom: responsibilities.awayFrom,
  awayUntil: responsibilities.awayUntil,
}

export const listResponsibilities = async (db: Db): Promise<Responsibility[]> => {
  const rows = await db.select(columns).from(responsibilities)
  return rows.map(({ deputyId, awayFrom, awayUntil, ...row }) =>
    Object.assign(row, { deputyId: deputyId ?? undefined, awayFrom: awayFrom ?? undefined, awayUntil: awayUntil ?? undefined }),
  )
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
