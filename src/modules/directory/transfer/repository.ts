import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import type { ImportSettings } from "./settings.ts"
import { type ImportState, importMappings, importRows, imports } from "./tables.ts"

export type Import = typeof imports.$inferSelect
export type ImportRow = typeof importRows.$inferSelect

type NewImport = Pick<
  Import,
  | "fileName"
  | "format"
  | "charset"
  | "delimiter"
  | "sheet"
  | "headers"
  | "headerKey"
  | "total"
  | "settings"
  | "createdAt"
  | "createdBy"
>

const ROWS_AT_ONCE = 500

export const insertImport = async (
  tx: Db,
  values: NewImport,
  rows: readonly { number: number; cells: string[] }[],
): Promise<string> => {
  const id = newId()
  await tx.insert(imports).values({ id, ...values, state: "mapping" })
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE)
    await tx.insert(importRows).values(some.map(({ number, cells }) => ({ importId: id, rowNumber: number, cells })))
  }
  return id
}

export const findImport = async (db: Db, id: string): Promise<Import | undefined> => {
  const [row] = await db.select().from(imports).where(eq(imports.id, id))
  return row
}

/** Locks an import until the transaction ends: its steps are taken one at a time, whoever takes them. */
export const lockImport = async (tx: Db, id: string): Promise<Import | undefined> => {
  const [row] = await tx.select().from(imports).where(eq(imports.id, id)).for("update")
  return row
}

export const listImports = (db: Db, limit: number): Promise<Import[]> =>
  db.select().from(imports).orderBy(desc(imports.createdAt)).limit(limit)

type Step = Partial<Omit<Import, "id" | "state">>
type Move = { from: readonly ImportState[]; to: ImportState }

/** Moves an import on if it is still where it was: of two people who press the same button, one does it. */
export const moveImport = async (tx: Db, id: string, { from, to }: Move, step: Step = {}): Promise<Import | undefined> => {
  const [moved] = await tx
    .update(imports)
    .set({ ...step, state: to })
    .where(and(eq(imports.id, id), inArray(imports.state, [...from])))
    .returning()
  return moved
}

export const findMapping = async (db: Db, headerKey: string): Promise<string[] | undefined> => {
  const [row] = await db.select().from(importMappings).where(eq(importMappings.headerKey, headerKey))
  return row?.columns
}

export const rememberMapping = async (
  tx: Db,
  headerKey: string,
  columns: ImportSettings["columns"],
  usedAt: Date,
): Promise<void> => {
  await tx
    .insert(importMappings)
    .values({ headerKey, columns, usedAt })
    .onConflictDoUpdate({ target: importMappings.headerKey, set: { columns, usedAt } })
}

/** One import writes at a time, so that each sees what the other has just added. Held until the transaction ends. */
export const lockImporting = async (tx: Db): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(7241012)`)
}

export const deleteImport = async (tx: Db, id: string): Promise<void> => {
  await tx.delete(imports).where(eq(imports.id, id))
}

export const deleteAbandonedImports = async (tx: Db, before: Date): Promise<number> =>
  (
    await tx
      .delete(imports)
      .where(and(inArray(imports.state, ["mapping", "checking", "checked"]), lt(imports.createdAt, before)))
      .returning({ id: imports.id })
  ).length

/** Destroys what was in the tables and what stood there before; the counts and what became of each row stay. */
export const emptyImports = async (tx: Db, before: Date, at: Date): Promise<number> => {
  const old = await tx
    .update(imports)
    .set({ emptiedAt: at, fileName: "" })
    .where(and(inArray(imports.state, ["done", "undone"]), lt(imports.finishedAt, before), isNull(imports.emptiedAt)))
    .returning({ id: imports.id })
  if (old.length === 0) return 0
  await tx
    .update(importRows)
    .set({ cells: [], before: null, after: null, problems: [], twinKey: null })
    .where(
      inArray(
        importRows.importId,
        old.map(({ id }) => id),
      ),
    )
  return old.length
}
