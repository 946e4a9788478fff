/** What the forms of an import may contain. */
import { z } from "zod"
import { readPlace } from "../search/places.ts"
import type { Key } from "../texts.ts"
import { isField, isSpoken } from "../vocabulary.ts"
import { importColumns } from "./columns.ts"
import { MAX_COLUMNS } from "./read-table.ts"
import { correctable, knownPolicies, noCorrections } from "./settings.ts"

const message = (key: Key) => ({ error: key })
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/** `column-0`, `column-1` … become a list. */
const gatherColumns = (typed: unknown): unknown => {
  if (!isRecord(typed)) return typed
  const columns = Array.from({ length: MAX_COLUMNS }, (_, index) => typed[`column-${index}`])
  const last = columns.findLastIndex((column) => column !== undefined)
  return { ...typed, columns: columns.slice(0, last + 1).map((column) => column ?? "") }
}

const column = z.enum([...importColumns, ""], message("error.choice"))
const named = (columns: readonly string[]) => columns.includes("name") || columns.includes("id")
const onlyOnce = (columns: readonly string[]) => new Set(columns.filter(Boolean)).size === columns.filter(Boolean).length

export const mappingForm = z.preprocess(
  gatherColumns,
  z.object({
    columns: z
      .array(column, message("error.choice"))
      .refine(named, message("staff.import.error.no-name"))
      .refine(onlyOnce, message("staff.import.error.column-twice")),
    known: z.enum(knownPolicies, message("error.choice")),
    strict: z
      .literal("yes")
      .optional()
      .transform((said) => said === "yes"),
  }),
)
export type MappingForm = z.output<typeof mappingForm>

/** "-" leaves the word out for good, an empty answer leaves it open. */
export const LEAVE_OUT = "-"

const meant = {
  place: (typed: string) => (typed === LEAVE_OUT ? "" : readPlace(typed).place?.ags),
  fields: (typed: string) => (typed === LEAVE_OUT ? "" : isField(typed) ? typed : undefined),
  languages: (typed: string) => (typed === LEAVE_OUT ? "" : isSpoken(typed) ? typed : undefined),
}

/** Fields are named after the word they are about: `place.koelln`. */
export const wordsForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const corrections = {
    place: { ...noCorrections.place },
    fields: { ...noCorrections.fields },
    languages: { ...noCorrections.languages },
  }
  for (const [name, value] of Object.entries(typed)) {
    const [of, word = ""] = name.split(".")
    const kind = correctable.find((one) => one === of)
    if (!kind || word === "" || typeof value !== "string" || value.trim() === "") continue
    const id = meant[kind](value.trim())
    if (id === undefined)
      context.addIssue({
        code: "custom",
        path: [name],
        message: (kind === "place" ? "error.place" : "error.choice") satisfies Key,
      })
    else corrections[kind][word] = id
  }
  return corrections
})

/** `row-17` → what becomes of row 17. */
export const choicesForm = z.record(z.string(), z.unknown()).transform((typed) =>
  Object.entries(typed).flatMap(([name, value]) => {
    const rowNumber = Number(/^row-(\d{1,6})$/.exec(name)?.[1] ?? 0)
    const choice = knownPolicies.find((one) => one === value)
    return rowNumber > 0 && choice ? [{ rowNumber, choice }] : []
  }),
)
