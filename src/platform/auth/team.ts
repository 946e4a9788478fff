import { eq } from "drizzle-orm"
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import type { Language } from "#platform/i18n"
import type { StaffRole } from "./roles.ts"
import { sessions, users } from "./tables.ts"
import { type User, lockAdministrators, lockUser } from "./users.ts"

export type TeamAnswer = "done" | "missing" | "last-administrator" | "self"
type Change = { actor: string; userId: string }

const isLastAdministrator = (administrators: readonly { id: string }[], user: User) =>
  administrators.length === 1 && administrators[0]?.id === user.id

/** Gives a person exactly these roles, at once in all their sessions. Somebody always stays administrator. */
export const changeRoles = ({ db }: Services, { actor, userId }: Change, roles: StaffRole[]): Promise<TeamAnswer> =>
  db.transaction(async (tx) => {
    const administrators = await lockAdministrators(tx)
    const user = await lockUser(tx, userId)
    if (!user) return "missing"
    if (isLastAdministrator(administrators, user) && !roles.includes("administrator")) return "last-administrator"
    await tx.update(users).set({ roles, updatedAt: new Date() }).where(eq(users.id, userId))
    const details = { from: user.roles.join(" "), to: roles.join(" ") }
    await recordAudit(tx, { actor, action: "accounts.role.changed", subject: userId, details })
    return "done"
  })

/** Nobody can sign in with this account any more; every session ends now. Not one's own, not the last administrator's. */
export const deactivate = ({ db, now }: Services, { actor, userId }: Change): Promise<TeamAnswer> =>
  db.transaction(async (tx) => {
    if (actor === userId) return "self"
    const administrators = await lockAdministrators(tx)
    const user = await lockUser(tx, userId)
    if (!user) return "missing"
    if (isLastAdministrator(administrators, user)) return "last-administrator"
    if (user.deactivatedAt) return "done"
    await tx.update(users).set({ deactivatedAt: now(), updatedAt: new Date() }).where(eq(users.id, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await recordAudit(tx, { actor, action: "accounts.user.deactivated", subject: userId })
    return "done"
  })

export const reactivate = ({ db }: Services, { actor, userId }: Change): Promise<TeamAnswer> =>
  db.transaction(async (tx) => {
    const user = await lockUser(tx, userId)
    if (!user) return "missing"
    if (!user.deactivatedAt) return "done"
    await tx.update(users).set({ deactivatedAt: null, updatedAt: new Date() }).where(eq(users.id, userId))
    await recordAudit(tx, { actor, action: "accounts.user.reactivated", subject: userId })
    return "done"
  })

export const changeProfile = ({ db }: Services, userId: string, profile: { name: string; language: Language }): Promise<void> =>
  db.transaction(async (tx) => {
    await tx
      .update(users)
      .set({ ...profile, updatedAt: new Date() })
      .where(eq(users.id, userId))
    await recordAudit(tx, { actor: userId, action: "accounts.profile.changed", subject: userId })
  })
