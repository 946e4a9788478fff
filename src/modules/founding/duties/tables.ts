import { date, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core"
import { sealed } from "#platform/privacy"

const moment = () => timestamp({ withTimezone: true })

export const dutyRounds = pgTable(
  "founding_duty_rounds",
  {
    projectId: uuid().notNull(),
    duty: text().notNull(),
    round: text().notNull(),
    participantId: uuid(),
    office: sealed(),
    doneOn: date(),
    doneBy: uuid(),
    reminderOn: date(),
    shownOn: date(),
    shownAs: text().$type<"open" | "done" | "gone">(),
    sequence: integer().notNull().default(0),
    shownAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.duty, table.round] })],
)
export type DutyRound = typeof dutyRounds.$inferSelect

export const changes = pgTable("founding_changes", {
  id: uuid().primaryKey(),
  projectId: uuid().notNull(),
  kind: text().$type<"board" | "statutes">().notNull(),
  changedOn: date().notNull(),
  notedBy: uuid(),
  notedAt: moment().notNull(),
})
export type Change = typeof changes.$inferSelect

export const reminderWishes = pgTable("founding_reminder_wishes", {
  participantId: uuid().primaryKey(),
  stopHash: text().notNull(),
  wishedAt: moment().notNull(),
})

export const reminders = pgTable(
  "founding_reminders",
  {
    participantId: uuid().notNull(),
    duty: text().notNull(),
    round: text().notNull(),
    step: text().notNull(),
    writtenAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.participantId, table.duty, table.round, table.step] })],
)

export const calendarLinks = pgTable("founding_calendar_links", {
  hash: text().primaryKey(),
  participantId: uuid().notNull(),
  createdAt: moment().notNull(),
  revokedAt: moment(),
})

export const deletionLetters = pgTable(
  "founding_deletion_letters",
  { projectId: uuid().notNull(), silentSince: moment().notNull(), writtenAt: moment().notNull() },
  (table) => [primaryKey({ columns: [table.projectId, table.silentSince] })],
)
