/** Something the operator can put right: the sentence says what it is and what to do. Print it without a stack. */
export class DatabaseProblem extends Error {}

/** German and English, like everything an operator reads before a language is known. */
export const problem = (de: string, en: string, cause?: unknown): DatabaseProblem =>
  new DatabaseProblem(`${de} / ${en}`, cause === undefined ? {} : { cause })

/** What PostgreSQL said: the SQLSTATE and the names it concerns, never values. Safe for the log. */
export type DatabaseFault = { code: string; constraint?: string; table?: string; column?: string }

const named = (name: string, value: unknown) => (typeof value === "string" ? { [name]: value } : {})

/** The error and what it wraps: Drizzle puts the driver's error into `cause`. */
const chain = (error: unknown, depth = 0): Error[] =>
  error instanceof Error && depth < 5 ? [error, ...chain(error.cause, depth + 1)] : []

/** Finds the error of PostgreSQL or of the connection in whatever was thrown. */
export const databaseFault = (error: unknown): DatabaseFault | undefined => {
  for (const current of chain(error)) {
    const { code, constraint, table, column } = current as Error & Record<string, unknown>
    if (typeof code === "string")
      return { code, ...named("constraint", constraint), ...named("table", table), ...named("column", column) }
  }
  return undefined
}

/** Why the database could not do it although the request was right; the page says it in the visitor's language. */
export type DatabaseTrouble = "disk-full" | "away" | "too-slow"

const awayCodes = /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/
const awayMessages = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

export const databaseTrouble = (error: unknown): DatabaseTrouble | undefined => {
  const code = databaseFault(error)?.code ?? ""
  if (code === "53100") return "disk-full"
  if (code === "57014") return "too-slow"
  return awayCodes.test(code) || chain(error).some(({ message }) => awayMessages.test(message)) ? "away" : undefined
}

/** True when a unique constraint (a certain one, if named) refused the row: the honest way to notice "already there". */
export const isUniqueViolation = (error: unknown, constraint?: string): boolean => {
  const fault = databaseFault(error)
  return fault?.code === "23505" && (constraint === undefined || fault.constraint === constraint)
}

const diskFull = (place: string, cause?: unknown) =>
  problem(
    `Der Datenträger mit ${place} ist voll. Schaffen Sie Platz; gespeicherte Daten sind nicht verloren.`,
    `The disk with ${place} is full. Free some space; nothing that was saved is lost.`,
    cause,
  )

const notWritable = (place: string, cause?: unknown) =>
  problem(
    `In ${place} kann Tragwerk nicht schreiben oder nicht bis dorthin gelangen. Prüfen Sie Rechte und Eigentümer des Ordners, oder geben Sie mit DATA_DIR einen anderen an.`,
    `Tragwerk cannot write to ${place} or cannot get there. Check the folder's permissions and owner, or name another one with DATA_DIR.`,
    cause,
  )

/** Turns what a system call or a program said about a folder into a sentence. */
export const explained = (place: string, reason: unknown): DatabaseProblem => {
  if (reason instanceof DatabaseProblem) return reason
  const said = reason instanceof Error ? reason.message : String(reason).trim()
  if (/ENOSPC|EDQUOT|No space left|quota exceeded/i.test(said)) return diskFull(place, reason)
  if (/EACCES|EPERM|EROFS|ENOTDIR|Permission denied|Read-only file system|Not a directory/i.test(said))
    return notWritable(place, reason)
  return problem(`Die Datenbank in ${place} startet nicht: ${said}`, `The database in ${place} does not start: ${said}`, reason)
}
