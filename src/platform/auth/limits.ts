import { isIPv6 } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import type { Context } from "hono"
import { RateLimiterMemory } from "rate-limiter-flexible"
import type { Config } from "#platform/config"
import { clientAddress } from "#platform/http"

/** Counts attempts by key and says how many seconds to wait once there were too many. In memory: a restart forgets them. */
export const attemptLimit = (points: number, minutes: number) => {
  const memory = new RateLimiterMemory({ points, duration: minutes * 60 })
  return {
    take: async (key: string): Promise<number | undefined> => {
      try {
        await memory.consume(key)
        return undefined
      } catch (over) {
        const waitMs = over instanceof Object && "msBeforeNext" in over ? Number(over.msBeforeNext) : minutes * 60_000
        return Math.max(1, Math.ceil(waitMs / 1000))
      }
    },
    forget: async (key: string): Promise<void> => void (await memory.delete(key)),
  }
}
export type AttemptLimit = ReturnType<typeof attemptLimit>

/** Takes one attempt from each; the first that is used up decides. */
export const takeAttempts = async (attempts: readonly (readonly [AttemptLimit, string])[]): Promise<number | undefined> => {
  for (const [limit, key] of attempts) {
    const wait = await limit.take(key)
    if (wait !== undefined) return wait
  }
  return undefined
}

/** The first four of the eight groups of an IPv6 address, "::" written out. */
const networkOf = (address: string): string => {
  const [head = [], tail] = address.split("::").map((part) => part.split(":").filter(Boolean))
  const missing = tail === undefined ? 0 : 8 - head.length - tail.length
  return [...head, ...Array.from({ length: missing }, () => "0"), ...(tail ?? [])].slice(0, 4).join(":")
}

/** One household or office; of IPv6 the network, because a single machine owns 2^64 addresses. */
export const clientKey = (c: Context, config: Config): string => {
  const address = clientAddress(c, config)
  return isIPv6(address) && !address.startsWith("::ffff:") ? networkOf(address) : address
}

/** Answers not before `ms` have passed, so that the time does not tell whether there was something to do. */
export const notBefore = async <T>(ms: number, work: Promise<T>): Promise<T> => (await Promise.all([work, pause(ms)]))[0]
