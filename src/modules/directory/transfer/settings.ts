import type { ImportColumn } from "./columns.ts"

export const knownPolicies = ["skip", "update", "create"] as const
export type KnownPolicy = (typeof knownPolicies)[number]

/** The kinds of words that can be set right for a whole table at once. */
export const correctable = ["place", "fields", "languages"] as const
export type Correctable = (typeof correctable)[number]
/** By the word as it is compared: what is meant, or "" for "leave it out without asking again". */
export type Corrections = Record<Correctable, Record<string, string>>

export type ImportSettings = {
  /** What each column of the table is; "" is not taken over. */
  columns: (ImportColumn | "")[]
  /** What becomes of rows that are probably in the directory already. */
  known: KnownPolicy
  /** Rows with a warning stay out instead of losing the doubtful value. */
  strict: boolean
  corrections: Corrections
}

export const noCorrections: Corrections = { place: {}, fields: {}, languages: {} }
