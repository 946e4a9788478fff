import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { newReference } from "../request/reference.ts"
import { type Case, cases, contacts, drafts, messages, notes, offers } from "../tables.ts"
import type { Because } from "../routing/match.ts"
import type { DeclineReason } from "../words.ts"

export type NewCase = Omit<typeof cases.$inferInsert, "reference">

const ATTEMPTS = 20

/** Writes the case under a free reference. Undefined when this submission already made one. */
export const insertCase = async (tx: Db, values: NewCase): Promise<Case | undefined> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [row] = await tx
      .insert(cases)
      .values({ ...values, reference: newReference() })
      .onConflictDoNothing()
      .returning()
    if (row) return row
    if (await findBySubmission(tx, values.submissionKey)) return undefined
  }
  throw new Error("No free reference was found")
}

export const findBySubmission = async (db: Db, submissionKey: string): Promise<Case | undefined> => {
  const [row] = await db.select().from(cases).where(eq(cases.submissionKey, submissionKey))
  return row
}
export const findByReference = async (db: Db, reference: string): Promise<Case | undefined> => {
  const [row] = await db.select().from(cases).where(eq(cases.reference, reference))
  return row
}
export const getCase = async (db: Db, id: string): Promise<Case> => {
  const [row] = await db.select().from(cases).where(eq(cases.id, id))
  if (!row) throw new Error(`There is no case ${id}`)
  return row
}
/** Locks the case until the transaction ends: what was read is still true when it is changed. */
export const lockCase = async (tx: Db, reference: string): Promise<Case | undefined> => {
  const [row] = await tx.select().from(cases).where(eq(cases.reference, reference)).for("update")
  return row
}
/** The case in which an organisation is being advised, the latest if there are several. */
export const lockOpenCaseOf = async (tx: Db, organisationId: string): Promise<Case | undefined> => {
  const [row] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.organisationId, organisationId), eq(cases.state, "accepted")))
    .orderBy(desc(cases.receivedAt))
    .limit(1)
    .for("update")
  return row
}
export const lockByLink = async (tx: Db, linkHash: string): Promise<Case | undefined> => {
  const [row] = await tx.select().from(cases).where(eq(cases.linkHash, linkHash)).for("update")
  return row
}
export const findByLink = async (db: Db, linkHash: string): Promise<Case | undefined> => {
  const [row] = await db.select().from(cases).where(eq(cases.linkHash, linkHash))
  return row
}

export const updateCase = async (tx: Db, id: string, change: Partial<Omit<Case, "id" | "reference">>): Promise<void> => {
  await tx.update(cases).set(change).where(eq(cases.id, id))
}

/** Takes a waiting case. Of two people at once exactly one gets it: the update waits for the other and then finds it taken. */
export const takeCase = async (tx: Db, reference: string, userId: string, now: Date): Promise<Case | undefined> => {
  const [row] = await tx
    .update(cases)
    .set({ state: "accepted", responsibleId: userId, acceptedAt: now, lastActivityAt: now })
    .where(and(eq(cases.reference, reference), eq(cases.state, "new")))
    .returning()
  return row
}

export type Offer = typeof offers.$inferSelect
export const insertOffer = async (
  tx: Db,
  caseId: string,
  userId: string,
  { because, at }: { because: Because; at: Date },
): Promise<void> => {
  await tx.insert(offers).values({ id: newId(), caseId, userId, because, offeredAt: at })
}
type Answer = { answer: NonNullable<Offer["answer"]>; reason?: DeclineReason; at: Date }
/** Closes what somebody was asked; "passed" for everybody else when one accepts. */
export const answerOffers = async (
  tx: Db,
  caseId: string,
  userId: string | undefined,
  { answer, reason, at }: Answer,
): Promise<void> => {
  const whose = userId === undefined ? undefined : eq(offers.userId, userId)
  await tx
    .update(offers)
    .set({ answer, declineReason: reason ?? null, answeredAt: at })
    .where(and(eq(offers.caseId, caseId), isNull(offers.answer), whose))
}
export const listOffers = (db: Db, caseId: string): Promise<Offer[]> =>
  db.select().from(offers).where(eq(offers.caseId, caseId)).orderBy(asc(offers.offeredAt), asc(offers.id))

export const listMessages = (db: Db, caseId: string) =>
  db.select().from(messages).where(eq(messages.caseId, caseId)).orderBy(asc(messages.sentAt), asc(messages.id))
export const listContacts = (db: Db, caseId: string) =>
  db.select().from(contacts).where(eq(contacts.caseId, caseId)).orderBy(desc(contacts.happenedOn), desc(contacts.id))

/** False when this very message is already there: a double click, a replay, the back button. */
export const insertMessage = async (tx: Db, message: Omit<typeof messages.$inferInsert, "id">): Promise<boolean> => {
  const rows = await tx
    .insert(messages)
    .values({ id: newId(), ...message })
    .onConflictDoNothing()
    .returning({ id: messages.id })
  return rows.length > 0
}

export const hasMessage = async (db: Db, caseId: string, submissionKey: string): Promise<boolean> => {
  const rows = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.caseId, caseId), eq(messages.submissionKey, submissionKey)))
  return rows.length > 0
}

export const findNote = async (db: Db, caseId: string, authorId: string): Promise<string | undefined> => {
  const [row] = await db
    .select({ body: notes.body })
    .from(notes)
    .where(and(eq(notes.caseId, caseId), eq(notes.authorId, authorId)))
  return row?.body
}
export const saveNote = async (tx: Db, note: typeof notes.$inferInsert): Promise<void> => {
  await tx
    .insert(notes)
    .values(note)
    .onConflictDoUpdate({ target: [notes.caseId, notes.authorId], set: { body: sql`excluded.body`, updatedAt: note.updatedAt } })
}
export const deleteNote = async (tx: Db, caseId: string, authorId: string): Promise<void> => {
  await tx.delete(notes).where(and(eq(notes.caseId, caseId), eq(notes.authorId, authorId)))
}
/** With everything that hangs on it; the statistics do not. */
export const deleteCase = async (tx: Db, id: string): Promise<void> => {
  await tx.delete(cases).where(eq(cases.id, id))
}

export const deleteDraftsOf = async (tx: Db, caseId: string): Promise<void> => {
  await tx.delete(drafts).where(eq(drafts.caseId, caseId))
}

const BATCH = 500

/** Contact details of every case, in batches: sealed columns cannot be searched, they are opened one after the other. */
export async function* eachContactDetails(db: Db) {
  const { id, reference, email, phone, linkExpiresAt } = cases
  for (let last: string | undefined = undefined; ;) {
    const rows: Pick<Case, "id" | "reference" | "email" | "phone" | "linkExpiresAt">[] = await db
      .select({ id, reference, email, phone, linkExpiresAt })
      .from(cases)
      .where(last === undefined ? undefined : gt(cases.id, last))
      .orderBy(asc(cases.id))
      .limit(BATCH)
    yield* rows
    if (rows.length < BATCH) return
    last = rows.at(-1)?.id
  }
}

export const countCases = (db: Db): Promise<number> => db.$count(cases)
