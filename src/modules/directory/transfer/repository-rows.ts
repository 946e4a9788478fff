import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Problem } from "./problems.ts"
import type { ImportRow } from "./repository.ts"
import { type Outcome, type Undone, type Verdict, importRows } from "./tables.ts"

const ofImport = (id: string) => eq(importRows.importId, id)

/** The next rows of a step. The import is locked, so nobody else takes them. */
export const listUnchecked = (tx: Db, importId: string, limit: number): Promise<ImportRow[]> =>
  tx
    .select()
    .from(importRows)
    .where(and(ofImport(importId), isNull(importRows.verdict)))
    .orderBy(asc(importRows.rowNumber))
    .limit(limit)

export const listUnwritten = (tx: Db, importId: string, limit: number): Promise<ImportRow[]> =>
  tx
    .select()
    .from(importRows)
    .where(and(ofImport(importId), isNull(importRows.outcome)))
    .orderBy(asc(importRows.rowNumber))
    .limit(limit)

/** The last rows first: what was written twice goes back step by step. */
export const listUndoable = (tx: Db, importId: string, limit: number): Promise<ImportRow[]> =>
  tx
    .select()
    .from(importRows)
    .where(and(ofImport(importId), inArray(importRows.outcome, ["created", "updated"]), isNull(importRows.undone)))
    .orderBy(desc(importRows.rowNumber))
    .limit(limit)

export const listRows = (db: Db, importId: string, limit: number): Promise<ImportRow[]> =>
  db.select().from(importRows).where(ofImport(importId)).orderBy(asc(importRows.rowNumber)).limit(limit)

/** Everything the first check said is forgotten, because the mapping has changed. */
export const forgetCheck = async (tx: Db, importId: string): Promise<void> => {
  await tx
    .update(importRows)
    .set({ verdict: null, problems: [], twins: [], twinKey: null, choice: null })
    .where(ofImport(importId))
}

export type Checked = { rowNumber: number; verdict: Verdict; problems: Problem[]; twins: string[]; twinKey: string | null }

export const writeChecked = async (tx: Db, importId: string, rows: readonly Checked[]): Promise<void> => {
  await tx.execute(sql`
    update directory_import_rows r set verdict = w.verdict, problems = w.problems, twins = w.twins, twin_key = w."twinKey"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w ("rowNumber" int, verdict text, problems jsonb, twins uuid[], "twinKey" text)
    where r.import_id = ${importId} and r.row_number = w."rowNumber"`)
}

/** Of rows that stand for the same group, the first one counts. */
export const skipRepeated = async (tx: Db, importId: string, problem: Problem): Promise<void> => {
  await tx.execute(sql`
    update directory_import_rows r set verdict = 'skip', problems = r.problems || ${JSON.stringify([problem])}::jsonb
    from (
      select row_number, row_number() over (partition by twin_key order by row_number) as place
      from directory_import_rows where import_id = ${importId} and twin_key is not null and verdict <> 'error'
    ) same
    where r.import_id = ${importId} and r.row_number = same.row_number and same.place > 1`)
}

/** Rows that are not to be written are finished at once. */
export const settleUnwritten = async (tx: Db, importId: string): Promise<void> => {
  await tx.execute(sql`
    update directory_import_rows set outcome = case verdict when 'error' then 'error' else 'skipped' end
    where import_id = ${importId} and outcome is null and verdict in ('skip', 'error')`)
}

export type Written = { outcome: Outcome; organisationId?: string; before?: object; after?: object; problems?: Problem[] }

export const writeOutcome = async (
  tx: Db,
  { importId, rowNumber }: Pick<ImportRow, "importId" | "rowNumber">,
  written: Written,
): Promise<void> => {
  const { before, after, ...rest } = written
  const values = { ...rest, ...(before ? { before: { ...before } } : {}), ...(after ? { after: { ...after } } : {}) }
  await tx
    .update(importRows)
    .set(values)
    .where(and(ofImport(importId), eq(importRows.rowNumber, rowNumber)))
}

export const writeUndone = async (
  tx: Db,
  { importId, rowNumber }: Pick<ImportRow, "importId" | "rowNumber">,
  undone: Undone,
  kept: string[],
): Promise<void> => {
  await tx
    .update(importRows)
    .set({ undone, kept })
    .where(and(ofImport(importId), eq(importRows.rowNumber, rowNumber)))
}

