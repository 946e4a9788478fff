import { and, desc, eq, gt, isNull, sql } from "drizzle-orm"
import { recordAudit } from "#platform/audit"
import { type Db, newId } from "#platform/db"
import type { Services } from "#platform/http"
import type { Language } from "#platform/i18n"
import { type StaffRole, isStaff } from "./roles.ts"
import { hashOfKey, newKey } from "./secrets.ts"
import { invitations } from "./tables.ts"
import { findUserByEmail, makeStaff } from "./users.ts"

const VALID_DAYS = 7

export type Invitation = typeof invitations.$inferSelect
export type Invited = { id: string; key: string; until: Date } | "already-staff"
type Invitee = { name: string; email: string; roles: StaffRole[]; language: Language }

const isOpen = (now: Date) => and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now))

/** Writes or renews the open invitation for this address: an older link is dead then. The caller mails it and records it. */
export const invite = async (tx: Db, { now }: Pick<Services, "now">, actor: string, person: Invitee): Promise<Invited> => {
  const email = person.email.toLowerCase()
  const user = await findUserByEmail(tx, email)
  if (user && isStaff(user) && user.deactivatedAt === null) return "already-staff"
  const key = newKey()
  const values = {
    ...person,
    email,
    keyHash: hashOfKey(key),
    invitedBy: actor,
    createdAt: now(),
    expiresAt: new Date(now().getTime() + VALID_DAYS * 86_400_000),
  }
  const [row] = await tx
    .insert(invitations)
    .values({ id: newId(), ...values })
    .onConflictDoUpdate({
      target: invitations.email,
      targetWhere: sql`${invitations.acceptedAt} is null and ${invitations.revokedAt} is null`,
      set: values,
    })
    .returning({ id: invitations.id })
  if (!row) throw new Error("The invitation could not be written")
  return { id: row.id, key, until: values.expiresAt }
}

/** Waiting for an answer, newest first; also those whose time has passed, until the retention takes them away. */
export const listInvitations = (db: Db): Promise<Invitation[]> =>
  db
    .select()
    .from(invitations)
    .where(and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
    .orderBy(desc(invitations.createdAt))

export const findInvitation = async ({ db, now }: Services, key: string): Promise<Invitation | undefined> => {
  const [row] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.keyHash, hashOfKey(key)), isOpen(now())))
  return row
}

/** For single sign-on: the address is proven by the issuer instead of the link. */
export const findInvitationFor = async ({ db, now }: Services, email: string): Promise<Invitation | undefined> => {
  const [row] = await db
    .select()
    .from(invitations)
    .where(and(eq(invitations.email, email.toLowerCase()), isOpen(now())))
  return row
}

export const revokeInvitation = ({ db, now }: Services, actor: string, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const revoked = await tx
      .update(invitations)
      .set({ revokedAt: now() })
      .where(and(eq(invitations.id, id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
      .returning({ id: invitations.id })
    if (revoked.length === 0) return false
    await recordAudit(tx, { actor, action: "accounts.invitation.revoked", subject: id })
    return true
  })

type Acceptance = { name: string; passwordHash: string | undefined; language: Language }

/** Turns an open invitation into an account, once: of two at the same time the second finds it accepted. Returns the user's id. */
export const acceptInvitation = ({ db, now }: Services, id: string, person: Acceptance): Promise<string | undefined> =>
  db.transaction(async (tx) => {
    const [taken] = await tx
      .update(invitations)
      .set({ acceptedAt: now() })
      .where(and(eq(invitations.id, id), isOpen(now())))
      .returning()
    if (!taken) return undefined
    const userId = await makeStaff(tx, { ...person, email: taken.email, roles: taken.roles })
    const details = { roles: taken.roles.join(" "), invitation: id }
    await recordAudit(tx, { actor: userId, action: "accounts.invitation.accepted", subject: userId, details })
    return userId
  })
