import { and, eq, gt, isNull, lt, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { contacts, organisations, profileKeys } from "../tables.ts"

export type KeyRow = typeof profileKeys.$inferSelect

export const insertKey = async (tx: Db, row: Omit<KeyRow, "revokedAt">): Promise<void> => {
  await tx.insert(profileKeys).values(row)
}

export const findKey = async (db: Db, hash: string): Promise<KeyRow | undefined> => {
  const [row] = await db.select().from(profileKeys).where(eq(profileKeys.hash, hash))
  return row
}

/** Ends every link of an entry at once. */
export const revokeKeys = async (tx: Db, organisationId: string, at: Date): Promise<number> => {
  const rows = await tx
    .update(profileKeys)
    .set({ revokedAt: at })
    .where(and(eq(profileKeys.organisationId, organisationId), isNull(profileKeys.revokedAt), gt(profileKeys.expiresAt, at)))
    .returning({ hash: profileKeys.hash })
  return rows.length
}

/** Entries that can be reached under this address: by a contact person, or by the group's own address. */
export const listOrganisationsByEmail = async (db: Db, email: string, limit: number): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ id: organisations.id })
    .from(organisations)
    .leftJoin(contacts, eq(contacts.organisationId, organisations.id))
    .where(
      sql`${organisations.mergedInto} is null and (lower(${contacts.email}) = ${email} or lower(${organisations.email}) = ${email})`,
    )
    .limit(limit)
  return rows.map(({ id }) => id)
}

export const deleteKeysExpiredBefore = async (tx: Db, at: Date): Promise<number> =>
  (await tx.delete(profileKeys).where(lt(profileKeys.expiresAt, at)).returning({ hash: profileKeys.hash })).length
