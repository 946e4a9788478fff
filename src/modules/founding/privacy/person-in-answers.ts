import type { Person } from "#platform/privacy"

const isThem = (person: Person, text: string): boolean => {
  const digits = text.replace(/\D/g, "")
  const number = person.phone?.replace(/\D/g, "").replace(/^0/, "")
  return (
    (person.email !== undefined && text.toLowerCase().includes(person.email)) ||
    (number !== undefined && number.length > 5 && digits.endsWith(number))
  )
}

/** Whether something that was answered carries this person's address or number. */
export const mentions = (person: Person, value: unknown): boolean => {
  if (typeof value === "string") return isThem(person, value)
  if (typeof value !== "object" || value === null) return false
  return Object.values(value).some((one) => mentions(person, one))
}

/** Forms keep one person per row: "people.3.name", "people.3.address". */
const rowOf = (name: string): string | undefined => /^([a-z]+\.\d+)\./i.exec(name)?.[1]

/** What was typed on a page without the person: their row leaves, their address alone becomes empty. */
export const withoutPerson = (person: Person, typed: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const fields = Object.entries(typed)
  const rows = new Set(fields.flatMap(([name, value]) => (mentions(person, value) ? (rowOf(name) ?? []) : [])))
  return Object.fromEntries(
    fields.filter(([name]) => !rows.has(rowOf(name) ?? "")).map(([name, value]) => [name, mentions(person, value) ? "" : value]),
  )
}
