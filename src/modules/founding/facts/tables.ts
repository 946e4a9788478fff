import { date, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core"
import { sealed } from "#platform/privacy"
import type { FactKind } from "./kinds.ts"

export const datedFacts = pgTable("founding_dated_facts", {
  id: uuid().primaryKey(),
  projectId: uuid().notNull(),
  kind: text().$type<FactKind>().notNull(),
  happenedOn: date({ mode: "string" }).notNull(),
  note: sealed(),
  notedBy: uuid(),
  notedAt: timestamp({ withTimezone: true }).notNull(),
})
