import { and, eq, gt, sql } from "drizzle-orm"
import { z } from "zod"
import { type Db, newId } from "#platform/db"
import type { Kept } from "#platform/flow"
import type { Language } from "#platform/i18n"
import { cases, drafts } from "../tables.ts"

const keptShape = z.record(z.string(), z.unknown())

export type Draft = { id: string; kept: Kept; caseId: string | null; expiresAt: Date }
const toDraft = ({ id, answers, caseId, expiresAt }: typeof drafts.$inferSelect): Draft => ({
  id,
  kept: keptShape.parse(JSON.parse(answers)),
  caseId,
  expiresAt,
})

export const findDraft = async (db: Db, keyHash: string, now: Date): Promise<Draft | undefined> => {
  const [row] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.keyHash, keyHash), gt(drafts.expiresAt, now)))
  return row && toDraft(row)
}

/** Locks the draft until the transaction ends: two tabs cannot overwrite each other, two sendings become one. */
export const lockDraft = async (tx: Db, keyHash: string, now: Date): Promise<Draft | undefined> => {
  const [row] = await tx
    .select()
    .from(drafts)
    .where(and(eq(drafts.keyHash, keyHash), gt(drafts.expiresAt, now)))
    .for("update")
  return row && toDraft(row)
}

type NewDraft = { keyHash: string; language: Language; now: Date; expiresAt: Date }

/** Begins a draft under this key, unless there is one; an expired one begins anew. */
export const beginDraft = async (tx: Db, { keyHash, language, now, expiresAt }: NewDraft): Promise<void> => {
  await tx
    .insert(drafts)
    .values({ id: newId(), keyHash, answers: "{}", language, updatedAt: now, expiresAt })
    .onConflictDoUpdate({
      target: drafts.keyHash,
      set: { answers: sql`excluded.answers`, caseId: null, updatedAt: now, expiresAt },
      setWhere: sql`${drafts.expiresAt} <= ${now.toISOString()}`,
    })
}

type Saved = { kept: Kept; language: Language; now: Date; expiresAt: Date }
export const saveAnswers = async (tx: Db, id: string, { kept, language, now, expiresAt }: Saved): Promise<void> => {
  await tx
    .update(drafts)
    .set({ answers: JSON.stringify(kept), language, updatedAt: now, expiresAt })
    .where(eq(drafts.id, id))
}

/** The answers now live in the case; the draft only remembers that it was sent. */
export const finishDraft = async (tx: Db, id: string, caseId: string): Promise<void> => {
  await tx.update(drafts).set({ answers: "{}", caseId }).where(eq(drafts.id, id))
}

export const deleteDraft = async (tx: Db, keyHash: string): Promise<void> => {
  await tx.delete(drafts).where(eq(drafts.keyHash, keyHash))
}

export type Receipt = { reference: string; email: string | null; linkVersion: number; id: string }
export const findReceipt = async (db: Db, caseId: string): Promise<Receipt | undefined> => {
  const [row] = await db
    .select({ id: cases.id, reference: cases.reference, email: cases.email, linkVersion: cases.linkVersion })
    .from(cases)
    .where(eq(cases.id, caseId))
  return row
}
