import { eq } from "drizzle-orm"
import type { BetterAuthOptions } from "better-auth"
import type { Db } from "#platform/db"
import { isStaff } from "./roles.ts"
import { users } from "./tables.ts"

const HOUR = 3_600_000
const STAFF_IDLE = 12 * HOUR
const MEMBER_IDLE = 30 * 24 * HOUR

/** Until when a session lives when it is used now. */
export const idleUntil = (person: { roles: readonly string[] }, now: Date): Date =>
  new Date(now.getTime() + (isStaff(person) ? STAFF_IDLE : MEMBER_IDLE))

type Beginning = { method: string; secondFactor: boolean }
const beginnings: Record<string, Beginning> = {
  "/sign-in/email": { method: "password", secondFactor: false },
  "/magic-link/verify": { method: "link", secondFactor: false },
  "/callback/:id": { method: "oidc", secondFactor: false },
  "/passkey/verify-authentication": { method: "passkey", secondFactor: true },
  "/two-factor/verify-totp": { method: "password", secondFactor: true },
  "/two-factor/verify-backup-code": { method: "password", secondFactor: true },
}

/**
 * What better-auth asks before it writes a session: how did it begin, has the second factor been shown, how long may it rest.
 * A deactivated person gets none. When better-auth replaces a session (new password, second factor switched), the older facts stay.
 */
export const sessionRules = (db: Db) =>
  ({
    account: {
      create: {
        // Single sign-on proves who somebody is; we never act in their name elsewhere, so its tokens are not kept.
        before: async () => ({ data: { accessToken: null, refreshToken: null, idToken: null } }),
      },
    },
    session: {
      create: {
        before: async (session, context) => {
          const [person] = await db
            .select({ roles: users.roles, deactivatedAt: users.deactivatedAt })
            .from(users)
            .where(eq(users.id, session.userId))
          if (!person || person.deactivatedAt) return false
          const { method, secondFactor } = beginnings[context?.path ?? ""] ?? { method: undefined, secondFactor: false }
          const now = new Date()
          return {
            data: {
              method: session["method"] ?? method,
              secondFactorAt: session["secondFactorAt"] ?? (secondFactor ? now : undefined),
              expiresAt: idleUntil(person, now),
            },
          }
        },
      },
    },
  }) satisfies BetterAuthOptions["databaseHooks"]
