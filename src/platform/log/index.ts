import { pino } from "pino"
import { harmlessError } from "./failure.ts"

export { describeFailure, harmlessError } from "./failure.ts"

const levels = ["error", "warn", "info", "debug", "silent"]
const wanted = process.env["LOG_LEVEL"]?.trim() || (process.env["VITEST"] ? "silent" : "info")

/**
 * The one logger. Write `log.info({ code, id }, "sentence")`: codes and ids, never names, addresses or texts of people.
 * The level comes from `LOG_LEVEL` (error, warn, info, debug, silent); tests are silent unless asked.
 */
export const log = pino({
  // A word that is none of these is refused with the other settings; that sentence must get out.
  level: levels.includes(wanted) ? wanted : "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  // Database errors quote the values of the query, that is, what people wrote.
  serializers: { err: (error: unknown) => harmlessError(error).stack },
  formatters: { level: (label) => ({ level: label }) },
})