/** Which of these entries this import has added itself. */
export const listOwnAmong = async (tx: Db, importId: string, ids: readonly string[]): Promise<string[]> => {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: importRows.organisationId })
    .from(importRows)
    .where(and(ofImport(importId), eq(importRows.outcome, "created"), inArray(importRows.organisationId, [...ids])))
  return rows.map(({ id }) => id).filter((id) => id !== null)
}

export type Counts = {
  total: number
  checked: number
  verdicts: Partial<Record<Verdict, number>>
  outcomes: Partial<Record<Outcome, number>>
  undone: Partial<Record<Undone, number>>
  written: number
}

export const countRows = async (db: Db, importId: string): Promise<Counts> => {
  const { rows } = await db.execute<{
    verdict: Verdict | null
    outcome: Outcome | null
    undone: Undone | null
    count: number
  }>(sql`
    select verdict, outcome, undone, count(*)::int as count from directory_import_rows where import_id = ${importId} group by 1, 2, 3`)
  const counts: Counts = { total: 0, checked: 0, verdicts: {}, outcomes: {}, undone: {}, written: 0 }
  for (const { verdict, outcome, undone, count } of rows) {
    counts.total += count
    if (verdict) counts.checked += count
    if (verdict) counts.verdicts[verdict] = (counts.verdicts[verdict] ?? 0) + count
    if (outcome) counts.written += count
    if (outcome) counts.outcomes[outcome] = (counts.outcomes[outcome] ?? 0) + count
    if (undone) counts.undone[undone] = (counts.undone[undone] ?? 0) + count
  }
  return counts
}

/** Rows with something to say, in pieces: for the list on the page and for the download. */
export const listProblemRows = (db: Db, importId: string, after: number, limit: number): Promise<ImportRow[]> =>
  db
    .select()
    .from(importRows)
    .where(
      and(
        ofImport(importId),
        sql`${importRows.rowNumber} > ${after}`,
        sql`${importRows.problems} @? '$[*] ? (@.level != "note" || @.code == "twice" || @.code == "meanwhile")'`,
      ),
    )
    .orderBy(asc(importRows.rowNumber))
    .limit(limit)

export const listTwinRows = (db: Db, importId: string, after: number, limit: number): Promise<ImportRow[]> =>
  db
    .select()
    .from(importRows)
    .where(
      and(
        ofImport(importId),
        sql`${importRows.rowNumber} > ${after}`,
        sql`cardinality(${importRows.twins}) > 0`,
        sql`${importRows.problems} @? '$[*] ? (@.code == "twin")'`,
      ),
    )
    .orderBy(asc(importRows.rowNumber))
    .limit(limit)

export const listKeptRows = (db: Db, importId: string, limit: number): Promise<ImportRow[]> =>
  db
    .select()
    .from(importRows)
    .where(and(ofImport(importId), or(eq(importRows.undone, "kept"), eq(importRows.undone, "partly"))))
    .orderBy(asc(importRows.rowNumber))
    .limit(limit)

export const writeChoice = async (
  tx: Db,
  importId: string,
  rowNumber: number,
  choice: "create" | "update" | "skip",
): Promise<void> => {
  await tx
    .update(importRows)
    .set({ choice, verdict: choice })
    .where(
      and(
        ofImport(importId),
        eq(importRows.rowNumber, rowNumber),
        inArray(importRows.verdict, ["create", "update", "skip"]),
        sql`${importRows.problems} @? '$[*] ? (@.code == "twin")'`,
      ),
    )
}

export type UnknownWord = { code: string; value: string; suggestions: string[]; count: number }

/** The words nobody understood, with how often they occur. */
export const listUnknownWords = async (db: Db, importId: string, limit: number): Promise<UnknownWord[]> => {
  const { rows } = await db.execute<UnknownWord>(sql`
    select p->>'code' as code, p->>'value' as value, coalesce(min(p->>'suggestions'), '[]')::jsonb as suggestions, count(*)::int as count
    from directory_import_rows r, jsonb_array_elements(r.problems) p
    where r.import_id = ${importId} and p->>'code' in ('place-unknown', 'field-unknown', 'language-unknown')
    group by 1, 2 order by 4 desc, 1, 2 limit ${limit}`)
  return rows
}

export const listRowsOfOrganisation = (db: Db, organisationId: string, limit: number) =>
  db
    .select({
      importId: importRows.importId,
      rowNumber: importRows.rowNumber,
      outcome: importRows.outcome,
      undone: importRows.undone,
    })
    .from(importRows)
    .where(and(eq(importRows.organisationId, organisationId), isNotNull(importRows.outcome)))
    .limit(limit)
