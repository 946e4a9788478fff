import { desc, eq } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { consentNotes } from "./tables.ts"

export type ConsentNote = typeof consentNotes.$inferSelect

export const insertConsentNote = async (tx: Db, note: Omit<ConsentNote, "id">): Promise<void> => {
  await tx.insert(consentNotes).values({ id: newId(), ...note })
}

export const listConsentNotes = (db: Db, organisationId: string, limit: number): Promise<ConsentNote[]> =>
  db
    .select()
    .from(consentNotes)
    .where(eq(consentNotes.organisationId, organisationId))
    .orderBy(desc(consentNotes.notedAt))
    .limit(limit)
