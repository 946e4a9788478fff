import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core"

export const storedFiles = pgTable("stored_files", {
  id: uuid().primaryKey(),
  module: text().notNull(),
  subject: text().notNull(),
  name: text().notNull(),
  mediaType: text().notNull(),
  sizeBytes: integer().notNull(),
  sha256: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  createdBy: text().notNull(),
  deletedAt: timestamp({ withTimezone: true }),
})

export type StoredFile = typeof storedFiles.$inferSelect
