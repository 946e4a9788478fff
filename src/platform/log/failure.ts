const emails = /[^\s@"'<>()]+@[^\s@"'<>()]+/g
const longNumbers = /(?:\+|\b)\p{Nd}(?:[\s()/.-]{0,2}\p{Nd}){6,}/gu
const longest = 200

const text = (value: unknown) => (typeof value === "string" ? value : "")
const property = (error: unknown, name: string): unknown =>
  typeof error === "object" && error !== null && name in error ? (error as Record<string, unknown>)[name] : undefined

/**
 * Says what went wrong without what people wrote. Database errors quote values (`Key (email)=(…)`, `params: …`),
 * so of those only the code and the names of table and constraint stay.
 */
export const describeFailure = (error: unknown): string => {
  const cause = property(error, "cause")
  const database = [error, cause].find((candidate) => /^[0-9A-Z]{5}$/.test(text(property(candidate, "code"))))
  if (database !== undefined) {
    const parts = ["code", "table", "constraint"].map((name) => text(property(database, name))).filter((part) => part !== "")
    return `database error ${parts.join(" ")}`
  }
  if (text(property(error, "name")) === "DrizzleQueryError" || text(property(error, "message")).startsWith("Failed query"))
    return "database query failed"
  const name = text(property(error, "name")) || "Error"
  const code = text(property(error, "code"))
  const message = text(property(error, "message")).replace(emails, "…").replace(longNumbers, "…").split("\n")[0] ?? ""
  return [name, code, message.slice(0, longest)].filter((part) => part !== "").join(": ")
}

/** The same failure without personal data: pg-boss keeps it in the database. */
export const harmlessError = (error: unknown): Error => {
  const harmless = new Error(describeFailure(error))
  const frames = text(property(error, "stack"))
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
  harmless.stack = [harmless.message, ...frames.slice(0, 12)].join("\n")
  return harmless
}
