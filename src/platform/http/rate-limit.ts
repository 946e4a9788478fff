import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context, MiddlewareHandler } from "hono"
import { HTTPException } from "hono/http-exception"
import { RateLimiterMemory } from "rate-limiter-flexible"
import type { Config } from "#platform/config"

/** The address a request comes from; behind a trusted proxy the last one the proxy added. */
export const clientAddress = (c: Context, config: Config): string => {
  const forwarded = config.trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? "unknown"
  } catch {
    return "in-process"
  }
}

/**
 * At most `points` requests per `seconds` and address. A whole community centre may share one address, so limits are generous;
 * they are there against machines. Over it: status 429 with Retry-After.
 */
export const rateLimit = (config: Config, { points, seconds }: { points: number; seconds: number }): MiddlewareHandler => {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return async (c, next) => {
    try {
      await limiter.consume(clientAddress(c, config))
    } catch (over) {
      const waitMs = over instanceof Object && "msBeforeNext" in over ? Number(over.msBeforeNext) : seconds * 1000
      c.header("Retry-After", String(Math.ceil(waitMs / 1000)))
      throw new HTTPException(429)
    }
    return next()
  }
}
