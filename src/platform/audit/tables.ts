import { bigint, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core"
import type { AuditDetails } from "./entry.ts"

export const auditEntries = pgTable("audit_entries", {
  seq: bigint({ mode: "number" }).primaryKey(),
  at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  actor: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  details: jsonb().$type<AuditDetails>().notNull(),
  previousHash: text().notNull(),
  hash: text().notNull(),
})

export type StoredEntry = typeof auditEntries.$inferSelect
