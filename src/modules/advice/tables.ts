import { boolean, date, integer, jsonb, pgTable, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Language } from "#platform/i18n"
import { sealed } from "#platform/privacy"
import type { CaseState, ClientKind, DeclineReason, Mode, Result, UnmetReason } from "./words.ts"
import type { Because } from "./routing/match.ts"

const moment = () => timestamp({ withTimezone: true })
const day = () => date({ mode: "string" })

export const responsibilities = pgTable("advice_responsibilities", {
  userId: text().primaryKey(),
  allPlaces: boolean().notNull(),
  regions: text().array().notNull(),
  districts: text().array().notNull(),
  allTopics: boolean().notNull(),
  topics: text().array().notNull(),
  languages: text().array().notNull(),
  priority: smallint().notNull(),
  deputyId: text(),
  awayFrom: day(),
  awayUntil: day(),
  updatedAt: moment().notNull(),
  updatedBy: text().notNull(),
})

export const drafts = pgTable("advice_drafts", {
  id: uuid().primaryKey(),
  keyHash: text().notNull(),
  answers: sealed().notNull(),
  language: text().$type<Language>().notNull(),
  caseId: uuid(),
  updatedAt: moment().notNull(),
  expiresAt: moment().notNull(),
})

export const cases = pgTable("advice_cases", {
  id: uuid().primaryKey(),
  reference: text().notNull(),
  submissionKey: text().notNull(),
  source: text().$type<"form" | "quick">().notNull(),
  state: text().$type<CaseState>().notNull(),
  clientKind: text().$type<ClientKind>().notNull(),
  place: text(),
  topics: text().array().notNull(),
  spokenLanguage: text().notNull(),
  mailLanguage: text().$type<Language>().notNull(),
  interpreter: boolean().notNull(),
  need: sealed().notNull(),
  groupName: sealed(),
  contactName: sealed(),
  email: sealed(),
  phone: sealed(),
  bestTime: sealed(),
  organisationId: uuid(),
  clientSeed: text().notNull(),
  responsibleId: text(),
  because: jsonb().$type<Because>(),
  receivedAt: moment().notNull(),
  acceptedAt: moment(),
  waitingSince: moment(),
  ladderStep: smallint().notNull().default(0),
  nextStep: sealed(),
  nextStepDue: day(),
  linkVersion: integer().notNull().default(1),
  linkHash: text(),
  linkExpiresAt: moment(),
  linkSentAt: moment(),
  lastActivityAt: moment().notNull(),
  closedAt: moment(),
  result: text().$type<Result>(),
})
export type Case = typeof cases.$inferSelect

export const offers = pgTable("advice_offers", {
  id: uuid().primaryKey(),
  caseId: uuid().notNull(),
  userId: text().notNull(),
  because: jsonb().$type<Because>().notNull(),
  offeredAt: moment().notNull(),
  answer: text().$type<"accepted" | "declined" | "handed-over" | "passed">(),
  declineReason: text().$type<DeclineReason>(),
  answeredAt: moment(),
})

export const messages = pgTable("advice_messages", {
  id: uuid().primaryKey(),
  caseId: uuid().notNull(),
  submissionKey: text().notNull(),
  direction: text().$type<"in" | "out">().notNull(),
  authorId: text(),
  body: sealed().notNull(),
  sentAt: moment().notNull(),
})
export type Message = typeof messages.$inferSelect

export const contacts = pgTable("advice_contacts", {
  id: uuid().primaryKey(),
  caseId: uuid().notNull(),
  submissionKey: text().notNull(),
  happenedOn: day().notNull(),
  mode: text().$type<Mode>().notNull(),
  minutes: smallint().notNull(),
  topics: text().array().notNull(),
  result: text().$type<Result>().notNull(),
  note: sealed(),
  authorId: text(),
  statisticsId: uuid().notNull(),
  loggedAt: moment().notNull(),
})
export type Contact = typeof contacts.$inferSelect

export const notes = pgTable("advice_notes", {
  caseId: uuid().notNull(),
  authorId: text().notNull(),
  body: sealed().notNull(),
  updatedAt: moment().notNull(),
})

export const statistics = pgTable("advice_statistics", {
  id: uuid().primaryKey().defaultRandom(),
  day: day().notNull(),
  clientKey: text().notNull(),
  clientKind: text().$type<ClientKind>().notNull(),
  member: text().$type<"yes" | "no" | "unknown">().notNull(),
  district: text(),
  mode: text().$type<Mode>().notNull(),
  first: boolean().notNull(),
  topics: text().array().notNull(),
  minutesBand: text().notNull(),
  language: text().notNull(),
  interpreter: boolean().notNull(),
  result: text().$type<Result>().notNull(),
  sealed: boolean().notNull().default(false),
})

export const unmetNeeds = pgTable("advice_unmet_needs", {
  id: uuid().primaryKey().defaultRandom(),
  day: day().notNull(),
  kind: text().$type<"declined" | "unmet">().notNull(),
  reason: text().$type<DeclineReason | UnmetReason>().notNull(),
  clientKind: text().$type<ClientKind>().notNull(),
  district: text(),
  topics: text().array().notNull(),
  language: text().notNull(),
})

export const linkRequests = pgTable("advice_link_requests", {
  id: uuid().primaryKey(),
  email: sealed().notNull(),
  requestedAt: moment().notNull(),
})

export const digests = pgTable("advice_digests", { userId: text().notNull(), day: day().notNull() })
