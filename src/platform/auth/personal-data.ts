import { eq, inArray, lt, or } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Person, PersonalData } from "#platform/privacy"
import { accounts, invitations, memberships, passkeys, sessions, twoFactors, users, verifications } from "./tables.ts"

const INVITATIONS_KEPT = 30 * 86_400_000

const usersOf = (db: Db, { email, userId }: Person) =>
  db
    .select()
    .from(users)
    .where(or(...(userId === undefined ? [] : [eq(users.id, userId)]), ...(email === undefined ? [] : [eq(users.email, email)])))

const isKnowable = ({ email, userId }: Person) => email !== undefined || userId !== undefined

/** Deletes rows and counts them. */
const erased = async (rows: Promise<{ rowCount: number | null }>): Promise<number> => (await rows).rowCount ?? 0

/** What sign-in keeps about people. Secrets (passwords, keys of apps) are left out of the export: they are not readable by anybody. */
export const authPersonalData: PersonalData = {
  drawers: {
    auth_users: "case",
    auth_sessions: "case",
    auth_accounts: "case",
    auth_verifications: "case",
    auth_two_factors: "case",
    auth_passkeys: "case",
    auth_memberships: "case",
    auth_invitations: "case",
  },
  export: async (db, person) => {
    if (!isKnowable(person)) return []
    const found = await usersOf(db, person)
    const ids = found.map(({ id }) => id)
    const emails = [...new Set([...found.map(({ email }) => email), ...(person.email === undefined ? [] : [person.email])])]
    const mine = <T>(rows: T) => (ids.length === 0 ? [] : rows)
    return [
      { section: "account", rows: found },
      {
        section: "sessions",
        rows: mine(
          await db
            .select({
              started: sessions.createdAt,
              seen: sessions.updatedAt,
              device: sessions.userAgent,
              method: sessions.method,
            })
            .from(sessions)
            .where(inArray(sessions.userId, ids)),
        ),
      },
      {
        section: "ways to sign in",
        rows: mine(
          await db
            .select({ kind: accounts.providerId, since: accounts.createdAt })
            .from(accounts)
            .where(inArray(accounts.userId, ids)),
        ),
      },
      {
        section: "passkeys",
        rows: mine(
          await db.select({ name: passkeys.name, since: passkeys.createdAt }).from(passkeys).where(inArray(passkeys.userId, ids)),
        ),
      },
      { section: "memberships", rows: mine(await db.select().from(memberships).where(inArray(memberships.userId, ids))) },
      {
        section: "invitations",
        rows: await db
          .select({ name: invitations.name, email: invitations.email, roles: invitations.roles, at: invitations.createdAt })
          .from(invitations)
          .where(inArray(invitations.email, emails)),
      },
    ]
  },
  /** Members go without a trace. Staff are named by id in the records of others: their row stays, without name and address. */
  erase: async (tx, person) => {
    if (!isKnowable(person)) return 0
    const found = await usersOf(tx, person)
    const emails = [...new Set([...found.map(({ email }) => email), ...(person.email === undefined ? [] : [person.email])])]
    let count = await erased(tx.delete(invitations).where(inArray(invitations.email, emails)))
    for (const user of found) {
      if (user.roles.length === 0) {
        count += await erased(tx.delete(users).where(eq(users.id, user.id)))
        continue
      }
      for (const table of [sessions, accounts, twoFactors, passkeys, memberships])
        count += await erased(tx.delete(table).where(eq(table.userId, user.id)))
      const nobody = {
        name: "–",
        email: `${user.id}@erased.invalid`,
        image: null,
        deactivatedAt: user.deactivatedAt ?? new Date(),
      }
      count += await erased(tx.update(users).set(nobody).where(eq(users.id, user.id)))
    }
    return count
  },
  retention: [
    { name: "accounts.expired-sessions", run: (tx, now) => erased(tx.delete(sessions).where(lt(sessions.expiresAt, now))) },
    {
      name: "accounts.expired-secrets",
      run: (tx, now) => erased(tx.delete(verifications).where(lt(verifications.expiresAt, now))),
    },
    {
      name: "accounts.old-invitations",
      run: (tx, now) =>
        erased(tx.delete(invitations).where(lt(invitations.expiresAt, new Date(now.getTime() - INVITATIONS_KEPT)))),
    },
  ],
}
