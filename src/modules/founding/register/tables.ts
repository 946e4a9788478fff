import { date, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core"
import { sealed } from "#platform/privacy"
import type { Sender } from "./words.ts"

const moment = () => timestamp({ withTimezone: true })

export const courtCorrections = pgTable("founding_court_corrections", {
  id: uuid().primaryKey(),
  ags: text().notNull(),
  court: text().notNull(),
  source: text().notNull(),
  asOf: date({ mode: "string" }).notNull(),
  correctedBy: text(),
  correctedAt: moment().notNull(),
})
export type CourtCorrection = typeof courtCorrections.$inferSelect

export const letters = pgTable("founding_letters", {
  id: uuid().primaryKey(),
  projectId: uuid().notNull(),
  submissionKey: text().notNull(),
  sender: text().$type<Sender>().notNull(),
  body: sealed().notNull(),
  reference: sealed(),
  orderedOn: date({ mode: "string" }),
  deadline: date({ mode: "string" }),
  enteredBy: uuid(),
  enteredAt: moment().notNull(),
})
export type Letter = typeof letters.$inferSelect
