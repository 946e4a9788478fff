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

/** The answer without the person: their entry leaves its list, their address alone becomes empty. */
export const withoutPerson = (person: Person, value: unknown): unknown => {
  if (typeof value === "string") return isThem(person, value) ? "" : value
  if (Array.isArray(value))
    return value
      .filter((one) => typeof one !== "object" || !mentions(person, one))
      .map((one: unknown) => withoutPerson(person, one))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutPerson(person, one)]))
}
