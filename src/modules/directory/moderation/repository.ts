import { and, asc, desc, eq, isNull, isNotNull, lt, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import type { Profile } from "../organisations/profile.ts"
import { changes, organisations, reports } from "../tables.ts"

export type Change = typeof changes.$inferSelect

export const findChange = async (db: Db, id: string): Promise<Change | undefined> => {
  const [row] = await db.select().from(changes).where(eq(changes.id, id))
  return row
}

/** The proposal of an entry that waits for a decision; there is at most one. */
export const findOpenChange = async (db: Db, organisationId: string): Promise<Change | undefined> => {
  const [row] = await db
    .select()
    .from(changes)
    .where(and(eq(changes.organisationId, organisationId), isNull(changes.decidedAt)))
  return row
}

/** Locks a proposal until the transaction ends: two moderators cannot decide it both. Lock its entry before. */
export const lockChange = async (tx: Db, id: string): Promise<Change | undefined> => {
  const [row] = await tx.select().from(changes).where(eq(changes.id, id)).for("update")
  return row
}

type NewChange = Pick<Change, "organisationId" | "proposed" | "submittedBy" | "actor" | "submittedAt">
export const insertChange = async (tx: Db, change: NewChange): Promise<string> => {
  const id = newId()
  await tx.insert(changes).values({ id, ...change })
  return id
}

/** The group has thought again: the same proposal in a newer version. */
export const replaceProposal = async (tx: Db, id: string, proposed: Partial<Profile>, at: Date): Promise<void> => {
  await tx
    .update(changes)
    .set({ proposed, submittedAt: at, revision: sql`${changes.revision} + 1` })
    .where(eq(changes.id, id))
}

type Decision = Pick<Change, "decidedAt" | "decidedBy" | "decision" | "acceptedFields" | "replaced" | "reason">
export const writeDecision = async (tx: Db, id: string, decision: Decision): Promise<void> => {
  await tx.update(changes).set(decision).where(eq(changes.id, id))
}

/** The last decision about an entry, so that the group sees what became of its proposal. */
export const findLastDecision = async (db: Db, organisationId: string): Promise<Change | undefined> => {
  const [row] = await db
    .select()
    .from(changes)
    .where(and(eq(changes.organisationId, organisationId), isNotNull(changes.decidedAt)))
    .orderBy(desc(changes.decidedAt))
    .limit(1)
  return row
}

export const listOpenChanges = (db: Db, limit: number) =>
  db
    .select({
      id: changes.id,
      name: organisations.name,
      published: isNotNull(organisations.publishedAt).mapWith(Boolean),
      submittedBy: changes.submittedBy,
      submittedAt: changes.submittedAt,
      ags: organisations.ags,
    })
    .from(changes)
    .innerJoin(organisations, eq(organisations.id, changes.organisationId))
    .where(isNull(changes.decidedAt))
    .orderBy(asc(changes.submittedAt))
    .limit(limit)

/** Everything that waits for a moderator, in one number. */
export const countWaiting = async (db: Db): Promise<number> => {
  const { rows } = await db.execute<{ waiting: number }>(sql`
    select (select count(*) from directory_changes where decided_at is null)::int + (select count(*) from directory_reports where done_at is null)::int as waiting`)
  return rows[0]?.waiting ?? 0
}

/** Old decisions keep what was decided, not the people that were named. */
export const forgetDecidedProposals = async (tx: Db, before: Date): Promise<number> => {
  const rows = await tx
    .update(changes)
    .set({ proposed: {}, replaced: null })
    .where(and(lt(changes.decidedAt, before), sql`${changes.proposed} <> '{}'`))
    .returning({ id: changes.id })
  return rows.length
}

export const insertReport = async (
  tx: Db,
  report: Pick<typeof reports.$inferSelect, "organisationId" | "text" | "email" | "reportedAt">,
): Promise<string> => {
  const id = newId()
  await tx.insert(reports).values({ id, ...report })
  return id
}

export const listOpenReports = (db: Db, limit: number) =>
  db
    .select({
      id: reports.id,
      text: reports.text,
      email: reports.email,
      reportedAt: reports.reportedAt,
      name: organisations.name,
      slug: organisations.slug,
    })
    .from(reports)
    .innerJoin(organisations, eq(organisations.id, reports.organisationId))
    .where(isNull(reports.doneAt))
    .orderBy(asc(reports.reportedAt))
    .limit(limit)

/** True when this call closed it. */
export const closeReport = async (tx: Db, id: string, by: string, at: Date): Promise<boolean> => {
  const rows = await tx
    .update(reports)
    .set({ doneAt: at, doneBy: by })
    .where(and(eq(reports.id, id), isNull(reports.doneAt)))
    .returning({ id: reports.id })
  return rows.length > 0
}
