/** Looks through wrappers for what PostgreSQL said: the code begins with the given digits. */
const saysCode = (error: unknown, beginning: RegExp): boolean => {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1)
    if ("code" in current && beginning.test(String(current.code))) return true
  return false
}

/** What stands in a row cannot be stored. Everything else (no connection, full disk) is tried again later. */
export const isRefused = (error: unknown): boolean => saysCode(error, /^2[23][0-9A-Z]{3}$/)

/** Another table still needs what should go. */
export const isStillNeeded = (error: unknown): boolean => saysCode(error, /^23503$/)
