/** What the office's tools keep about people: cells of tables, former values, notes on consent, a person's own lists. */
import type { PersonalData } from "#platform/privacy"
import { forgetOldMerges } from "../merge/repository-merges.ts"
import { deleteOldBulk } from "../office-list/repository-bulk.ts"
import { deleteAbandonedImports, emptyImports } from "./repository.ts"
import {
  clearMergesWith,
  clearNotesWith,
  clearRowsWith,
  deleteListsOf,
  listListsOf,
  listNotesWith,
  listRowsWith,
} from "./repository-people.ts"

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)

/** One day longer than an import or a merge can be taken back. */
const UNDO_DAYS = 31
const UNFINISHED_DAYS = 7
const PREPARED_DAYS = 1
const BULK_DAYS = 365

export const officePersonalData: PersonalData = {
  drawers: {
    directory_saved_filters: "case",
    directory_bulk_actions: "case",
    directory_bulk_items: "case",
    directory_imports: "case",
    directory_import_rows: "case",
    directory_import_mappings: "statistics",
    directory_duplicates: "case",
    directory_duplicate_scans: "statistics",
    directory_merges: "case",
    directory_consent_notes: "case",
  },
  export: async (db, person) => [
    { section: "imported-rows", rows: await listRowsWith(db, person) },
    { section: "consent-notes", rows: await listNotesWith(db, person) },
    { section: "saved-lists", rows: await listListsOf(db, person) },
  ],
  erase: async (tx, person) =>
    (await clearRowsWith(tx, person)) +
    (await clearMergesWith(tx, person)) +
    (await clearNotesWith(tx, person)) +
    (await deleteListsOf(tx, person)),
  retention: [
    { name: "directory.unfinished-imports", run: (tx, now) => deleteAbandonedImports(tx, daysBefore(now, UNFINISHED_DAYS)) },
    { name: "directory.imported-tables", run: (tx, now) => emptyImports(tx, daysBefore(now, UNDO_DAYS), now) },
    { name: "directory.merged-entries", run: (tx, now) => forgetOldMerges(tx, daysBefore(now, UNDO_DAYS)) },
    {
      name: "directory.bulk-actions",
      run: (tx, now) => deleteOldBulk(tx, { prepared: daysBefore(now, PREPARED_DAYS), finished: daysBefore(now, BULK_DAYS) }),
    },
  ],
}

/** Two parts of one module declare together. */
export const joinPersonalData = (one: PersonalData, other: PersonalData): PersonalData => ({
  drawers: { ...one.drawers, ...other.drawers },
  export: async (db, person) => [...(await one.export(db, person)), ...(await other.export(db, person))],
  erase: async (tx, person) => (await one.erase(tx, person)) + (await other.erase(tx, person)),
  retention: [...one.retention, ...other.retention],
})
