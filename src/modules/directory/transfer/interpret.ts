/** What one row of a table says about an organisation, and what about it a person should look at. */
import { cleanText, hasLetters } from "#platform/http"
import type { ContactPerson, Profile } from "../organisations/profile.ts"
import type { ImportColumn } from "./columns.ts"
import type { Problem } from "./problems.ts"
import { readers } from "./readers.ts"
import type { Corrections } from "./settings.ts"

export type Interpreted = {
  /** The row names an entry of ours, as an export of ours does. */
  id: string | null
  /** Only what the row says something about. */
  profile: Partial<Profile>
  contact: ContactPerson | null
  problems: Problem[]
}

const LONGEST_VALUE = 80

/** Our own exports put an apostrophe before what a spreadsheet would compute. */
const withoutGuard = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

const contactOf = (said: Partial<Record<ImportColumn, string>>): ContactPerson | null => {
  const { contactName: name, contactRole, contactEmail, contactPhone } = said
  if (name === undefined) return null
  return { name, role: contactRole ?? null, email: contactEmail ?? null, phone: contactPhone ?? null, publicFields: [] }
}

/** People are only kept with their name: an address alone belongs to the organisation or to nobody. */
const contactProblem = (said: Partial<Record<ImportColumn, string>>): Problem[] => {
  const lost = (["contactEmail", "contactPhone", "contactRole"] as const).find((column) => said[column] !== undefined)
  return said.contactName === undefined && lost !== undefined
    ? [{ level: "warning", code: "contact-name", column: lost, value: said[lost] ?? "" }]
    : []
}

const nameProblem = (name: string | undefined): Problem[] => {
  if (name === undefined) return [{ level: "error", code: "name-missing", column: "name" }]
  return hasLetters(name) ? [] : [{ level: "error", code: "name-letters", column: "name", value: name.slice(0, LONGEST_VALUE) }]
}

/**
 * Reads a row by the mapping of its columns. Nothing is guessed silently: what is not understood is left out and named, with what
 * may have been meant. A row without a usable name is an error.
 */
export const interpret = (
  cells: readonly string[],
  columns: readonly (ImportColumn | "")[],
  corrections: Corrections,
): Interpreted => {
  const problems: Problem[] = []
  const profile: Partial<Profile> = {}
  const said: Partial<Record<ImportColumn, string>> = {}
  // The official key comes last: it says more exactly what the name of a place says.
  for (const [index, column] of [...columns.entries()].toSorted(([, a], [, b]) => Number(a === "ags") - Number(b === "ags"))) {
    const raw = cells[index] ?? ""
    const text = cleanText(withoutGuard(raw)).trim()
    if (column === "" || text === "") continue
    if (/[\u202A-\u202E\u2066-\u2069]/.test(raw)) problems.push({ level: "note", code: "control-characters", column })
    const read = readers[column](text, corrections)
    problems.push(
      ...read.problems.map((problem) => ({
        ...problem,
        column,
        ...(problem.value === undefined ? {} : { value: problem.value.slice(0, LONGEST_VALUE) }),
      })),
    )
    Object.assign(profile, read.profile)
    if (read.text !== undefined) said[column] = read.text
  }
  problems.push(...contactProblem(said), ...nameProblem(profile.name))
  return { id: said.id ?? null, profile, contact: contactOf(said), problems }
}
