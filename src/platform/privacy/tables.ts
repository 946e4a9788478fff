import { bigint, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core"

export const privacyDeletions = pgTable("privacy_deletions", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull(),
  module: text().notNull(),
  rule: text().notNull(),
  count: integer().notNull(),
})
