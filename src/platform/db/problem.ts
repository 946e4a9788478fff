/** Something the operator can put right: the sentence says what it is and what to do. Print it without a stack. */
export class DatabaseProblem extends Error {}

/** German and English in one sentence each, as everything the operator reads before a language is known. */
export const problem = (de: string, en: string, cause?: unknown): DatabaseProblem =>
  new DatabaseProblem(`${de} / ${en}`, cause === undefined ? {} : { cause })

/** What PostgreSQL said: the SQLSTATE and the names it concerns, never values. Safe for the log. */
export type DatabaseFault = {
  code: string
  constraint: string | undefined
  table: string | undefined
  column: string | undefined
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

/** Looks through wrappers (Drizzle puts the driver's error into `cause`) for an error of PostgreSQL or of the connection. */
export const databaseFault = (error: unknown): DatabaseFault | undefined => {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    const { code, constraint, table, column } = current as Error & Record<string, unknown>
    if (typeof code === "string") return { code, constraint: text(constraint), table: text(table), column: text(column) }
  }
  return undefined
}

/** True when a unique constraint (a certain one, if named) refused the row: the honest way to notice "already there". */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean => {
  const fault = databaseFault(error)
  return fault?.code === "23505" && (constraint === undefined || fault.constraint === constraint)
}
