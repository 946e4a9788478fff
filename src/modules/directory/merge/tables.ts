import { integer, jsonb, pgTable, primaryKey, real, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type { Profile } from "../organisations/profile.ts"

const moment = () => timestamp({ withTimezone: true })

export const duplicates = pgTable(
  "directory_duplicates",
  {
    firstId: uuid().notNull(),
    secondId: uuid().notNull(),
    score: real().notNull(),
    foundAt: moment().notNull(),
    dismissedAt: moment(),
    dismissedBy: text(),
  },
  (pair) => [primaryKey({ columns: [pair.firstId, pair.secondId] })],
)

/** What a merge moved from one entry to the other, so that it can go back. */
export type Moved = { keys: string[]; reports: string[]; consents: string[]; repointed: string[] }
/** The surviving entry as it was, with the consents it had. */
export type Before = { profile: Profile; openConsents: string[]; publishedAt: string | null }

export const merges = pgTable("directory_merges", {
  id: uuid().primaryKey(),
  survivorId: uuid().notNull(),
  mergedId: uuid().notNull(),
  mergedAt: moment().notNull(),
  mergedBy: text().notNull(),
  survivorBefore: jsonb().$type<Before>(),
  moved: jsonb().$type<Moved>(),
  survivorRevision: integer().notNull(),
  mergedPublishedAt: moment(),
  undoneAt: moment(),
  undoneBy: text(),
})
