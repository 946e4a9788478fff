import { pino } from "pino"

/**
 * The one logger. Write `log.info({ code, id }, "sentence")`: codes and ids, never names, addresses or texts of people.
 * The level comes from `LOG_LEVEL` (error, warn, info, debug, silent); tests are silent unless asked.
 */
export const log = pino({
  level: process.env["LOG_LEVEL"] ?? (process.env["VITEST"] ? "silent" : "info"),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
})
