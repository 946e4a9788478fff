import { boolean, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { BulkAction, ItemOutcome } from "./bulk-actions.ts"

const moment = () => timestamp({ withTimezone: true })

export const savedFilters = pgTable("directory_saved_filters", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  query: text().notNull(),
  owner: text().notNull(),
  shared: boolean().notNull().default(false),
  createdAt: moment().notNull(),
})

export const bulkActions = pgTable("directory_bulk_actions", {
  id: uuid().primaryKey(),
  action: text().$type<BulkAction>().notNull(),
  field: text(),
  actor: text().notNull(),
  createdAt: moment().notNull(),
  startedAt: moment(),
  finishedAt: moment(),
})

export const bulkItems = pgTable(
  "directory_bulk_items",
  {
    bulkId: uuid().notNull(),
    organisationId: uuid().notNull(),
    outcome: text().$type<ItemOutcome>(),
  },
  (row) => [primaryKey({ columns: [row.bulkId, row.organisationId] })],
)

export const consentNotes = pgTable("directory_consent_notes", {
  id: uuid().primaryKey(),
  organisationId: uuid().notNull(),
  granted: text().array().notNull(),
  withdrawn: text().array().notNull(),
  note: text().notNull(),
  actor: text().notNull(),
  notedAt: moment().notNull(),
})
