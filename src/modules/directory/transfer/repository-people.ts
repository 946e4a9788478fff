import { type SQL, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Person } from "#platform/privacy"

const digits = (phone: string) => phone.replace(/\D/g, "").replace(/^(00)?49/, "0")

/** True where a text names the person by address or number. Numbers are compared by their last digits, so that 0049 and 0 are one. */
const names = (text: SQL, { email, phone }: Person): SQL => {
  const number = phone === undefined ? "" : digits(phone).replace(/^0/, "")
  const parts = [
    ...(email === undefined ? [] : [sql`position(${email.toLowerCase()} in lower(${text})) > 0`]),
    ...(number.length < 5 ? [] : [sql`position(${number} in regexp_replace(${text}, '[^0-9]', '', 'g')) > 0`]),
  ]
  return parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`
}

const inCells = (person: Person) => sql`exists (select from unnest(r.cells) cell where ${names(sql`cell`, person)})`
const inValues = (person: Person) =>
  sql`(${names(sql`coalesce(r.before::text, '')`, person)} or ${names(sql`coalesce(r.after::text, '')`, person)})`

export const listRowsWith = async (db: Db, person: Person): Promise<Record<string, unknown>[]> =>
  (
    await db.execute(sql`
    select i.file_name as file, r.row_number as row, i.headers, r.cells from directory_import_rows r join directory_imports i on i.id = r.import_id
    where ${inCells(person)} or ${inValues(person)}`)
  ).rows

/** The person's cells become empty. What could bring them back goes with them, so such a row is no longer undone. */
export const clearRowsWith = async (tx: Db, person: Person): Promise<number> =>
  (
    await tx.execute(sql`
    update directory_import_rows r set
      cells = array(select case when ${names(sql`cell`, person)} then '' else cell end from unnest(r.cells) with ordinality as one (cell, place) order by place),
      problems = '[]', before = null, after = null,
      undone = case when outcome in ('created', 'updated') then coalesce(undone, 'kept') else undone end
    where ${inCells(person)} or ${inValues(person)} returning 1`)
  ).rows.length

export const clearMergesWith = async (tx: Db, person: Person): Promise<number> =>
  (
    await tx.execute(
      sql`update directory_merges m set survivor_before = null, moved = null where ${names(sql`coalesce(m.survivor_before::text, '')`, person)} returning 1`,
    )
  ).rows.length

export const listNotesWith = async (db: Db, person: Person): Promise<Record<string, unknown>[]> =>
  (await db.execute(sql`select n.note, n.noted_at from directory_consent_notes n where ${names(sql`n.note`, person)}`)).rows

/** That there was a consent stays noted, without the person. */
export const clearNotesWith = async (tx: Db, person: Person): Promise<number> =>
  (await tx.execute(sql`update directory_consent_notes n set note = '–' where ${names(sql`n.note`, person)} returning 1`)).rows
    .length

export const listListsOf = async (db: Db, { userId }: Person): Promise<Record<string, unknown>[]> =>
  userId === undefined
    ? []
    : (await db.execute(sql`select name, query, shared from directory_saved_filters where owner = ${userId}`)).rows

export const deleteListsOf = async (tx: Db, { userId }: Person): Promise<number> =>
  userId === undefined
    ? 0
    : (await tx.execute(sql`delete from directory_saved_filters where owner = ${userId} returning 1`)).rows.length
