import { integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Language } from "#platform/i18n"
import type { MailAddress } from "./address.ts"

/** refused: the server will not take it · too-old: waited longer than allowed · unclear: may have arrived · address: cannot be written to · staff: stopped by hand · erased: its content is gone */
export type HoldReason = "refused" | "too-old" | "unclear" | "address" | "staff" | "erased"

const moment = () => timestamp({ withTimezone: true })

export const mailOutbox = pgTable("mail_outbox", {
  id: uuid().primaryKey(),
  kind: text().notNull(),
  subjectId: text(),
  language: text().$type<Language>().notNull(),
  toAddress: text().notNull(),
  toName: text(),
  replyTo: jsonb().$type<MailAddress>(),
  subject: text().notNull(),
  text: text().notNull(),
  html: text().notNull(),
  messageId: text().notNull(),
  createdAt: moment().notNull(),
  attempts: integer().notNull().default(0),
  lastError: text(),
  nextAttemptAt: moment().notNull(),
  sendingAt: moment(),
  sentAt: moment(),
  heldAt: moment(),
  heldBecause: text().$type<HoldReason>(),
  releasedAt: moment(),
  erasedAt: moment(),
})

export type OutboxMail = typeof mailOutbox.$inferSelect
