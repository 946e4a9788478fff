import { integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Language } from "#platform/i18n"
import { sealed } from "#platform/privacy"
import type { Origin, ReviewStep } from "./words.ts"

const moment = () => timestamp({ withTimezone: true })

export const projects = pgTable("founding_projects", {
  id: uuid().primaryKey(),
  title: sealed(),
  createdAt: moment().notNull(),
  lastActivityAt: moment().notNull(),
  adviceAskedAt: moment(),
  adviceNote: sealed(),
  adviserId: text(),
})
export type Project = typeof projects.$inferSelect

export const participants = pgTable("founding_participants", {
  id: uuid().primaryKey(),
  projectId: uuid().notNull(),
  name: sealed(),
  email: sealed(),
  emailHash: text(),
  language: text().$type<Language>().notNull(),
  addedAt: moment().notNull(),
  firstSeenAt: moment(),
  removedAt: moment(),
})
export type Participant = typeof participants.$inferSelect

export const keys = pgTable("founding_keys", {
  hash: text().primaryKey(),
  participantId: uuid().notNull(),
  createdAt: moment().notNull(),
  revokedAt: moment(),
})

export const answers = pgTable(
  "founding_answers",
  {
    projectId: uuid().notNull(),
    page: text().notNull(),
    revision: integer().notNull(),
    answers: sealed().notNull(),
    savedBy: uuid(),
    savedAt: moment().notNull(),
    abandonedAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.page, table.revision] })],
)

export const versions = pgTable("founding_versions", {
  id: uuid().primaryKey(),
  projectId: uuid().notNull(),
  number: integer().notNull(),
  body: sealed().notNull(),
  origin: text().$type<Origin>().notNull(),
  rule: text(),
  madeBy: uuid(),
  madeAt: moment().notNull(),
})
export type Version = typeof versions.$inferSelect

export const reviewSteps = pgTable("founding_review_steps", {
  id: uuid().primaryKey(),
  versionId: uuid().notNull(),
  step: text().$type<ReviewStep>().notNull(),
  byParticipant: uuid(),
  byStaff: text(),
  happenedAt: moment().notNull(),
})
export type ReviewFact = typeof reviewSteps.$inferSelect

export const comments = pgTable("founding_comments", {
  id: uuid().primaryKey(),
  versionId: uuid().notNull(),
  submissionKey: text().notNull(),
  paragraph: integer().notNull(),
  body: sealed().notNull(),
  byParticipant: uuid(),
  byStaff: text(),
  writtenAt: moment().notNull(),
  settledAt: moment(),
})
export type Comment = typeof comments.$inferSelect
