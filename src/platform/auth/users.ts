import { and, asc, eq, inArray, isNull, max, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import type { Language } from "#platform/i18n"
import type { StaffRole } from "./roles.ts"
import { accounts, passkeys, sessions, users } from "./tables.ts"

/** A person who works here, as other modules know them. */
export type StaffMember = { id: string; name: string; email: string; roles: StaffRole[]; language: "de" | "en" }
export type User = typeof users.$inferSelect

const staffColumns = { id: users.id, name: users.name, email: users.email, roles: users.roles, language: users.language }
type Row = { id: string; name: string; email: string; roles: StaffRole[]; language: Language }
/** Staff pages and mails exist in German and English. */
const toStaff = (row: Row): StaffMember => ({ ...row, language: row.language === "en" ? "en" : "de" })

/** Everybody with a staff role who is active, by name. */
export const listStaff = async (db: Db): Promise<StaffMember[]> => {
  const rows = await db
    .select(staffColumns)
    .from(users)
    .where(and(sql`cardinality(${users.roles}) > 0`, isNull(users.deactivatedAt)))
    .orderBy(asc(sql`${users.name} collate "und-x-icu"`), asc(users.id))
  return rows.map(toStaff)
}

/** Also people who have left: records keep naming them. */
export const findUser = async (db: Db, id: string): Promise<StaffMember | undefined> => {
  const [row] = await db.select(staffColumns).from(users).where(eq(users.id, id))
  return row && toStaff(row)
}

export const findUserByEmail = async (db: Db, email: string): Promise<User | undefined> => {
  const [row] = await db.select().from(users).where(eq(users.email, email.toLowerCase()))
  return row
}

/** Locks one person until the transaction ends. */
export const lockUser = async (tx: Db, id: string): Promise<User | undefined> => {
  const [row] = await tx.select().from(users).where(eq(users.id, id)).for("update")
  return row
}

/** The active administrators, locked in one order so that two who remove each other do not end with none. */
export const lockAdministrators = (tx: Db): Promise<{ id: string }[]> =>
  tx
    .select({ id: users.id })
    .from(users)
    .where(and(sql`'administrator' = any(${users.roles})`, isNull(users.deactivatedAt)))
    .orderBy(asc(users.id))
    .for("update")

export type TeamMember = User & { secondFactor: boolean; seenAt: Date | null }

/** For the administration: active or not, with second factor or not, last seen. */
export const listTeam = async (db: Db): Promise<TeamMember[]> => {
  const team = await db
    .select()
    .from(users)
    .where(sql`cardinality(${users.roles}) > 0`)
    .orderBy(asc(sql`${users.name} collate "und-x-icu"`), asc(users.id))
  const ids = team.map(({ id }) => id)
  if (ids.length === 0) return []
  const keys = await db.selectDistinct({ id: passkeys.userId }).from(passkeys).where(inArray(passkeys.userId, ids))
  const withPasskey = new Set(keys.map(({ id }) => id))
  const seen = await db
    .select({ id: sessions.userId, at: max(sessions.updatedAt) })
    .from(sessions)
    .where(inArray(sessions.userId, ids))
    .groupBy(sessions.userId)
  const seenAt = new Map(seen.map(({ id, at }) => [id, at]))
  const more = (user: User) => ({
    secondFactor: user.twoFactorEnabled || withPasskey.has(user.id),
    seenAt: seenAt.get(user.id) ?? null,
  })
  return team.map((user) => Object.assign(user, more(user)))
}

export type NewUser = { name: string; email: string; language: Language; roles: StaffRole[]; passwordHash: string | undefined }

export const setPasswordHash = async (tx: Db, userId: string, password: string) => {
  const values = { id: newId(), userId, accountId: userId, providerId: "credential", password }
  await tx
    .insert(accounts)
    .values(values)
    .onConflictDoUpdate({ target: [accounts.providerId, accounts.accountId], set: { password, updatedAt: new Date() } })
}

/**
 * Makes somebody staff who has proven the address. A member of the same address keeps the account and gets the roles;
 * older sessions and a deactivation end here. Returns the id.
 */
export const makeStaff = async (tx: Db, { name, email, language, roles, passwordHash }: NewUser): Promise<string> => {
  const values = { name, email: email.toLowerCase(), emailVerified: true, language, roles }
  const [row] = await tx
    .insert(users)
    .values({ id: newId(), ...values })
    .onConflictDoUpdate({ target: users.email, set: { ...values, deactivatedAt: null, updatedAt: new Date() } })
    .returning({ id: users.id })
  if (!row) throw new Error("The account could not be written")
  await tx.delete(sessions).where(eq(sessions.userId, row.id))
  if (passwordHash !== undefined) await setPasswordHash(tx, row.id, passwordHash)
  return row.id
}
