import { z } from "zod"

/** `{ "people.0.name": "Amina" }` → `{ people: [{ name: "Amina" }] }`; a row of which nothing was filled in falls out. */
export const unfold = (typed: unknown): unknown =>
  typeof typed !== "object" || typed === null || Array.isArray(typed) ? typed : unfoldFields(Object.entries(typed))

const ROW = /^([a-z][A-Za-z]*)\.(\d{1,3})\.([a-z][A-Za-z]*)$/
const PART = /^([a-z][A-Za-z]*)\.([A-Za-z0-9-]{1,30})$/

const unfoldFields = (fields: readonly [string, unknown][]): Record<string, unknown> => {
  const plain = fields.filter(([name]) => !ROW.test(name) && !PART.test(name))
  return Object.fromEntries([...plain, ...rowsOf(fields), ...groupsOf(fields)])
}

const rowsOf = (fields: readonly [string, unknown][]): [string, unknown][] => {
  const rows = new Map<string, Map<number, Map<string, unknown>>>()
  for (const [name, value] of fields) {
    const match = ROW.exec(name)
    if (match) within(within(rows, match[1] ?? ""), Number(match[2])).set(match[3] ?? "", value)
  }
  return [...rows].map(([name, list]) => [name, filledRows(list)])
}

const groupsOf = (fields: readonly [string, unknown][]): [string, unknown][] => {
  const groups = new Map<string, Map<string, unknown>>()
  for (const [name, value] of fields) {
    const match = PART.exec(name)
    if (match) within(groups, match[1] ?? "").set(match[2] ?? "", value)
  }
  return [...groups].map(([name, group]) => [name, Object.fromEntries(group)])
}

const within = <K, I, V>(outer: Map<K, Map<I, V>>, name: K): Map<I, V> => {
  const inner = outer.get(name) ?? new Map<I, V>()
  outer.set(name, inner)
  return inner
}

const filledRows = (list: Map<number, Map<string, unknown>>) =>
  [...list]
    .toSorted(([a], [b]) => a - b)
    .map(([, fields]) => Object.fromEntries(fields))
    .filter((fields) => Object.values(fields).some((value) => typeof value === "string" && value.trim() !== ""))

/**
 * The schema of a page as forms need it: fields may be dotted ("activities.7", "people.0.name"), and what is wrong is reported
 * at the dotted field. `inner` describes the answer as files give it.
 */
export const page = <T extends z.ZodType>(inner: T): z.ZodType<z.output<T>> =>
  z.unknown().transform((typed, ctx): z.output<T> => {
    const read = inner.safeParse(unfold(typed))
    if (read.success) return read.data
    for (const { path, message } of read.error.issues)
      ctx.addIssue({ code: "custom", path: path.length === 0 ? [] : [path.map(String).join(".")], message })
    return z.NEVER
  })
