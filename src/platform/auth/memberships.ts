import { and, eq } from "drizzle-orm"
import { recordAudit } from "#platform/audit"
import { type Db, newId } from "#platform/db"
import type { Language } from "#platform/i18n"
import { memberships, users } from "./tables.ts"
import { findUserByEmail } from "./users.ts"

/**
 * The account of somebody who acts for an organisation, made when there is none. They sign in by mail link; the first
 * one proves the address. Returns the user's id.
 */
export const addMember = async (
  tx: Db,
  actor: string,
  { name, email, language, organisationId }: { name: string; email: string; language: Language; organisationId: string },
): Promise<string> => {
  await tx.insert(users).values({ id: newId(), name, email: email.toLowerCase(), language }).onConflictDoNothing()
  const user = await findUserByEmail(tx, email)
  if (!user) throw new Error("The account could not be written")
  await tx.insert(memberships).values({ userId: user.id, organisationId }).onConflictDoNothing()
  await recordAudit(tx, { actor, action: "accounts.member.added", subject: user.id, details: { organisation: organisationId } })
  return user.id
}

export const removeMember = async (
  tx: Db,
  actor: string,
  { userId, organisationId }: { userId: string; organisationId: string },
) => {
  await tx.delete(memberships).where(and(eq(memberships.userId, userId), eq(memberships.organisationId, organisationId)))
  await recordAudit(tx, { actor, action: "accounts.member.removed", subject: userId, details: { organisation: organisationId } })
}
