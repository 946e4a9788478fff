import type { ImportColumn } from "./columns.ts"

export const problemCodes = [
  "name-missing",
  "name-letters",
  "too-long",
  "id-unknown",
  "place-unknown",
  "ags-unknown",
  "postcode",
  "email",
  "website",
  "phone",
  "date",
  "year-only",
  "yes-no",
  "kind",
  "legalForm",
  "field-unknown",
  "language-unknown",
  "mail-language",
  "contact-name",
  "control-characters",
  "twice",
  "twin",
  "public-change",
  "meanwhile",
  "gone",
  "refused",
] as const
export type ProblemCode = (typeof problemCodes)[number]

/**
 * Something about a row that a person should know. An error keeps the row out; a warning leaves one value out; a note is only said.
 * `suggestions` are official keys, ids or tags that may be meant.
 */
export type Problem = {
  level: "error" | "warning" | "note"
  code: ProblemCode
  column?: ImportColumn
  value?: string
  suggestions?: string[]
}
