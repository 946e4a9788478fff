import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Problem } from "./problems.ts"
import type { ImportSettings } from "./settings.ts"

const moment = () => timestamp({ withTimezone: true })

export type ImportState = "mapping" | "checking" | "checked" | "running" | "done" | "undoing" | "undone"
export type Verdict = "create" | "update" | "skip" | "error"
export type Outcome = "created" | "updated" | "unchanged" | "skipped" | "error"
export type Undone = "removed" | "restored" | "partly" | "kept"

export const imports = pgTable("directory_imports", {
  id: uuid().primaryKey(),
  fileName: text().notNull(),
  format: text().$type<"csv" | "xlsx">().notNull(),
  charset: text(),
  delimiter: text(),
  sheet: text(),
  headers: text().array().notNull(),
  headerKey: text().notNull(),
  total: integer().notNull(),
  settings: jsonb().$type<ImportSettings>().notNull(),
  state: text().$type<ImportState>().notNull(),
  createdAt: moment().notNull(),
  createdBy: text().notNull(),
  checkedAt: moment(),
  startedAt: moment(),
  startedBy: text(),
  finishedAt: moment(),
  undoStartedAt: moment(),
  undoStartedBy: text(),
  undoneAt: moment(),
  emptiedAt: moment(),
})

export const importRows = pgTable(
  "directory_import_rows",
  {
    importId: uuid().notNull(),
    rowNumber: integer().notNull(),
    cells: text().array().notNull(),
    verdict: text().$type<Verdict>(),
    problems: jsonb().$type<Problem[]>().notNull().default([]),
    twins: uuid().array().notNull().default([]),
    twinKey: text(),
    choice: text().$type<"create" | "update" | "skip">(),
    outcome: text().$type<Outcome>(),
    organisationId: uuid(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
    undone: text().$type<Undone>(),
    kept: text().array(),
  },
  (row) => [primaryKey({ columns: [row.importId, row.rowNumber] })],
)

export const importMappings = pgTable("directory_import_mappings", {
  headerKey: text().primaryKey(),
  columns: text().array().notNull(),
  usedAt: moment().notNull(),
})
